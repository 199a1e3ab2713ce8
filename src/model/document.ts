/** The documents that plan and state compare: DSS's own fields, less what is volatile, with names in place of ids and digests in place of secrets. */

import { parseAddress, type ResourceAddress } from './address.js';
import { isList, isObject, type Json, type JsonObject } from './json.js';

const DIGEST = /^[0-9a-f]{64}$/;

/**
 * One object, by part: `{ document: {…}, rules: {…} }`. A desired Doc holds what the config declares and nothing else; an observed Doc
 * holds everything that DSS has. Special leaves: `{ $ref: address }`, `{ $secret: digest }`, `{ $absent: true }`, `{ $oneOf: [...] }`,
 * `{ $sha256, bytes, text }`. A desired map that holds `$exclusive: true` owns every key of that map; other maps own the keys that they declare.
 */
export type Doc = JsonObject;

/** An object that DSS names by a generated id, named by its address. */
export function refTo(address: ResourceAddress): JsonObject {
  return { $ref: address };
}

/** The address behind a `$ref` leaf. A user's own JSON that happens to hold a `$ref` (a JSON schema, say) is no address and stays as it is. */
export function asRef(value: Json | undefined): ResourceAddress | undefined {
  const text = singleKey(value, '$ref');
  return text !== undefined && parseAddress(text) !== undefined ? (text as ResourceAddress) : undefined;
}

/** A secret, known by its keyed digest only. */
export function secretLeaf(digest: string): JsonObject {
  return { $secret: digest };
}

export function asSecret(value: Json | undefined): string | undefined {
  const text = singleKey(value, '$secret');
  return text !== undefined && DIGEST.test(text) ? text : undefined;
}

/** In a desired Doc: the key must not be there. */
export const ABSENT: JsonObject = { $absent: true };

export function isAbsent(value: Json | undefined): boolean {
  return isObject(value) && value['$absent'] === true && Object.keys(value).length === 1;
}

/** In a desired Doc: any of these values will do; which one, only the node knows (the type of a dataset follows its connection). */
export function oneOf(values: readonly string[]): JsonObject {
  return { $oneOf: values };
}

export function asOneOf(value: Json | undefined): readonly Json[] | undefined {
  if (!isObject(value) || Object.keys(value).length !== 1) return undefined;
  const values = value['$oneOf'];
  return isList(values) ? values : undefined;
}

/** Key of a desired map that owns every key of that map. */
export const EXCLUSIVE = '$exclusive';

/** A large value kept as a blob of its own: text as it is, anything else as canonical JSON. */
export interface BlobLeaf {
  readonly sha256: string;
  readonly bytes: number;
  readonly text: boolean;
}

export function blobLeaf(leaf: BlobLeaf): JsonObject {
  return { $sha256: leaf.sha256, bytes: leaf.bytes, text: leaf.text };
}

export function asBlob(value: Json | undefined): BlobLeaf | undefined {
  if (!isObject(value) || typeof value['$sha256'] !== 'string') return undefined;
  return { sha256: value['$sha256'], bytes: Number(value['bytes']), text: value['text'] === true };
}

function singleKey(value: Json | undefined, key: string): string | undefined {
  if (!isObject(value) || Object.keys(value).length !== 1) return undefined;
  const content = value[key];
  return typeof content === 'string' ? content : undefined;
}
