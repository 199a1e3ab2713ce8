/** Objects that leave: what DSS takes along, and what must not go. */
import { partsOf, type ResourceAddress } from '../model/address.js';
import type { Change, ChangeReason, DeleteChange } from '../model/plan.js';
import type { KindRegistry } from '../model/registry.js';
import type { DesiredGraph, Observed } from '../model/resource.js';
import type { ResourceState, UnitState } from '../model/state.js';
import { partFingerprints } from './fingerprints.js';

export interface Deletions {
  readonly changes: readonly DeleteChange[];
  /** Objects that state names and that are gone from DSS and config alike: forgotten quietly. */
  readonly forgotten: readonly ResourceAddress[];
  /** Projects whose config is gone: they go only by `destroy`. */
  readonly orphanedProjects: readonly string[];
}

export interface DeletionInputs {
  readonly desired: DesiredGraph;
  readonly states: ReadonlyMap<string, UnitState>;
  readonly observed: Observed;
  readonly kinds: KindRegistry;
}

/** In state and not in the config: to be deleted. */
export function planDeletions({ desired, states, observed, kinds }: DeletionInputs): Deletions {
  const changes: DeleteChange[] = [];
  const forgotten: ResourceAddress[] = [];
  const orphanedProjects = [...states.keys()].filter((project) => !desired.projectKeys.has(project)).sort();
  for (const [project, { resources }] of states) {
    if (orphanedProjects.includes(project)) continue;
    for (const [address, state] of resources) {
      if (desired.resources.has(address)) continue;
      if (observed.resources.has(address)) changes.push(deletion(address, state, { observed, kinds }, 'removed-from-config'));
      else forgotten.push(address);
    }
  }
  return { changes, forgotten, orphanedProjects };
}

export function deletion(
  address: ResourceAddress,
  state: Pick<ResourceState, 'id' | 'dependencies' | 'attributes'>,
  { observed, kinds }: Pick<DeletionInputs, 'observed' | 'kinds'>,
  reason: Extract<ChangeReason, 'removed-from-config' | 'destroy'>,
): DeleteChange {
  const { kind } = partsOf(address);
  return {
    action: 'delete',
    address,
    kind,
    reason,
    id: state.id,
    dependencies: state.dependencies,
    dropData: false,
    fingerprints: partFingerprints(kinds.require(kind), observed.resources.get(address)?.doc ?? {}),
  };
}

export interface Cascade {
  /** Managed recipes that DSS deletes together with a replaced dataset: they are made again. */
  readonly replaced: readonly ResourceAddress[];
  /** Recipes that nobody manages and that DSS would delete: the plan stops. */
  readonly unmanagedConsumers: readonly { readonly dataset: ResourceAddress; readonly recipe: ResourceAddress }[];
}

/** DSS removes every recipe that reads a deleted dataset (API reference 2.7). */
export function cascadeOf(changes: readonly Change[], desired: DesiredGraph, observed: Observed): Cascade {
  const changed = new Map(changes.map((change) => [change.address, change]));
  const replaced = new Set<ResourceAddress>();
  const unmanagedConsumers: { dataset: ResourceAddress; recipe: ResourceAddress }[] = [];
  for (const { address, action } of changes) {
    if (action !== 'delete' && action !== 'replace') continue;
    for (const recipe of observed.consumers.get(address) ?? []) {
      if (changed.get(recipe)?.action === 'delete') continue;
      if (!desired.resources.has(recipe)) unmanagedConsumers.push({ dataset: address, recipe });
      // A recipe that stops reading a deleted dataset is updated before the dataset goes, so DSS has no reason to take it along.
      else if (action === 'replace') replaced.add(recipe);
    }
  }
  return { replaced: [...replaced], unmanagedConsumers };
}
