/** JSON values, their canonical form and the few structural operations that every room shares. */

export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json;
}

/** True for a JSON object: not null, not a list. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** True for a JSON list. `Array.isArray` alone does not narrow a readonly list. */
export function isList(value: unknown): value is readonly Json[] {
  return Array.isArray(value);
}

/**
 * The canonical text of a JSON value as RFC 8785 defines it: keys in UTF-16 order, no space, numbers as ECMAScript prints them.
 * Two values have the same canonical text exactly when they are equal, so everything that is hashed or compared goes through here.
 */
export function canonicalJson(value: Json): string {
  if (isList(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (!isObject(value)) return JSON.stringify(value);
  const members = Object.keys(value)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonicalJson(value[key] as Json)}`);
  return `{${members.join(',')}}`;
}

/** Deep equality of JSON values; key order does not count, list order does. */
export function jsonEqual(left: Json | undefined, right: Json | undefined): boolean {
  if (left === right) return true;
  if (isList(left) && isList(right)) return left.length === right.length && left.every((item, index) => jsonEqual(item, right[index]));
  if (!isObject(left) || !isObject(right)) return false;
  const keys = Object.keys(left);
  return keys.length === Object.keys(right).length && keys.every((key) => Object.hasOwn(right, key) && jsonEqual(left[key], right[key]));
}

/** Parses text to JSON, or throws the SyntaxError of `JSON.parse`. Keys named `__proto__` stay plain keys. */
export function parseJson(text: string): Json {
  return JSON.parse(text) as Json;
}

/** Pretty text for files that people and Git read: two spaces, one final newline, keys in the order given. */
export function prettyJson(value: Json): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** A copy of `value` with every key whose value is undefined left out, so that optional fields can be written inline. */
export function compact(value: { readonly [key: string]: Json | undefined }): JsonObject {
  return Object.fromEntries(Object.entries(value).filter((entry): entry is [string, Json] => entry[1] !== undefined));
}

/** Rebuilds a value bottom-up: `visit` sees each node after its children and returns what stands in its place. */
export function mapJson(value: Json, visit: (node: Json) => Json): Json {
  if (isList(value)) return visit(value.map((item) => mapJson(item, visit)));
  if (!isObject(value)) return visit(value);
  return visit(Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mapJson(item, visit)])));
}
