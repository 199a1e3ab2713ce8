/** What has to happen to one object. */

import { pruneDeclared } from '../diff/prune.js';
import { type Comparison, compareThreeWays, type Difference } from '../diff/three-way.js';
import { digestOf } from '../model/digest.js';
import { asSecret, type Doc, isAbsent } from '../model/document.js';
import { compact, type Json, jsonEqual } from '../model/json.js';
import type { FieldPath } from '../model/path.js';
import type { Change, FieldChange, StateRecord } from '../model/plan.js';
import { type CompiledKind, friendlyPath } from '../model/registry.js';
import type { ObservedResource, Resource } from '../model/resource.js';
import type { ResourceState, VersionStamp } from '../model/state.js';
import { fingerprintTargets, partFingerprints } from './fingerprints.js';

export interface Situation {
  readonly compiled: CompiledKind;
  readonly resource: Resource;
  readonly observed: ObservedResource | undefined;
  readonly state: ResourceState | undefined;
  /** The last-applied document, hydrated; undefined when the object was not read because nothing changed. */
  readonly applied: Doc | undefined;
}

export interface Decision {
  readonly change: Change | undefined;
  /** Set when nothing is sent to DSS but state has to learn something. */
  readonly record: StateRecord | undefined;
  /** Fields that left the config and whose former value nobody knows. */
  readonly unknownResets: readonly string[];
}

/** Of an object that is declared. */
export function decide(situation: Situation): Decision {
  const { resource, observed, state } = situation;
  if (observed === undefined) {
    const reason = state === undefined ? 'new' : 'gone-from-dss';
    return { change: { action: 'create', ...base(resource), reason, after: resource.doc }, record: undefined, unknownResets: [] };
  }
  const comparison = compareObserved(situation, observed);
  const unknownResets = comparison.unknownResets.map((path) => friendlyPath(situation.compiled.kind, path));
  if (comparison.differences.length === 0) return { change: undefined, record: recordOf(situation, observed, comparison), unknownResets };
  const change = changeOf(situation, observed, comparison);
  // A new object has only what is declared.
  return { change, record: undefined, unknownResets: change.action === 'replace' ? [] : unknownResets };
}

function base(resource: Resource): Pick<Change, 'address' | 'kind' | 'dependencies'> {
  return { address: resource.address, kind: resource.kind, dependencies: resource.dependencies };
}

function compareObserved({ compiled, resource, state, applied }: Situation, observed: ObservedResource): Comparison {
  const matches = (names: readonly string[]) => (path: FieldPath) => {
    const text = friendlyPath(compiled.kind, path);
    return names.some((name) => text === name || text.startsWith(`${name}.`) || text.startsWith(`${name}[`));
  };
  const isIgnored = matches(resource.lifecycle.ignoreChanges);
  const isUnmanaged = matches(resource.lifecycle.unmanage);
  return compareThreeWays({
    declared: pruneDeclared(resource.doc, compiled.rules, isIgnored),
    existing: observed.doc,
    applied: state === undefined ? undefined : (applied ?? resource.doc),
    originals: state?.originals ?? {},
    rules: compiled.rules,
    isUnmanaged: (path) => isUnmanaged(path) || isIgnored(path),
  });
}

function changeOf(situation: Situation, observed: ObservedResource, comparison: Comparison): Change {
  const { compiled, resource } = situation;
  const fields = comparison.differences.map((difference) => fieldChange(compiled, difference));
  const common = { ...base(resource), id: observed.id, fields };
  if (comparison.differences.some(({ immutable }) => immutable)) {
    const fingerprints = partFingerprints(compiled, observed.doc);
    return { action: 'replace', ...common, after: resource.doc, fingerprints, reason: 'immutable-field' };
  }
  const { effective, declared, originals } = comparison;
  return {
    action: 'update',
    ...common,
    after: effective,
    ...(jsonEqual(effective, declared) ? {} : { declared }),
    originals,
    fingerprints: fingerprintTargets(compiled.kind, { after: effective, observed: observed.doc, differences: comparison.differences }),
    reason: fields.every(({ origin }) => origin === 'drift') ? 'drifted' : 'changed',
  };
}

export function fieldChange({ kind }: CompiledKind, difference: Difference): FieldChange {
  const { before, after, origin, sensitive } = difference;
  const shown = sensitive ? { before: masked(before), after: masked(after) } : { before, after };
  const values = compact(shown) as { readonly before?: Json; readonly after?: Json };
  return { path: friendlyPath(kind, difference.path), ...values, origin, ...(sensitive ? { sensitive: true as const } : {}) };
}

/** State has to learn something when it owns other fields, knows another id, or saw an older save. */
function recordOf({ resource, state, applied }: Situation, observed: ObservedResource, comparison: Comparison): StateRecord | undefined {
  const sameOwnership = applied === undefined || jsonEqual(applied, comparison.declared);
  // Some versions of DSS leave the stamp out of their lists: then there is nothing to learn.
  const sameSave = observed.stamp === undefined || jsonEqual(stampJson(state?.stamp), stampJson(observed.stamp));
  if (state !== undefined && state.id === observed.id && sameOwnership && sameSave) return undefined;
  return {
    address: resource.address,
    id: observed.id,
    after: comparison.declared,
    originals: comparison.originals,
    dependencies: resource.dependencies,
    ...(observed.stamp === undefined ? {} : { stamp: observed.stamp }),
  };
}

function stampJson(stamp: VersionStamp | undefined): Json {
  return stamp === undefined ? null : [stamp.versionNumber, stamp.lastModifiedOn];
}

/**
 * A value beside a secret may be one too (a list whose elements were moved, a rotated token): only what is sealed already may be shown. The
 * digest of the rest keeps the effect distinct.
 */
function masked(value: Json | undefined): Json | undefined {
  if (value === undefined || asSecret(value) !== undefined || isAbsent(value)) return value;
  return { $masked: digestOf(value) };
}
