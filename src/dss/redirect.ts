/** Which redirects are followed. Decided by hand, because the credentials of a call must never reach another origin. */
import type { Answer } from './exchange.js';
import { finalRefusal, type Method } from './refusal.js';

/** Redirects of one call; a gateway needs one or two, a loop has no end. */
export const MAX_REDIRECTS = 5;

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
const KEEPS_METHOD: ReadonlySet<number> = new Set([307, 308]);

/**
 * Where a redirect leads, or undefined for any other answer. Only the same origin is followed, and a write only where the status promises that
 * method and body stay the same: other redirects of a write lead to a login page. Everything else throws `CallRefused`.
 */
export function redirectTarget(method: Method, from: URL, answer: Answer): URL | undefined {
  if (!REDIRECTS.has(answer.status)) return undefined;
  const { location } = answer;
  if (location === undefined || !URL.canParse(location, from.href))
    throw redirectRefused(answer.status, 'it redirects to no usable address');
  const target = new URL(location, from);
  if (target.origin !== from.origin) {
    throw redirectRefused(answer.status, `it redirects to another origin, ${target.origin}: not followed, the API key was not sent there`);
  }
  if (method !== 'GET' && !KEEPS_METHOD.has(answer.status))
    throw redirectRefused(answer.status, `it redirects a ${method} to ${target.pathname}: not followed`);
  return target;
}

/** The refusal of a call that is redirected in circles. */
export function tooManyRedirects(status: number): Error {
  return redirectRefused(status, `it redirects more than ${MAX_REDIRECTS} times`);
}

function redirectRefused(status: number, message: string): Error {
  const hint = 'set the url of the node to where it really answers, and check for a login page in front of it';
  return finalRefusal({ status, failure: 'rejected', message, hint });
}
