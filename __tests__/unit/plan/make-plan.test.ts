import { describe, expect, test } from '@jest/globals';
import { KINDS } from '../../../src/kinds/index.js';
import { addressOf, partsOf, type ResourceAddress } from '../../../src/model/address.js';
import { digestOf } from '../../../src/model/digest.js';
import { ABSENT, type Doc } from '../../../src/model/document.js';
import { createRegistry } from '../../../src/model/registry.js';
import type { Lifecycle, Resource } from '../../../src/model/resource.js';
import type { ResourceState, VersionStamp } from '../../../src/model/state.js';
import { makePlan } from '../../../src/plan/make-plan.js';

const KINDS_READY = createRegistry(KINDS);
const [ORDERS, CLEAN, RAW] = [addressOf('dataset', 'P', 'orders'), addressOf('recipe', 'P', 'clean'), addressOf('zone', 'P', 'Raw')];
const KEEP: Lifecycle = { preventDestroy: false, ignoreChanges: [], unmanage: [], dropData: false };
const ITEM = { objectId: 'orders', objectType: 'DATASET' };
const STAMP: VersionStamp = { versionNumber: 1, lastModifiedOn: 2 };

/** One object in its three forms; what is left out is not there. */
interface Known {
  readonly address: ResourceAddress;
  readonly declared?: Doc;
  readonly observed?: Doc;
  readonly applied?: Doc;
  readonly originals?: ResourceState['originals'];
  readonly lifecycle?: Partial<Lifecycle>;
  readonly stamps?: { readonly listed?: VersionStamp; readonly known?: VersionStamp };
}

interface World {
  readonly objects: readonly Known[];
  readonly consumers?: readonly ResourceAddress[];
  readonly stateNode?: string;
  readonly destroy?: boolean;
}

function planOf({ objects, consumers = [], stateNode = 'node', destroy = false }: World) {
  const resources = objects.flatMap(({ address, declared, lifecycle }) =>
    declared === undefined ? [] : [resourceOf(address, declared, lifecycle)],
  );
  const states = objects.flatMap(({ address, applied, originals = {}, stamps }): (readonly [ResourceAddress, ResourceState])[] =>
    applied === undefined
      ? []
      : [
          [
            address,
            {
              id: 'id',
              attributes: applied,
              originals,
              dependencies: [],
              ...(stamps?.known === undefined ? {} : { stamp: stamps.known }),
            },
          ],
        ],
  );
  const observed = objects.flatMap(({ address, observed: doc, stamps }) =>
    doc === undefined
      ? []
      : [[address, { address, id: 'id', doc, ...(stamps?.listed === undefined ? {} : { stamp: stamps.listed }) }] as const],
  );
  const unit = { environment: 'dev', project: 'P' };
  return makePlan({
    desired: {
      environment: 'dev',
      resources: new Map(resources.map((resource) => [resource.address, resource])),
      projectKeys: new Map([['P', 'P']]),
      digest: 'd',
    },
    states: new Map([['P', { lineage: 'l', serial: 1, unit, nodeId: stateNode, projectKey: 'P', resources: new Map(states) }]]),
    observed: {
      nodeId: 'node',
      resources: new Map(observed),
      unmanaged: new Map(),
      consumers: new Map([[ORDERS, consumers]]),
      ids: new Map(),
      warnings: [],
    },
    applied: new Map(objects.flatMap(({ address, applied }) => (applied === undefined ? [] : [[address, applied] as const]))),
    kinds: KINDS_READY,
    toolVersion: '0.1.0',
    dynamic: {},
    destroy,
  });
}

function resourceOf(address: ResourceAddress, doc: Doc, lifecycle: Partial<Lifecycle> = {}): Resource {
  const { kind, project, name } = partsOf(address);
  const at = { file: 'projects/p.yml', line: 1, column: 1 };
  return { address, kind, project, name, doc, dependencies: [], lifecycle: { ...KEEP, ...lifecycle }, locate: () => at };
}

function dataset(type: string, more: Doc = {}): Doc {
  return { document: { type, ...more } };
}

describe('what happens to an object', () => {
  const same = dataset('S3');
  test.each<{ name: string; object: Omit<Known, 'address'>; change: string | undefined }>([
    { name: 'declared, and nowhere else', object: { declared: same }, change: 'create new' },
    { name: 'applied once, and gone from DSS', object: { declared: same, applied: same }, change: 'create gone-from-dss' },
    { name: 'as declared', object: { declared: same, applied: same, observed: same }, change: undefined },
    {
      name: 'edited in the config',
      object: { declared: dataset('S3', { tags: ['a'] }), applied: same, observed: same },
      change: 'update changed',
    },
    {
      name: 'edited in DSS',
      object: { declared: dataset('S3', { tags: ['a'] }), applied: dataset('S3', { tags: ['a'] }), observed: same },
      change: 'update drifted',
    },
    { name: 'of another type', object: { declared: dataset('GCS'), applied: same, observed: same }, change: 'replace immutable-field' },
    { name: 'gone from the config', object: { applied: same, observed: same }, change: 'delete removed-from-config' },
    {
      name: 'edited in a field that shall be ignored',
      object: { declared: dataset('S3', { tags: ['a'] }), applied: same, observed: same, lifecycle: { ignoreChanges: ['tags'] } },
      change: undefined,
    },
  ])('$name', ({ object, change }) => {
    const { plan, diagnostics } = planOf({ objects: [{ address: ORDERS, ...object }] });
    expect(plan.changes.map(({ action, reason }) => `${action} ${reason}`)).toEqual(change === undefined ? [] : [change]);
    expect(diagnostics).toEqual([]);
  });

  test('gone from both is forgotten', () => {
    expect(planOf({ objects: [{ address: ORDERS, applied: same }] }).plan).toMatchObject({ changes: [], forgotten: [ORDERS] });
  });

  test('destroy takes everything that is managed and there', () => {
    const objects = [
      { address: ORDERS, declared: same, applied: same, observed: same },
      { address: CLEAN, declared: {}, applied: {} },
    ];
    expect(planOf({ objects, destroy: true }).plan).toMatchObject({
      changes: [{ action: 'delete', address: ORDERS, reason: 'destroy' }],
      forgotten: [CLEAN],
    });
  });
});

