import { isObject, type Json, type JsonObject } from '../../model/json.js';
import { isLeafObject } from './leaves.js';

/** `over` laid upon `base`: maps are merged key by key, anything else is replaced. This is how `raw` joins the friendly fields. */
export function mergeInto(base: JsonObject, over: JsonObject): JsonObject {
  const result: Record<string, Json> = { ...base };
  for (const [key, value] of Object.entries(over)) {
    const existing = result[key];
    const both = isObject(existing) && isObject(value) && !isLeafObject(existing) && !isLeafObject(value);
    result[key] = both ? mergeInto(existing, value) : value;
  }
  return result;
}

/** The document with the entry's `raw` merged last. */
export function withRaw(document: JsonObject, spec: JsonObject): JsonObject {
  const raw = spec['raw'];
  return isObject(raw) ? mergeInto(document, raw) : document;
}
