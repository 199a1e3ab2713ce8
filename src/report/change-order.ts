import { partsOf } from '../model/address.js';
import { compareText } from '../model/diagnostic.js';
import type { Change } from '../model/plan.js';
import type { Pending } from './value.js';

/** By project, the project itself first, then by kind and name: the order in which people look for an object. */
export function compareChanges(left: Change, right: Change): number {
  const [a, b] = [partsOf(left.address), partsOf(right.address)];
  return (
    compareText(a.project, b.project) ||
    Number(a.kind !== 'project') - Number(b.kind !== 'project') ||
    compareText(a.kind, b.kind) ||
    compareText(a.name, b.name)
  );
}

/** Objects that the plan creates, whose ids nobody knows yet. */
export function pendingOf(changes: readonly Change[]): Pending {
  return new Set(changes.filter((change) => change.action === 'create' || change.action === 'replace').map((change) => change.address));
}
