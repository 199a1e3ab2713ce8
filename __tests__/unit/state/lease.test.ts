import { describe, expect, test } from '@jest/globals';
import type { Backend } from '../../../src/model/ports.js';
import { createStateStore } from '../../../src/state/store.js';
import { createWorld, faulty, HEAD_KEY } from './support/runs.js';
import { EMPTY, LEASE, STATE, UNIT } from './support/samples.js';

const DEAD = (): boolean => false;

describe('acquireLease', () => {
  test('creates the head of a new unit, with a lineage of its own', async () => {
    const world = createWorld();

    const held = await world.acquire({ run: 'https://ci.example.com/runs/1' });

    expect(held.epoch).toBe(1);
    expect(await world.head()).toEqual({
      version: 1,
      lineage: 'id-2',
      serial: 0,
      epoch: 1,
      lease: { ...LEASE, id: 'id-1', run: 'https://ci.example.com/runs/1' },
      open: null,
    });
  });

  test('lets one of many runs in', async () => {
    const world = createWorld();

    const runs = await Promise.allSettled(Array.from({ length: 10 }, () => world.acquire()));

    const refused = runs.filter((run) => run.status === 'rejected');
    expect(refused).toHaveLength(9);
    for (const { reason } of refused) expect(reason).toMatchObject({ code: 'state-locked' });
  });

  test('says who holds the lock, since when, and how to get rid of it', async () => {
    const world = createWorld();
    const held = await world.acquire({ run: 'https://ci.example.com/runs/1' });
    await held.markOpen('digest');
    await world.clock.advance(180_000);

    await expect(world.acquire()).rejects.toMatchObject({
      code: 'state-locked',
      exitCode: 6,
      message: 'prod/SALES is locked by ana@laptop (apply, for 3 min, https://ci.example.com/runs/1)',
      hint: 'wait for it to end; if it is gone for good: dataiku-iac unlock id-1',
    });
  });

  test('waits for a holder that gives the lease back', async () => {
    const world = createWorld();
    const first = await world.acquire();
    const second = world.acquire({ lockTimeoutMs: 60_000 });
    await world.clock.advance(20_000);

    await first.release();
    await world.clock.advance(10_000);

    expect((await second).epoch).toBe(2);
    expect((await world.head()).lineage).toBe('id-2');
  });

  test('waits no longer than it was told', async () => {
    const world = createWorld();
    await world.acquire();
    const outcome = world.acquire({ lockTimeoutMs: 60_000 }).then(
      () => 'in',
      () => `out after ${world.clock.monotonic()} ms`,
    );

    await world.clock.advance(100_000);

    expect(await outcome).toBe('out after 60000 ms');
  });

  test('never replaces a holder that beats', async () => {
    const world = createWorld();
    const held = await world.acquire();
    const waiting = world.acquire({ lockTimeoutMs: 600_000 });
    waiting.catch(() => undefined);

    await world.clock.advance(700_000);

    await expect(waiting).rejects.toMatchObject({ code: 'state-locked' });
    expect(held.lost.aborted).toBe(false);
    held.assertFresh();
  });

  test('replaces a silent holder after its time to live, not before', async () => {
    const world = createWorld();
    await world.acquire({ clock: createWorld().clock }); // a clock that stands still: it never beats
    const waiting = world.acquire({ lockTimeoutMs: 600_000 });

    await world.clock.advance(89_999);
    expect((await world.head()).epoch).toBe(1);
    await world.clock.advance(10_001);

    expect((await waiting).epoch).toBe(2);
  });

  test('replaces a dead holder at once', async () => {
    const world = createWorld();
    await world.acquire();

    expect((await world.acquire({ isAlive: DEAD })).epoch).toBe(2);
  });

  test('leaves an interrupted apply to those who resume it', async () => {
    const world = createWorld();
    const first = await world.acquire();
    await first.markOpen('digest');
    await first.release();

    await expect(world.acquire()).rejects.toMatchObject({
      code: 'journal-open',
      exitCode: 12,
      message: 'an apply of prod/SALES that began at 2026-11-24T12:00:00.000Z was interrupted',
      hint: 'dataiku-iac apply --resume',
    });
    const resumed = await world.acquire({ allowOpen: true });
    expect(resumed.head.open).toEqual({ planDigest: 'digest', epoch: 1, startedAt: '2026-11-24T12:00:00.000Z' });
  });

  test.each(['answer lost', 'conflict after success'] as const)('knows its own lease when the first write ends with: %s', async (fault) => {
    const world = createWorld();
    const network = faulty(world.backend);
    network.fail(fault);

    const first = await world.acquire({ backend: network.backend });
    await first.release();
    network.fail(fault);
    const second = await world.acquire({ backend: network.backend });
    await second.markOpen('digest');

    expect((await world.head()).lease?.id).toBe('id-3');
  });

  test('passes on a failure of the backend', async () => {
    const world = createWorld();
    const network = faulty(world.backend);
    network.fail('not sent');

    await expect(world.acquire({ backend: network.backend })).rejects.toThrow('network is down');
  });
});

