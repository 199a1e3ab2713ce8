/** Valid states, heads and leases, written out and generated. */
import fc from 'fast-check';
import { addressOf, type ResourceAddress } from '../../../../src/model/address.js';
import type { Json, JsonObject } from '../../../../src/model/json.js';
import type { Head, Lease, ResourceState, UnitId, UnitState } from '../../../../src/model/state.js';

export const UNIT: UnitId = { environment: 'prod', project: 'SALES' };
export const ORDERS = addressOf('dataset', 'SALES', 'orders');
export const PREPARE = addressOf('recipe', 'SALES', 'prepare v1.2');

export const STATE: UnitState = {
  lineage: 'lineage-1',
  serial: 3,
  unit: UNIT,
  nodeId: 'node-a',
  projectKey: 'SALES_PROD',
  resources: new Map<ResourceAddress, ResourceState>([
    [PREPARE, { id: 'prepare v1.2', attributes: { document: { type: 'python' } }, originals: {}, dependencies: [ORDERS] }],
    [
      ORDERS,
      {
        id: 'orders',
        attributes: { document: { managed: true, tags: ['b', 'a'] } },
        originals: { 'document.tags': { $absent: true } },
        stamp: { versionNumber: 4, lastModifiedOn: 1_790_000_000_000 },
        dependencies: [],
      },
    ],
  ]),
};

export const EMPTY: UnitState = { ...STATE, serial: 0, resources: new Map() };

export const LEASE: Lease = {
  id: 'lease-1',
  who: 'ana@laptop',
  operation: 'apply',
  acquiredAt: '2026-11-24T12:00:00.000Z',
  ttlMs: 90_000,
  beat: 0,
  holder: { host: 'laptop', bootId: 'boot-1', pid: 7 },
};

export const HEAD: Head = { version: 1, lineage: 'lineage-1', serial: 0, epoch: 1, lease: LEASE, open: null };

/** JSON as it survives a JSON text: no negative zero. */
export const arbJson: fc.Arbitrary<Json> = fc.jsonValue({ maxDepth: 4 }).map((value) => JSON.parse(JSON.stringify(value)) as Json);
export const arbObject: fc.Arbitrary<JsonObject> = fc.dictionary(fc.string(), arbJson);

const arbName = fc.string({ minLength: 1 });
const arbStamp = fc.record({ versionNumber: fc.nat(), lastModifiedOn: fc.nat() });
const arbForeign = fc.constantFrom(addressOf('dataset', 'OTHER', 'shared'), addressOf('project', 'OTHER', 'OTHER'));

/** A resource whose dependencies are among these of its own project, or in another project. */
function arbResource(siblings: readonly ResourceAddress[]): fc.Arbitrary<ResourceState> {
  const arbDependency = siblings.length === 0 ? arbForeign : fc.oneof(fc.constantFrom(...siblings), arbForeign);
  return fc.record(
    { id: fc.string(), attributes: arbObject, originals: arbObject, stamp: arbStamp, dependencies: fc.array(arbDependency) },
    { requiredKeys: ['id', 'attributes', 'originals', 'dependencies'] },
  );
}

export const arbState: fc.Arbitrary<UnitState> = fc.uniqueArray(arbName).chain((names) => {
  const addresses = names.map((name) => addressOf('dataset', UNIT.project, name));
  return fc
    .tuple(
      fc.record({ lineage: fc.string(), serial: fc.nat(), nodeId: fc.string(), projectKey: fc.string() }),
      fc.tuple(...addresses.map(() => arbResource(addresses))),
    )
    .map(([fields, resources]) => ({
      ...fields,
      unit: UNIT,
      resources: new Map(
        addresses.flatMap((address, index): [ResourceAddress, ResourceState][] => {
          const resource = resources[index];
          return resource === undefined ? [] : [[address, resource]];
        }),
      ),
    }));
});

const arbLease: fc.Arbitrary<Lease> = fc.record(
  {
    id: fc.string(),
    who: fc.string(),
    run: fc.webUrl(),
    operation: fc.string(),
    acquiredAt: fc.string(),
    ttlMs: fc.nat(),
    beat: fc.nat(),
    holder: fc.record({ host: fc.string(), bootId: fc.string(), pid: fc.nat() }),
  },
  { requiredKeys: ['id', 'who', 'operation', 'acquiredAt', 'ttlMs', 'beat', 'holder'] },
);

const arbCommitted = fc.oneof(
  fc.constant({ serial: 0 }),
  fc.record({ serial: fc.integer({ min: 1 }), snapshot: fc.string(), snapshotSha256: fc.string() }),
);

export const arbHead: fc.Arbitrary<Head> = fc
  .tuple(
    arbCommitted,
    fc.record({
      lineage: fc.string(),
      epoch: fc.nat(),
      lease: fc.option(arbLease),
      open: fc.option(fc.record({ planDigest: fc.string(), epoch: fc.nat(), startedAt: fc.string() })),
    }),
  )
  .map(([committed, rest]) => ({ version: 1, ...committed, ...rest }));
