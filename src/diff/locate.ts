import { isList, isObject, type Json } from '../model/json.js';
import type { FieldPath } from '../model/path.js';
import { ELEMENT } from '../model/pattern.js';
import { alignElements } from './lists.js';
import { type RuleCursor, ruleAt } from './rules.js';

/** The value at a path inside a document, elements of keyed lists found by their key; undefined when there is none. */
export function valueAt(doc: Json | undefined, path: FieldPath, rules: RuleCursor): Json | undefined {
  let value = doc;
  let cursor = rules;
  for (const segment of path) {
    if (value === undefined) return undefined;
    if (typeof segment === 'string') {
      value = isObject(value) && Object.hasOwn(value, segment) ? value[segment] : undefined;
      cursor = cursor.down(segment);
    } else {
      value = isList(value) ? elementAt(value, segment, cursor) : undefined;
      cursor = cursor.down(ELEMENT);
    }
  }
  return value;
}

function elementAt(list: readonly Json[], segment: Exclude<FieldPath[number], string>, cursor: RuleCursor): Json | undefined {
  if (typeof segment === 'number') return list[segment];
  const keyed = ruleAt(cursor, 'keyed');
  if (keyed === undefined) return undefined;
  const found = alignElements([], list, keyed).extra.find(
    (item) => item.segment.element === segment.element && item.segment.nth === segment.nth,
  );
  return found?.existing;
}
