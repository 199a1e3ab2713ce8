/** What an error answer of DSS means. */
import type { DssFailure } from '../model/dss-error.js';

interface Signs {
  readonly status: number;
  /** The last part of `errorType`: `NotFoundException`. */
  readonly type: string;
  readonly message: string;
}

const LICENCE = /not available with your .*licen[sc]e/i; // e.g. DSS API is not available with your Free Edition license
const FORBIDDEN = /action forbidden/i;
const ALREADY_EXISTS = /already exists/i;
const ABSENT = /not found|does not exist|not a file/i; // e.g. Not a file: /python/NAME/desc.json, for a code env that was never built
const DATA_MISSING = /root path of the dataset/i; // the dataset is there, its data is not
const INVALID = /illegal argument|invalid/i;
const GATEWAY_STATUS: ReadonlySet<number> = new Set([429, 502, 503, 504]);

/**
 * In order of precedence: the first sign that holds decides (API reference 1.2). Rights come before absence, because DSS wraps a
 * `NotFoundException` in an `UnauthorizedException`: what the key may not see must never pass for gone. Text decides about absence only
 * where the status says nothing, which is 500.
 */
const RULES: readonly (readonly [DssFailure, (signs: Signs) => boolean])[] = [
  ['rejected', ({ message }) => isLicenceRefusal(message)],
  ['unauthenticated', ({ status, type }) => status === 401 || type === 'NotAuthenticatedException'],
  ['forbidden', ({ status, type, message }) => status === 403 || type === 'UnauthorizedException' || FORBIDDEN.test(message)],
  ['already-exists', ({ message }) => ALREADY_EXISTS.test(message)],
  ['not-found', ({ status, type }) => status === 404 || type === 'NotFoundException'],
  ['not-found', ({ status, message }) => status === 500 && ABSENT.test(message) && !DATA_MISSING.test(message)],
  ['invalid', ({ status, message }) => status === 400 || (status === 500 && INVALID.test(message))],
  ['unavailable', ({ status }) => isGatewayStatus(status)],
];

/** The failure behind an HTTP status of 400 or more, DSS's `errorType` (empty when the body was no JSON) and its message. */
export function classify(status: number, errorType: string, message: string): DssFailure {
  const signs = { status, type: errorType.split('.').at(-1) ?? '', message };
  return RULES.find(([, holds]) => holds(signs))?.[0] ?? 'rejected';
}

/** True when the node's licence lacks the public API or the feature that was called. */
export function isLicenceRefusal(message: string): boolean {
  return LICENCE.test(message);
}

/** True for throttling and outages, which pass: 429, 502, 503, 504 (API reference 1.2). */
export function isGatewayStatus(status: number): boolean {
  return GATEWAY_STATUS.has(status);
}
