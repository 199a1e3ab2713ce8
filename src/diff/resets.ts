/** Fields that were declared once and are not any more: what they return to. */
import { ABSENT, EXCLUSIVE, isAbsent } from '../model/document.js';
import { isList, isObject, type Json, type JsonObject } from '../model/json.js';
import { type FieldPath, formatPath } from '../model/path.js';
import { ELEMENT } from '../model/pattern.js';
import { isLeaf } from './compare.js';
import { alignElements } from './lists.js';
import { valueAt } from './locate.js';
import { type RuleCursor, ruleAt } from './rules.js';

export interface ResetInputs {
  /** What stood at a field before we owned it, by `formatPath` of the document path. */
  readonly originals: Readonly<Record<string, Json>>;
  readonly rules: RuleCursor;
  /** True for fields that shall stay as DSS has them. */
  readonly isUnmanaged: (path: FieldPath) => boolean;
}

export interface Resets {
  /** The declared document with every reset field put in. */
  readonly effective: JsonObject;
  readonly paths: readonly FieldPath[];
  /** Fields for which neither an original nor a default is known: the user must decide. */
  readonly unknown: readonly FieldPath[];
}

/** Compares what is declared with what was declared at the last apply. */
export function applyResets(declared: JsonObject, applied: JsonObject, inputs: ResetInputs): Resets {
  const paths: FieldPath[] = [];
  const unknown: FieldPath[] = [];
  const walk = { inputs, paths, unknown };
  return { effective: resetObject(declared, applied, { cursor: inputs.rules, path: [], walk }), paths, unknown };
}

interface Place {
  readonly cursor: RuleCursor;
  readonly path: FieldPath;
  readonly walk: { readonly inputs: ResetInputs; readonly paths: FieldPath[]; readonly unknown: FieldPath[] };
}

function resetObject(declared: JsonObject, applied: JsonObject, place: Place): JsonObject {
  const result = resetCommon(declared, applied, place);
  // A map that is owned whole loses what is not declared anyway.
  if (declared[EXCLUSIVE] === true && applied[EXCLUSIVE] === true) return result;
  for (const [key, value] of Object.entries(applied)) {
    if (key === EXCLUSIVE || Object.hasOwn(declared, key) || isAbsent(value)) continue;
    const reset = resetValue(value, into(place, key, key));
    if (reset !== undefined) result[key] = reset;
  }
  return result;
}

function resetCommon(declared: JsonObject, applied: JsonObject, place: Place): Record<string, Json> {
  const result: Record<string, Json> = { ...declared };
  for (const [key, value] of Object.entries(declared)) {
    const before = Object.hasOwn(applied, key) ? applied[key] : undefined;
    if (before !== undefined && !isLeaf(value)) result[key] = resetInside(value, before, into(place, key, key));
  }
  return result;
}

function resetInside(declared: Json, applied: Json, place: Place): Json {
  if (isObject(declared) && isObject(applied) && !isLeaf(applied)) return resetObject(declared, applied, place);
  const keyed = ruleAt(place.cursor, 'keyed');
  if (keyed === undefined || !isList(declared) || !isList(applied)) return declared;
  const { elements } = alignElements(declared, applied, keyed);
  return elements.map(({ segment, declared: element, existing }) =>
    existing === undefined ? element : resetInside(element, existing, into(place, segment, ELEMENT)),
  );
}

/** What a field that is no longer declared shall hold: undefined when it is left alone. */
function resetValue(applied: Json, place: Place): Json | undefined {
  const { inputs, paths, unknown } = place.walk;
  if (inputs.isUnmanaged(place.path)) return undefined;
  const fallback = ruleAt(place.cursor, 'default')?.value;
  const original = originalOf(place.path, inputs);
  // What stood inside the field is known better than what DSS would put there.
  const descends = fallback === undefined || hasOriginalsBelow(place.path, inputs);
  if (original === undefined && descends && isObject(applied) && !isLeaf(applied)) return resetObject({}, applied, place);
  // Null is a value that stood there.
  const value = original === undefined ? fallback : original;
  if (value === undefined) {
    unknown.push(place.path);
    return undefined;
  }
  paths.push(place.path);
  return isObject(value) && !isAbsent(value) && !isLeaf(value) ? { ...value, [EXCLUSIVE]: true } : value;
}

function hasOriginalsBelow(path: FieldPath, { originals }: ResetInputs): boolean {
  const text = formatPath(path);
  return Object.keys(originals).some((recorded) => recorded.startsWith(`${text}.`) || recorded.startsWith(`${text}[`));
}

/** The recorded value of the field itself, or of the nearest enclosing field that was recorded as a whole. */
function originalOf(path: FieldPath, inputs: ResetInputs): Json | undefined {
  for (let length = path.length; length > 0; length -= 1) {
    const recorded = inputs.originals[formatPath(path.slice(0, length))];
    if (recorded === undefined) continue;
    if (length === path.length || isAbsent(recorded)) return recorded;
    let cursor = inputs.rules;
    for (const segment of path.slice(0, length)) cursor = cursor.down(typeof segment === 'string' ? segment : ELEMENT);
    const inside = valueAt(recorded, path.slice(length), cursor);
    return inside === undefined ? ABSENT : inside;
  }
  return undefined;
}

function into(place: Place, segment: FieldPath[number], step: string): Place {
  return { ...place, cursor: place.cursor.down(step), path: [...place.path, segment] };
}