describe('what state has to learn', () => {
  const same = dataset('S3');
  test.each<{ name: string; stamps: NonNullable<Known['stamps']>; records: number }>([
    { name: 'nothing of the same save', stamps: { listed: STAMP, known: STAMP }, records: 0 },
    { name: 'a later save', stamps: { listed: { ...STAMP, versionNumber: 2 }, known: STAMP }, records: 1 },
    { name: 'a save that it never saw', stamps: { listed: STAMP }, records: 1 },
    { name: 'nothing where lists do not tell', stamps: { known: STAMP }, records: 0 },
  ])('$name', ({ stamps, records }) => {
    expect(planOf({ objects: [{ address: ORDERS, declared: same, applied: same, observed: same, stamps }] }).plan.records).toHaveLength(
      records,
    );
  });
});

describe('a dataset that is made again', () => {
  const replaced: Known = { address: ORDERS, declared: dataset('GCS'), applied: dataset('S3'), observed: dataset('S3') };
  const recipe: Doc = { document: { type: 'python' } };
  const zone = (items: Doc): Doc => ({ document: { name: 'Raw' }, items });

  test('has the recipes that read it made again', () => {
    const { plan } = planOf({
      objects: [replaced, { address: CLEAN, declared: recipe, applied: recipe, observed: recipe }],
      consumers: [CLEAN],
    });
    expect(plan.changes).toMatchObject([{ address: ORDERS }, { address: CLEAN, action: 'replace', reason: 'consumer-of-replaced' }]);
  });

  test('returns to its zone, and that is no drift', () => {
    const known = zone({ 'DATASET orders': ITEM });
    const { plan } = planOf({ objects: [replaced, { address: RAW, declared: known, applied: known, observed: known }] });
    const field = { path: 'items["DATASET orders"]', after: ITEM, origin: 'config' };
    expect(plan.changes).toMatchObject([{ address: ORDERS }, { address: RAW, action: 'update', reason: 'changed', fields: [field] }]);
  });

  test('does not return to a zone that gives it up: whoever comes first, it goes', () => {
    const other = { ...ITEM, objectId: 'other' };
    const [before, without] = [zone({ 'DATASET orders': ITEM, 'DATASET other': other }), zone({})];
    const originals = { 'items["DATASET orders"]': ABSENT, 'items["DATASET other"]': ABSENT };
    const { plan } = planOf({ objects: [replaced, { address: RAW, declared: without, applied: before, observed: before, originals }] });
    const fingerprints = { 'items/DATASET orders': digestOf(ITEM), 'items/DATASET other': digestOf(other) };
    expect(plan.changes).toMatchObject([
      { address: ORDERS },
      {
        address: RAW,
        action: 'update',
        fields: [
          { before: ITEM, origin: 'reset' },
          { before: other, origin: 'reset' },
        ],
        fingerprints,
      },
    ]);
  });
});

describe('a plan is forbidden', () => {
  const same = dataset('S3');
  test.each<{ name: string; world: World; code: string }>([
    {
      name: 'to overwrite what nobody manages',
      world: { objects: [{ address: ORDERS, declared: same, observed: same }] },
      code: 'exists-unmanaged',
    },
    {
      name: 'on another node',
      world: { objects: [{ address: ORDERS, declared: same, applied: same, observed: same }], stateNode: 'other' },
      code: 'other-node',
    },
    {
      name: 'to replace what is protected',
      world: {
        objects: [{ address: ORDERS, declared: dataset('GCS'), applied: same, observed: same, lifecycle: { preventDestroy: true } }],
      },
      code: 'prevent-destroy',
    },
    {
      name: 'to destroy what is protected',
      world: {
        objects: [{ address: ORDERS, declared: same, applied: same, observed: same, lifecycle: { preventDestroy: true } }],
        destroy: true,
      },
      code: 'prevent-destroy',
    },
    {
      name: 'to take an unmanaged recipe along',
      world: { objects: [{ address: ORDERS, applied: same, observed: same }], consumers: [CLEAN] },
      code: 'unmanaged-consumer',
    },
    {
      name: 'to guess what a field was',
      world: {
        objects: [{ address: ORDERS, declared: same, applied: dataset('S3', { strange: 1 }), observed: dataset('S3', { strange: 1 }) }],
      },
      code: 'reset-unknown',
    },
  ])('$name', ({ world, code }) => {
    expect(planOf(world).diagnostics).toMatchObject([{ severity: 'error', code }]);
  });

  test('but a new object has no field to guess', () => {
    const { diagnostics } = planOf({
      objects: [
        { address: ORDERS, declared: dataset('GCS'), applied: dataset('S3', { strange: 1 }), observed: dataset('S3', { strange: 1 }) },
      ],
    });
    expect(diagnostics).toEqual([]);
  });
});
