import type { ResourceAddress } from '../model/address.js';
import { isObject, type JsonObject } from '../model/json.js';
import type { Change } from '../model/plan.js';
import type { KindRegistry } from '../model/registry.js';
import type { DesiredGraph, Resource } from '../model/resource.js';
import { mentionsOf } from '../model/terms.js';

/** For each change, what lies downstream in the flow, and the scenarios that build any of it. Zones only group, so they feed nothing. */
export function impactOf(
  changes: readonly Change[],
  desired: DesiredGraph,
  kinds: KindRegistry,
): Record<string, readonly ResourceAddress[]> {
  const feeds = feedsOf(desired, kinds);
  const impact: Record<string, readonly ResourceAddress[]> = {};
  for (const { address } of changes) {
    const downstream = reach(address, feeds);
    if (downstream.length > 0) impact[address] = downstream;
  }
  return impact;
}

function feedsOf(desired: DesiredGraph, kinds: KindRegistry): Map<ResourceAddress, ResourceAddress[]> {
  const feeds = new Map<ResourceAddress, ResourceAddress[]>();
  const add = (from: ResourceAddress, to: ResourceAddress): void => {
    if (desired.resources.has(from) && desired.resources.has(to)) feeds.set(from, [...(feeds.get(from) ?? []), to]);
  };
  for (const resource of desired.resources.values()) {
    if (resource.kind === 'recipe') {
      for (const input of sideOf(resource, 'inputs', kinds)) add(input, resource.address);
      for (const output of sideOf(resource, 'outputs', kinds)) add(resource.address, output);
    }
    if (resource.kind === 'scenario') for (const dependency of resource.dependencies) add(dependency, resource.address);
  }
  return feeds;
}

function sideOf(resource: Resource, side: 'inputs' | 'outputs', kinds: KindRegistry): readonly ResourceAddress[] {
  const document = resource.doc['document'];
  if (!isObject(document) || document[side] === undefined) return [];
  const only: JsonObject = { document: { [side]: document[side] } };
  return mentionsOf(only, kinds.require(resource.kind).references, resource.project, kinds.kindsOf);
}

function reach(start: ResourceAddress, feeds: ReadonlyMap<ResourceAddress, readonly ResourceAddress[]>): readonly ResourceAddress[] {
  const seen = new Set<ResourceAddress>();
  const queue = [start];
  for (let address = queue.pop(); address !== undefined; address = queue.pop()) {
    for (const next of feeds.get(address) ?? []) {
      if (seen.has(next) || next === start) continue;
      seen.add(next);
      queue.push(next);
    }
  }
  return [...seen].sort();
}
