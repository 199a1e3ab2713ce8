import { isList, isObject, type Json, type JsonObject, jsonEqual } from '../../model/json.js';
import { type Cursor, ELEMENT } from '../../model/pattern.js';
import type { FieldRule } from '../../model/rules.js';
import { isLeafObject } from './leaves.js';

/**
 * A document without the fields that equal their default: what import needs to write down. Lists that are owned whole stay whole; a map that
 * held defaults only goes with them.
 */
export function lessDefaults(document: JsonObject, cursor: Cursor<FieldRule>): JsonObject {
  const kept: Record<string, Json> = {};
  for (const [key, value] of Object.entries(document)) {
    const rest = prune(value, cursor.down(key));
    if (rest !== undefined) kept[key] = rest;
  }
  return kept;
}

function prune(value: Json, cursor: Cursor<FieldRule>): Json | undefined {
  if (cursor.here.some((rule) => rule.rule === 'default' && jsonEqual(rule.value, value))) return undefined;
  const has = (name: FieldRule['rule']): boolean => cursor.here.some((rule) => rule.rule === name);
  if (!cursor.live || has('atomic')) return value;
  if (isList(value)) return has('keyed') ? value.map((item) => (isObject(item) ? lessDefaults(item, cursor.down(ELEMENT)) : item)) : value;
  if (!isObject(value) || isLeafObject(value)) return value;
  const kept = lessDefaults(value, cursor);
  return Object.keys(kept).length === 0 && Object.keys(value).length > 0 ? undefined : kept;
}
