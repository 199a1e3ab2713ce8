import { isList, isObject, type Json, type JsonObject } from '../model/json.js';
import type { FieldPath } from '../model/path.js';
import { ELEMENT } from '../model/pattern.js';
import { isLeaf } from './compare.js';
import { alignElements } from './lists.js';
import { type RuleCursor, ruleAt } from './rules.js';

/** A declared document without the fields whose changes shall be ignored. */
export function pruneDeclared(declared: JsonObject, rules: RuleCursor, isIgnored: (path: FieldPath) => boolean): JsonObject {
  return pruneObject(declared, rules, [], isIgnored);
}

function pruneObject(value: JsonObject, cursor: RuleCursor, path: FieldPath, isIgnored: (path: FieldPath) => boolean): JsonObject {
  const kept: Record<string, Json> = {};
  for (const [key, item] of Object.entries(value)) {
    const here = [...path, key];
    if (path.length === 0 || !isIgnored(here)) kept[key] = prune(item, cursor.down(key), here, isIgnored);
  }
  return kept;
}

function prune(value: Json, cursor: RuleCursor, path: FieldPath, isIgnored: (path: FieldPath) => boolean): Json {
  if (isLeaf(value)) return value;
  if (isObject(value)) return pruneObject(value, cursor, path, isIgnored);
  const keyed = ruleAt(cursor, 'keyed');
  if (keyed === undefined || !isList(value)) return value;
  return alignElements([], value, keyed).extra.map(({ segment, existing }) =>
    prune(existing, cursor.down(ELEMENT), [...path, segment], isIgnored),
  );
}
