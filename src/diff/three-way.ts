/** The three-way comparison: what is declared, what exists, and what we applied last. */
import { ABSENT, asSecret, EXCLUSIVE, isAbsent } from '../model/document.js';
import { isList, isObject, type Json, type JsonObject, jsonEqual } from '../model/json.js';
import { type FieldPath, formatPath } from '../model/path.js';
import type { FieldOrigin } from '../model/plan.js';
import { differences, type FieldDifference, isLeaf } from './compare.js';
import { valueAt } from './locate.js';
import { applyResets, type ResetInputs } from './resets.js';
import { type RuleCursor, ruleAt } from './rules.js';

export interface Difference extends FieldDifference {
  readonly origin: FieldOrigin;
  readonly sensitive: boolean;
}

export interface Comparison {
  /** What is declared. */
  readonly declared: JsonObject;
  /** What shall hold: the declared document, plus the fields that return to what they were. */
  readonly effective: JsonObject;
  readonly differences: readonly Difference[];
  /** What stands now at fields that we own from now on, by path: for a reset one day. */
  readonly originals: Readonly<Record<string, Json>>;
  /** Fields that are no longer declared and whose former value nobody knows. */
  readonly unknownResets: readonly FieldPath[];
}

export interface ComparisonInputs {
  readonly declared: JsonObject;
  readonly existing: JsonObject;
  /** Undefined: we never applied this object. */
  readonly applied: JsonObject | undefined;
  readonly originals: ResetInputs['originals'];
  readonly rules: RuleCursor;
  readonly isUnmanaged: ResetInputs['isUnmanaged'];
}

export function compareThreeWays(inputs: ComparisonInputs): Comparison {
  const { declared, existing, applied, rules } = inputs;
  const resets = applyResets(declared, applied ?? {}, inputs);
  const resetPaths = resets.paths.map(formatPath);
  const found = [...differences(resets.effective, existing, rules), ...writeOnlyDifferences(resets.effective, applied, rules)];
  return {
    declared,
    effective: resets.effective,
    differences: found.map((difference) => ({
      ...difference,
      origin: originOf(difference, { applied, rules, resetPaths }),
      sensitive: holdsSecret(difference.before) || holdsSecret(difference.after),
    })),
    originals: newlyOwned(declared, applied, existing),
    unknownResets: resets.unknown,
  };
}

function originOf(
  difference: FieldDifference,
  known: { readonly applied: JsonObject | undefined; readonly rules: RuleCursor; readonly resetPaths: readonly string[] },
): FieldOrigin {
  const text = formatPath(difference.path);
  if (known.resetPaths.some((path) => text === path || text.startsWith(`${path}.`) || text.startsWith(`${path}[`))) return 'reset';
  const before = valueAt(known.applied, difference.path, known.rules);
  // What we never applied and the config does not want: DSS got it from elsewhere, if the list or map was ours already.
  if (before === undefined && difference.after === undefined)
    return isOwnedWhole(valueAt(known.applied, difference.path.slice(0, -1), known.rules)) ? 'drift' : 'config';
  if (same(before, difference.after)) return before === undefined ? 'config' : 'drift';
  return before === undefined || same(before, difference.before) ? 'config' : 'both';
}

function isOwnedWhole(value: Json | undefined): boolean {
  return isList(value) || (isObject(value) && value[EXCLUSIVE] === true);
}

function same(left: Json | undefined, right: Json | undefined): boolean {
  return jsonEqual(isAbsent(left) ? undefined : left, isAbsent(right) ? undefined : right);
}

/** Fields that DSS never shows again: only a new declaration can be seen. */
function writeOnlyDifferences(declared: JsonObject, applied: JsonObject | undefined, rules: RuleCursor): FieldDifference[] {
  const found: FieldDifference[] = [];
  const walk = (value: Json, cursor: RuleCursor, path: FieldPath): void => {
    if (!cursor.live) return;
    if (ruleAt(cursor, 'write-only') !== undefined) {
      const before = applied === undefined ? undefined : valueAt(applied, path, rules);
      if (!jsonEqual(before, value)) found.push({ path, before, after: value, immutable: false });
    } else if (isObject(value) && !isLeaf(value)) {
      for (const [key, item] of Object.entries(value)) walk(item, cursor.down(key), [...path, key]);
    }
  };
  walk(declared, rules, []);
  return found;
}

function newlyOwned(declared: JsonObject, applied: JsonObject | undefined, existing: JsonObject): Record<string, Json> {
  const originals: Record<string, Json> = {};
  walkLeaves(declared, [], (path) => {
    if (plainValueAt(applied, path) !== undefined) return;
    const value = plainValueAt(existing, path);
    if (value === undefined) originals[formatPath(missingFrom(path, applied, existing))] = ABSENT;
    else originals[formatPath(path)] = value;
  });
  return originals;
}

/** Where nothing stood at all: a map that comes with its first field, an element of a collection, goes with its last. Never a whole part. */
function missingFrom(path: readonly string[], applied: JsonObject | undefined, existing: JsonObject): readonly string[] {
  for (let length = 2; length < path.length; length += 1) {
    const above = path.slice(0, length);
    if (plainValueAt(existing, above) === undefined && plainValueAt(applied, above) === undefined) return above;
  }
  return path;
}

/** Every declared leaf by `formatPath`: scalars, lists as a whole, and leaves that stand for something else. The keys of `originals`. */
export function declaredPaths(declared: JsonObject): readonly string[] {
  const paths: string[] = [];
  walkLeaves(declared, [], (path) => paths.push(formatPath(path)));
  return paths;
}

function walkLeaves(value: Json, path: readonly string[], visit: (path: readonly string[]) => void): void {
  if (!isObject(value) || isLeaf(value) || isAbsent(value)) visit(path);
  else for (const [key, item] of Object.entries(value)) if (key !== EXCLUSIVE) walkLeaves(item, [...path, key], visit);
}

function plainValueAt(doc: JsonObject | undefined, path: readonly string[]): Json | undefined {
  let value: Json | undefined = doc;
  for (const key of path) value = isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
  return value;
}

function holdsSecret(value: Json | undefined): boolean {
  if (value === undefined) return false;
  if (asSecret(value) !== undefined) return true;
  return typeof value === 'object' && value !== null && Object.values(value).some((item: Json) => holdsSecret(item));
}
