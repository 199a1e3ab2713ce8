import { createHash, timingSafeEqual } from 'node:crypto';
import { notAuthenticated } from './api-error.js';

/**
 * Checks the `Authorization` header against the sandbox's key and throws the error of an unknown key. Clients send the key as the user name
 * of HTTP Basic, or as its password, or as a bearer token (API reference 1.1).
 */
export function requireKey(header: string | undefined, apiKey: string): void {
  if (!candidateKeys(header ?? '').some((candidate) => sameKey(candidate, apiKey))) throw notAuthenticated();
}

function candidateKeys(header: string): readonly string[] {
  const space = header.indexOf(' ');
  const scheme = header.slice(0, space).toLowerCase();
  const credentials = header.slice(space + 1).trim();
  if (scheme === 'bearer') return [credentials];
  if (scheme !== 'basic') return [];
  const pair = Buffer.from(credentials, 'base64').toString('utf8');
  const colon = pair.indexOf(':');
  return colon === -1 ? [pair] : [pair.slice(0, colon), pair.slice(colon + 1)];
}

/** Compares digests: equal length, and no hint in the time taken. */
function sameKey(candidate: string, apiKey: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(candidate), digest(apiKey));
}