describe('a held lease', () => {
  test('beats until it is released', async () => {
    const world = createWorld();
    const held = await world.acquire();

    await world.clock.advance(60_000);
    expect((await world.head()).lease?.beat).toBe(2);
    await held.release();
    await world.clock.advance(60_000);

    expect(await world.head()).toMatchObject({ epoch: 1, lease: null });
    await held.release();
    expect(() => held.assertFresh()).toThrow('given back');
    await expect(held.commit(EMPTY, { close: true })).rejects.toThrow('given back');
    await expect(held.markOpen('digest')).rejects.toThrow('given back');
  });

  test('commits states under growing serials, which readers see whole', async () => {
    const world = createWorld();
    const store = createStateStore({ ...world, random: () => 0 });
    const held = await world.acquire();
    await held.markOpen('digest');

    const first = await held.commit(STATE, { close: false });
    expect(first).toMatchObject({ lineage: 'id-2', serial: 1 });
    expect(await store.read(UNIT)).toMatchObject({ head: { serial: 1, open: { planDigest: 'digest', epoch: 1 } }, state: first });

    const second = await held.commit({ ...first, nodeId: 'node-b' }, { close: true });
    expect(await store.read(UNIT)).toMatchObject({ head: { serial: 2, open: null, epoch: 1 }, state: { ...second, nodeId: 'node-b' } });
  });

  test('does not mix up commits that nobody waited for', async () => {
    const world = createWorld();
    const held = await world.acquire();

    const committed = await Promise.all([held.commit(STATE, { close: false }), held.commit(EMPTY, { close: false }), held.release()]);

    expect(committed.slice(0, 2)).toMatchObject([{ serial: 1 }, { serial: 2 }]);
    expect(await world.head()).toMatchObject({ serial: 2, lease: null });
  });

  test('commits only the state of its own unit', async () => {
    const held = await createWorld().acquire();

    await expect(held.commit({ ...STATE, unit: { environment: 'prod', project: 'OTHER' } }, { close: true })).rejects.toThrow('prod/OTHER');
  });

  test('keeps the record of the apply that it resumes, and refuses another plan', async () => {
    const world = createWorld();
    const first = await world.acquire();
    await first.markOpen('digest');
    const second = await world.acquire({ isAlive: DEAD, allowOpen: true });

    await second.markOpen('digest');
    expect((await world.head()).open).toMatchObject({ planDigest: 'digest', epoch: 1 });
    await expect(second.markOpen('other')).rejects.toMatchObject({ code: 'journal-open' });
  });

  test('cannot write any more after another run took over', async () => {
    const world = createWorld();
    const zombie = await world.acquire({ clock: createWorld().clock });
    await zombie.markOpen('digest');
    const successor = await world.acquire({ isAlive: DEAD, allowOpen: true });
    const before = await world.backend.get(HEAD_KEY);

    await expect(zombie.commit(STATE, { close: true })).rejects.toMatchObject({
      code: 'lease-lost',
      exitCode: 12,
      hint: 'dataiku-iac apply --resume',
    });
    expect(zombie.lost.aborted).toBe(true);
    expect(() => zombie.assertFresh()).toThrow('the lock of prod/SALES was lost: another run took over');
    await zombie.release();

    expect(await world.backend.get(HEAD_KEY)).toEqual(before);
    successor.assertFresh();
    await successor.commit(STATE, { close: true });
  });

  test('notices with its next beat that another run took over', async () => {
    const world = createWorld();
    const held = await world.acquire();
    await world.acquire({ isAlive: DEAD });

    await world.clock.advance(25_000);

    expect(held.lost.aborted).toBe(true);
  });

  test('stops being fresh after half of its time to live without a beat, and is again after the next', async () => {
    const world = createWorld();
    const network = faulty(world.backend);
    const held = await world.acquire({ backend: network.backend });
    network.fail('not sent');

    await world.clock.advance(45_000);
    held.assertFresh();
    await world.clock.advance(1);
    expect(() => held.assertFresh()).toThrow(
      expect.objectContaining({ code: 'lease-lost', message: 'the lock of prod/SALES was lost: it could not be renewed for 45 s' }),
    );
    await world.clock.advance(5_000);

    held.assertFresh();
    expect((await world.head()).lease?.beat).toBe(1);
  });

  test('counts freshness from before a write was sent', async () => {
    const world = createWorld();
    let delay = 46_000;
    const late = async <T>(call: () => Promise<T>): Promise<T> => {
      await world.clock.advance(delay);
      return call();
    };
    const slow: Backend = {
      ...world.backend,
      putIfAbsent: (key, bytes) => late(() => world.backend.putIfAbsent(key, bytes)),
      putIfMatch: (key, bytes, version) => late(() => world.backend.putIfMatch(key, bytes, version)),
    };

    const held = await world.acquire({ backend: slow, beatMs: 1_000_000 });
    expect(() => held.assertFresh()).toThrow('could not be renewed');
    delay = 0;
    await held.markOpen('digest');
    held.assertFresh();
    delay = 46_000;
    await held.markOpen('digest');
    expect(() => held.assertFresh()).toThrow('could not be renewed');
  });

  test('writes one after the other', async () => {
    const world = createWorld();
    const held = await world.acquire();

    await Promise.all(Array.from({ length: 5 }, () => held.markOpen('digest')));

    expect((await world.head()).lease?.beat).toBe(5);
  });

  test('is given back only after a commit that is under way', async () => {
    const world = createWorld();
    const slow: Backend = {
      ...world.backend,
      putIfAbsent: async (key, bytes) => {
        await world.clock.sleep(10);
        return world.backend.putIfAbsent(key, bytes);
      },
    };
    const acquiring = world.acquire({ backend: slow });
    await world.clock.advance(10);
    const held = await acquiring;

    const ending = Promise.all([held.commit(STATE, { close: true }), held.release()]);
    await world.clock.advance(5);
    expect((await world.head()).lease).not.toBeNull();
    await world.clock.advance(5);

    expect((await ending)[0].serial).toBe(1);
    expect(await world.head()).toMatchObject({ serial: 1, lease: null });
  });

  test.each(['answer lost', 'not sent', 'conflict after success'] as const)('goes on after a beat that ended with: %s', async (fault) => {
    const world = createWorld();
    const network = faulty(world.backend);
    const held = await world.acquire({ backend: network.backend });
    network.fail(fault);

    await world.clock.advance(25_000);
    await held.commit(STATE, { close: true });

    expect(await world.head()).toMatchObject({ serial: 1, epoch: 1 });
    await held.release();
    expect((await world.head()).lease).toBeNull();
  });

  test('finds its own write that landed while nothing could be read', async () => {
    const world = createWorld();
    let isDown = false;
    const network: Backend = {
      ...world.backend,
      get: (key) => (isDown ? Promise.reject(new Error('down')) : world.backend.get(key)),
      putIfMatch: async (key, bytes, version) => {
        const written = await world.backend.putIfMatch(key, bytes, version);
        if (isDown) throw new Error('down');
        return written;
      },
    };
    const held = await world.acquire({ backend: network });
    isDown = true;
    await expect(held.commit(STATE, { close: false })).rejects.toThrow('down');
    isDown = false;

    expect(await held.commit(STATE, { close: true })).toMatchObject({ serial: 2 });
    expect(held.lost.aborted).toBe(false);
  });

  test('leaves the head alone when it is killed between snapshot and head', async () => {
    const world = createWorld();
    const store = createStateStore({ ...world, random: () => 0 });
    const network = faulty(world.backend);
    const held = await world.acquire({ backend: network.backend });
    network.fail('none', 'not sent');

    await expect(held.commit(STATE, { close: true })).rejects.toThrow('network is down');

    expect(await store.read(UNIT)).toMatchObject({ head: { serial: 0 }, state: undefined });
    expect(await held.commit(STATE, { close: true })).toMatchObject({ serial: 1 });
  });
});
