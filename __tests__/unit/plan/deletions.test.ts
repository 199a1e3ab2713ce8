import { describe, expect, test } from '@jest/globals';
import { KINDS } from '../../../src/kinds/index.js';
import { addressOf, type ResourceAddress } from '../../../src/model/address.js';
import type { Action, Change } from '../../../src/model/plan.js';
import { createRegistry } from '../../../src/model/registry.js';
import type { DesiredGraph, Observed, Resource } from '../../../src/model/resource.js';
import type { UnitState } from '../../../src/model/state.js';
import { cascadeOf, planDeletions } from '../../../src/plan/deletions.js';
import { changeOf } from '../../support/changes.js';

const KINDS_READY = createRegistry(KINDS);
const [ORDERS, CLEAN, ZONE] = [addressOf('dataset', 'P', 'orders'), addressOf('recipe', 'P', 'clean'), addressOf('zone', 'P', 'Raw')];

function desiredOf(...addresses: readonly ResourceAddress[]): DesiredGraph {
  const resources = new Map(addresses.map((address) => [address, { address } as Resource]));
  return { environment: 'dev', resources, projectKeys: new Map([['P', 'P']]), digest: '' };
}

function observedOf(known: Partial<Observed>): Observed {
  return { nodeId: 'node', resources: new Map(), unmanaged: new Map(), consumers: new Map(), ids: new Map(), warnings: [], ...known };
}

function stateOf(project: string, ...addresses: readonly ResourceAddress[]): readonly [string, UnitState] {
  const resources = new Map(addresses.map((address) => [address, { id: 'id', attributes: {}, originals: {}, dependencies: [] }]));
  return [project, { lineage: 'l', serial: 1, unit: { environment: 'dev', project }, nodeId: 'node', projectKey: project, resources }];
}

describe('what is in the state and not in the config', () => {
  const exists = (address: ResourceAddress, doc = {}) => [address, { address, id: 'id', doc }] as const;

  test.each([
    { name: 'is deleted when DSS has it', present: true, deleted: [ORDERS], forgotten: [] },
    { name: 'is forgotten when DSS lost it too', present: false, deleted: [], forgotten: [ORDERS] },
  ])('$name', ({ present, deleted, forgotten }) => {
    const observed = observedOf({ resources: new Map(present ? [exists(ORDERS)] : []) });
    const found = planDeletions({
      desired: desiredOf(CLEAN),
      states: new Map([stateOf('P', ORDERS, CLEAN)]),
      observed,
      kinds: KINDS_READY,
    });
    expect(found.changes.map(({ address }) => address)).toEqual(deleted);
    expect(found.forgotten).toEqual(forgotten);
  });

  test('is left alone with its whole project when that left the config', () => {
    const other = addressOf('dataset', 'Q', 'x');
    const observed = observedOf({ resources: new Map([exists(other)]) });
    const found = planDeletions({ desired: desiredOf(), states: new Map([stateOf('Q', other)]), observed, kinds: KINDS_READY });
    expect(found).toEqual({ changes: [], forgotten: [], orphanedProjects: ['Q'] });
  });

  test('is recognised by its own parts, not by the objects that a zone holds', () => {
    const doc = { document: { name: 'Raw' }, items: { 'DATASET orders': { objectId: 'orders' } } };
    const observed = observedOf({ resources: new Map([exists(ZONE, doc), exists(ORDERS, { document: {}, rules: {} })]) });
    const found = planDeletions({ desired: desiredOf(), states: new Map([stateOf('P', ZONE, ORDERS)]), observed, kinds: KINDS_READY });
    const parts = found.changes.map(({ address, fingerprints }) => [address, Object.keys(fingerprints)]);
    expect(Object.fromEntries(parts)).toEqual({ [ZONE]: ['document'], [ORDERS]: ['document', 'rules'] });
  });
});

describe('a recipe that reads a dataset', () => {
  test.each<{ name: string; dataset: Action; recipe: Action | undefined; managed: boolean; replaced: number; stopped: number }>([
    { name: 'is made again with a replaced one', dataset: 'replace', recipe: undefined, managed: true, replaced: 1, stopped: 0 },
    { name: 'stops the plan when nobody manages it', dataset: 'replace', recipe: undefined, managed: false, replaced: 0, stopped: 1 },
    { name: 'stops a deletion too', dataset: 'delete', recipe: undefined, managed: false, replaced: 0, stopped: 1 },
    { name: 'may go with it', dataset: 'delete', recipe: 'delete', managed: false, replaced: 0, stopped: 0 },
    { name: 'is updated before a deletion', dataset: 'delete', recipe: 'update', managed: true, replaced: 0, stopped: 0 },
    { name: 'has nothing to fear from an update', dataset: 'update', recipe: undefined, managed: false, replaced: 0, stopped: 0 },
  ])('$name', ({ dataset, recipe, managed, replaced, stopped }) => {
    const changes: readonly Change[] = [changeOf(dataset, ORDERS), ...(recipe === undefined ? [] : [changeOf(recipe, CLEAN)])];
    const cascade = cascadeOf(changes, managed ? desiredOf(CLEAN) : desiredOf(), observedOf({ consumers: new Map([[ORDERS, [CLEAN]]]) }));
    expect([cascade.replaced.length, cascade.unmanagedConsumers.length]).toEqual([replaced, stopped]);
  });
});
