import type { ResourceAddress } from '../model/address.js';
import { InternalError } from '../model/errors.js';
import { topologicalOrder } from '../model/graph.js';
import type { Change } from '../model/plan.js';

/**
 * What each change waits for: creates and updates for what they need; deletes for everything that needed them and is deleted or stops needing
 * them. The same function orders a plan and schedules its apply.
 */
export function changeNeeds(changes: readonly Change[]): ReadonlyMap<ResourceAddress, readonly ResourceAddress[]> {
  const byAddress = new Map(changes.map((change) => [change.address, change]));
  const needs = new Map<ResourceAddress, Set<ResourceAddress>>(changes.map(({ address }) => [address, new Set()]));
  for (const change of changes) {
    for (const dependency of change.dependencies) {
      const other = byAddress.get(dependency);
      if (other === undefined) continue;
      if (other.action !== 'delete') {
        if (change.action !== 'delete') needs.get(change.address)?.add(dependency);
      } else {
        // `dependency` is deleted: whoever depended on it goes, or is changed, first.
        needs.get(dependency)?.add(change.address);
      }
    }
  }
  return new Map([...needs].map(([address, set]) => [address, [...set]]));
}

/** The changes in an order in which each comes after what it waits for. */
export function orderChanges(changes: readonly Change[]): readonly Change[] {
  const needs = changeNeeds(changes);
  const byAddress = new Map(changes.map((change) => [change.address, change]));
  const nodes = [...byAddress.keys()].sort();
  const order = topologicalOrder({ nodes, needs: (node) => needs.get(node) ?? [] });
  if (order.length !== nodes.length) throw new InternalError('changes of a plan wait for each other');
  return order.map((address) => byAddress.get(address) as Change);
}
