import { isList, isObject, type Json, type JsonObject } from '../model/json.js';
import { ELEMENT } from '../model/pattern.js';
import { type RuleCursor, ruleAt } from './rules.js';

/** A document without its volatile fields: what is compared, hashed and recorded. */
export function stripVolatile(doc: JsonObject, rules: RuleCursor): JsonObject {
  return stripObject(doc, rules);
}

/** The same for any value at a place inside a document. */
export function stripValue(value: Json, cursor: RuleCursor): Json {
  if (!cursor.live) return value;
  if (isList(value)) return value.map((item) => stripValue(item, cursor.down(ELEMENT)));
  return isObject(value) ? stripObject(value, cursor) : value;
}

function stripObject(value: JsonObject, cursor: RuleCursor): JsonObject {
  const kept: Record<string, Json> = {};
  for (const [key, item] of Object.entries(value)) {
    const below = cursor.down(key);
    if (ruleAt(below, 'volatile') === undefined) kept[key] = stripValue(item, below);
  }
  return kept;
}
