import type { FieldDifference } from '../diff/compare.js';
import { digestOf } from '../model/digest.js';
import type { Doc } from '../model/document.js';
import { isObject, type Json } from '../model/json.js';
import type { ResourceKind } from '../model/kind.js';
import type { Fingerprints } from '../model/plan.js';
import { type CompiledKind, partOf } from '../model/registry.js';

/**
 * Every part of an object as it is: for changes that end it. A collection of other objects is left out: it changes with them, also by changes
 * of the same plan.
 */
export function partFingerprints(compiled: CompiledKind, observed: Doc): Fingerprints {
  const own = Object.entries(observed).filter(([name]) => !holdsOthers(compiled, name));
  return Object.fromEntries(own.map(([name, value]) => [name, digestOf(value)]));
}

/** True for a collection whose elements are other objects: the items of a zone. */
export function holdsOthers({ kind, references }: CompiledKind, part: string): boolean {
  return partOf(kind, part).shape === 'collection' && references.down(part).live;
}

/** The parts and elements that differ, as they are. */
export function fingerprintTargets(
  kind: ResourceKind,
  found: { readonly after: Doc; readonly observed: Doc; readonly differences: readonly FieldDifference[] },
): Fingerprints {
  const result: Record<string, string | null> = {};
  for (const name of new Set(found.differences.map(({ path }) => String(path[0])))) {
    const observed = found.observed[name];
    if (partOf(kind, name).shape === 'document') result[name] = fingerprint(observed);
    else Object.assign(result, elementFingerprints(name, found.after[name], observed));
  }
  return result;
}

/** How an element of a collection part is called among the targets of a change. */
export function elementTarget(part: string, key: string): string {
  return `${part}/${key}`;
}

/** The digest of what stands at a target; null: nothing. */
export function fingerprint(value: Json | undefined): string | null {
  return value === undefined ? null : digestOf(value);
}

function elementFingerprints(part: string, after: Json | undefined, observed: Json | undefined): Record<string, string | null> {
  const [wanted, existing] = [isObject(after) ? after : {}, isObject(observed) ? observed : {}];
  const keys = [...new Set([...Object.keys(wanted), ...Object.keys(existing)])].filter((key) => !key.startsWith('$'));
  return Object.fromEntries(keys.map((key) => [elementTarget(part, key), fingerprint(existing[key])]));
}
