/** Lays what is declared over what DSS has: the document to send. Everything that nobody declared survives. */
import { asOneOf, EXCLUSIVE, isAbsent } from '../model/document.js';
import { isList, isObject, type Json, type JsonObject, jsonEqual } from '../model/json.js';
import { ELEMENT } from '../model/pattern.js';
import { isLeaf } from './compare.js';
import { alignElements } from './lists.js';
import { type RuleCursor, ruleAt } from './rules.js';
import { stripValue } from './strip.js';

/** `declared` holds ids and values by now, no `$ref` and no `$secret`. Volatile fields are left as they are in `base`. */
export function overlay(base: JsonObject | undefined, declared: JsonObject, rules: RuleCursor): JsonObject {
  return overlayObject(base ?? {}, declared, rules);
}

function overlayValue(base: Json | undefined, declared: Json, cursor: RuleCursor): Json {
  const choices = asOneOf(declared);
  if (choices !== undefined) return choices.find((choice) => choice === base) ?? choices[0] ?? null;
  if (isLeaf(declared)) return declared;
  if (isList(declared)) return overlayList(base, declared, cursor);
  if (!isObject(declared)) return declared;
  return overlayObject(isObject(base) && ruleAt(cursor, 'atomic') === undefined ? base : {}, declared, cursor);
}

function overlayObject(base: JsonObject, declared: JsonObject, cursor: RuleCursor): JsonObject {
  const exclusive = declared[EXCLUSIVE] === true;
  const result: Record<string, Json> = {};
  for (const [key, value] of Object.entries(base)) {
    const owned = Object.hasOwn(declared, key) || (exclusive && ruleAt(cursor.down(key), 'volatile') === undefined);
    if (!owned || ruleAt(cursor.down(key), 'volatile') !== undefined) result[key] = value;
    else if (Object.hasOwn(declared, key) && !isAbsent(declared[key]))
      result[key] = overlayValue(value, declared[key] as Json, cursor.down(key));
  }
  for (const [key, value] of Object.entries(declared)) {
    if (key !== EXCLUSIVE && !Object.hasOwn(base, key) && !isAbsent(value)) result[key] = overlayValue(undefined, value, cursor.down(key));
  }
  return result;
}

function overlayList(base: Json | undefined, declared: readonly Json[], cursor: RuleCursor): Json {
  const keyed = ruleAt(cursor, 'keyed');
  const below = cursor.down(ELEMENT);
  if (keyed === undefined) {
    // Owned whole, but what the UI keeps beside the values (`$idx`, `$status`) need not go when the values are the same.
    if (isList(base) && jsonEqual(stripValue(base, cursor), declared)) return base;
    return declared.map((item) => overlayValue(undefined, item, below));
  }
  const { elements } = alignElements(declared, isList(base) ? base : [], keyed);
  return elements.map(({ declared: element, existing }) => overlayValue(existing, element, below));
}
