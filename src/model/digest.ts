import { createHash, createHmac } from 'node:crypto';
import { canonicalJson, type Json } from './json.js';

/** SHA-256 of text (as UTF-8) or bytes, in lower-case hexadecimal. */
export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** SHA-256 of the canonical form of a JSON value: the identity of documents, effects and plans. */
export function digestOf(value: Json): string {
  return sha256(canonicalJson(value));
}

/** HMAC-SHA-256 in hexadecimal: what state, plan and journal hold in place of a secret. */
export function keyedDigest(key: string, value: string): string {
  return createHmac('sha256', key).update(value).digest('hex');
}
