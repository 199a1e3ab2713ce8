import { describe, expect, test } from '@jest/globals';
import { sha256 } from '../../../src/model/digest.js';
import type { Backend } from '../../../src/model/ports.js';
import type { Head, UnitState } from '../../../src/model/state.js';
import { encodeHead } from '../../../src/state/head-codec.js';
import { createStateStore, type StateStore } from '../../../src/state/store.js';
import { encodeUnit } from '../../../src/state/unit-codec.js';
import { createWorld, HEAD_KEY, type World } from './support/runs.js';
import { HEAD, LEASE, STATE, UNIT } from './support/samples.js';

const REQUEST = {
  who: 'ana@laptop',
  operation: 'apply',
  holder: LEASE.holder,
  isAlive: () => undefined,
  allowOpen: false,
  lockTimeoutMs: 0,
};
const storeOf = (world: World): StateStore => createStateStore({ ...world, random: () => 0.5 });

/** A unit whose head refers to these bytes. */
async function plant(backend: Backend, bytes: Uint8Array, change: Partial<Head> = {}): Promise<void> {
  const head: Head = { ...HEAD, lease: null, serial: 3, snapshot: 'snapshots/s.json', snapshotSha256: sha256(bytes), ...change };
  await backend.putIfAbsent(HEAD_KEY, encodeHead(head));
  await backend.putIfAbsent('prod/SALES/snapshots/s.json', bytes);
}

describe('reading a unit', () => {
  test('gives nothing for a unit that was never written, and only a head for one that was never committed', async () => {
    const world = createWorld();
    const store = storeOf(world);

    expect(await store.read(UNIT)).toEqual({ head: undefined, state: undefined });
    const held = await store.openUnit(UNIT, REQUEST);
    expect(await store.read(UNIT)).toEqual({ head: held.head, state: undefined });
  });

  test('gives what was committed, while someone holds the lease', async () => {
    const world = createWorld();
    const store = storeOf(world);
    const held = await store.openUnit(UNIT, REQUEST);

    const committed = await held.commit(STATE, { close: true });

    expect(await store.read(UNIT)).toEqual({ head: held.head, state: committed });
    expect(await world.backend.list('prod/SALES/snapshots/')).toEqual([`prod/SALES/snapshots/1-${sha256(encodeUnit(committed))}.json`]);
  });

  test.each<readonly [string, UnitState, Partial<Head>, string]>([
    ['a snapshot of other bytes', STATE, { snapshotSha256: sha256('other') }, 'it is not what the head refers to'],
    ['a snapshot of another lineage', STATE, { lineage: 'lineage-2' }, 'it belongs to prod/SALES, serial 3'],
    ['an older snapshot', STATE, { serial: 4 }, 'it belongs to prod/SALES, serial 3'],
    ['a snapshot of another unit', { ...STATE, unit: { environment: 'dev', project: 'SALES' } }, {}, 'it belongs to dev/SALES, serial 3'],
  ])('refuses %s', async (_, state, change, why) => {
    const world = createWorld();
    await plant(world.backend, encodeUnit(state), change);

    await expect(storeOf(world).read(UNIT)).rejects.toMatchObject({
      code: 'state-damaged',
      message: `prod/SALES/snapshots/s.json is damaged: ${why}`,
    });
  });

  test('refuses a head without its snapshot', async () => {
    const world = createWorld();
    await plant(world.backend, encodeUnit(STATE));
    await world.backend.remove('prod/SALES/snapshots/s.json');

    await expect(storeOf(world).read(UNIT)).rejects.toMatchObject({ message: 'prod/SALES/snapshots/s.json is damaged: it is missing' });
  });

  test('refuses a head that is no head', async () => {
    const world = createWorld();
    await world.backend.putIfAbsent(HEAD_KEY, Buffer.from('{}'));

    await expect(storeOf(world).read(UNIT)).rejects.toMatchObject({ code: 'state-damaged' });
  });
});

describe('a state store', () => {
  test('keeps plans by digest, the first text of each', async () => {
    const world = createWorld();
    const store = storeOf(world);

    await store.putPlan('prod', 'ab12', '{"plan":"é"}\n');
    await store.putPlan('prod', 'ab12', 'another');

    expect(await store.getPlan('prod', 'ab12')).toBe('{"plan":"é"}\n');
    expect(await store.getPlan('dev', 'ab12')).toBeUndefined();
    expect(await world.backend.list('')).toEqual(['prod/plans/ab12.json']);
  });

  test('unlocks a unit', async () => {
    const store = storeOf(createWorld());
    const held = await store.openUnit(UNIT, REQUEST);

    await store.unlock(UNIT, held.head.lease?.id ?? '');

    expect((await store.read(UNIT)).head?.lease).toBeNull();
  });
});
