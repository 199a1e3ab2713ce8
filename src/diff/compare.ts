/** Compares what is declared with what exists, field by field: only declared fields count. */
import { asBlob, asOneOf, asRef, asSecret, EXCLUSIVE, isAbsent } from '../model/document.js';
import { canonicalJson, isList, isObject, type Json, jsonEqual } from '../model/json.js';
import type { FieldPath } from '../model/path.js';
import { ELEMENT } from '../model/pattern.js';
import { alignElements } from './lists.js';
import { type RuleCursor, ruleAt } from './rules.js';

export interface FieldDifference {
  readonly path: FieldPath;
  /** What exists; undefined: nothing. */
  readonly before: Json | undefined;
  /** What is declared; undefined: nothing shall stand there. */
  readonly after: Json | undefined;
  /** A rule forbids this change in place. */
  readonly immutable: boolean;
}

/** Every declared field that differs, in document order. Both sides are free of volatile fields and hold the same kind of leaves. */
export function differences(declared: Json, existing: Json | undefined, rules: RuleCursor): readonly FieldDifference[] {
  const found: FieldDifference[] = [];
  compare(declared, existing, { cursor: rules, path: [], immutable: false, found });
  return found;
}

interface Place {
  readonly cursor: RuleCursor;
  readonly path: FieldPath;
  readonly immutable: boolean;
  readonly found: FieldDifference[];
}

function compare(declared: Json, found: Json | undefined, place: Place): void {
  if (ruleAt(place.cursor, 'volatile') !== undefined || ruleAt(place.cursor, 'write-only') !== undefined) return;
  // DSS writes null for some fields that say nothing; a null that is declared is a value.
  const existing = found === undefined || (found === null && declared !== null) ? defaultAt(place.cursor) : found;
  const here = { ...place, immutable: place.immutable || ruleAt(place.cursor, 'immutable') !== undefined };
  if (isAbsent(declared)) {
    if (existing !== undefined && !isAbsent(existing)) report(here, existing, undefined);
  } else if (isLeaf(declared) || ruleAt(place.cursor, 'atomic') !== undefined) {
    compareLeaf(declared, existing, here);
  } else if (isList(declared)) {
    compareList(declared, existing, here);
  } else if (isObject(declared)) {
    compareObject(declared, existing, here);
  }
}

function compareLeaf(declared: Json, existing: Json | undefined, place: Place): void {
  const choices = asOneOf(declared);
  // An object that nobody saved since stands for itself, its open choices included.
  const same = jsonEqual(declared, existing) || choices?.some((choice) => jsonEqual(choice, existing)) === true;
  if (!same) report(place, existing, declared);
}

function compareObject(declared: { readonly [key: string]: Json }, existing: Json | undefined, place: Place): void {
  const keys = Object.keys(declared).filter((key) => key !== EXCLUSIVE);
  const exclusive = declared[EXCLUSIVE] === true;
  // An empty map declares nothing; DSS often leaves empty maps out.
  if (!isObject(existing)) {
    if (keys.length > 0 || (existing !== undefined && existing !== null)) report(place, existing, declared);
    return;
  }
  for (const key of keys) compare(declared[key] as Json, own(existing, key), into(place, key, key));
  if (!exclusive) return;
  for (const key of Object.keys(existing)) {
    if (!Object.hasOwn(declared, key)) compare({ $absent: true }, existing[key], into(place, key, key));
  }
}

/** A key such as `constructor` is in every object, and own to few. */
function own(value: { readonly [key: string]: Json }, key: string): Json | undefined {
  return Object.hasOwn(value, key) ? value[key] : undefined;
}

function compareList(declared: readonly Json[], existing: Json | undefined, place: Place): void {
  const keyed = ruleAt(place.cursor, 'keyed');
  if (!isList(existing) || keyed === undefined) {
    if (!(isList(existing) && sameList(declared, existing, place.cursor))) report(place, existing, declared);
    return;
  }
  const alignment = alignElements(declared, existing, keyed);
  for (const { segment, declared: element, existing: counterpart } of alignment.elements) {
    const inside = into(place, segment, ELEMENT);
    if (counterpart === undefined) report(inside, undefined, element);
    else compare(element, counterpart, inside);
  }
  for (const { segment, existing: element } of alignment.extra) report(into(place, segment, ELEMENT), element, undefined);
  if (keyed.ordered && !alignment.sameOrder) {
    const order = (items: readonly Json[]): Json => items.map((item) => (isObject(item) ? keyOf(item, keyed.by) : item));
    report(place, order(existing), order(declared));
  }
}

function sameList(declared: readonly Json[], existing: readonly Json[], cursor: RuleCursor): boolean {
  if (ruleAt(cursor, 'set') === undefined) return jsonEqual(declared, existing);
  const sorted = (items: readonly Json[]): readonly string[] => [...new Set(items.map(canonicalJson))].sort();
  return jsonEqual(sorted(declared), sorted(existing));
}

function keyOf(item: { readonly [key: string]: Json }, by: readonly string[]): Json {
  const field = by.find((name) => item[name] !== undefined);
  return field === undefined ? null : (item[field] ?? null);
}

/** Leaves are compared whole: scalars, and the objects that stand for something else. */
export function isLeaf(value: Json): boolean {
  if (!isObject(value)) return !isList(value);
  return asRef(value) !== undefined || asSecret(value) !== undefined || asOneOf(value) !== undefined || asBlob(value) !== undefined;
}

function defaultAt(cursor: RuleCursor): Json | undefined {
  const value = ruleAt(cursor, 'default')?.value;
  return isAbsent(value) ? undefined : value;
}

function into(place: Place, segment: FieldPath[number], step: string): Place {
  return { ...place, cursor: place.cursor.down(step), path: [...place.path, segment] };
}

function report(place: Place, before: Json | undefined, after: Json | undefined): void {
  place.found.push({ path: place.path, before, after, immutable: place.immutable });
}
