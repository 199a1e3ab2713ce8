/** Runs that contend for one unit, interleaved at every call to the backend, each with a clock that keeps no time with the others'. */
import { expect, test } from '@jest/globals';
import fc, { type Scheduler } from 'fast-check';
import { createMemoryBackend } from '../../../src/backends/memory/memory-backend.js';
import { addressOf } from '../../../src/model/address.js';
import type { Backend, Clock } from '../../../src/model/ports.js';
import type { Head, UnitState } from '../../../src/model/state.js';
import { decodeHead } from '../../../src/state/head-codec.js';
import type { HeldLease } from '../../../src/state/held-lease.js';
import { acquireLease } from '../../../src/state/lease.js';
import { createStateStore } from '../../../src/state/store.js';
import { countingIds, HEAD_KEY } from './support/runs.js';
import { EMPTY, LEASE, UNIT } from './support/samples.js';

const COMMITS = 2;

/** Each call takes effect some time after it was made, and answers some time after that. */
function scheduled(backend: Backend, scheduler: Scheduler): Backend {
  const step = (label: string): Promise<void> => scheduler.schedule(Promise.resolve(), label);
  const through = async <T>(label: string, call: () => Promise<T>): Promise<T> => {
    await step(`${label} sent`);
    const answer = await call();
    await step(`${label} answered`);
    return answer;
  };
  return {
    ...backend,
    get: (key) => through('get', () => backend.get(key)),
    putIfAbsent: (key, bytes) => through('create', () => backend.putIfAbsent(key, bytes)),
    putIfMatch: (key, bytes, version) => through('replace', () => backend.putIfMatch(key, bytes, version)),
  };
}

/** A sleep lasts as long as the scheduler likes: a waiter may believe that minutes went by between two instructions of the holder. */
function scheduledClock(scheduler: Scheduler): Clock {
  let elapsed = 0;
  return {
    now: () => new Date(elapsed),
    monotonic: () => elapsed,
    sleep: async (milliseconds, signal) => {
      await scheduler.schedule(Promise.resolve(), `sleep ${milliseconds}`);
      signal?.throwIfAborted();
      elapsed += milliseconds;
    },
  };
}

/** Records each head that was written, in the order in which the writes took effect. */
function recorded(backend: Backend, history: Head[]): Backend {
  const note = (key: string, bytes: Uint8Array, version: string | undefined): string | undefined => {
    if (version !== undefined && key === HEAD_KEY) history.push(decodeHead(bytes, key));
    return version;
  };
  return {
    ...backend,
    putIfAbsent: async (key, bytes) => note(key, bytes, await backend.putIfAbsent(key, bytes)),
    putIfMatch: async (key, bytes, version) => note(key, bytes, await backend.putIfMatch(key, bytes, version)),
  };
}

const withMark = (state: UnitState, mark: string): UnitState => ({
  ...state,
  resources: new Map([
    ...state.resources,
    [addressOf('dataset', UNIT.project, mark), { id: mark, attributes: {}, originals: {}, dependencies: [] }],
  ]),
});

/** Takes the lease, adds marks to the state one commit at a time, gives the lease back. Stops where it finds the lease lost. */
async function run(
  name: string,
  world: { readonly backend: Backend; readonly clock: Clock; readonly acknowledged: string[] },
): Promise<void> {
  const { backend, clock, acknowledged } = world;
  const names = countingIds();
  const ids = { next: () => `${name} ${names.next()}` };
  const held: HeldLease = await acquireLease({
    ...{ backend, clock, ids, random: () => 0.9, unit: UNIT },
    ...{
      who: name,
      operation: 'apply',
      holder: LEASE.holder,
      isAlive: () => undefined,
      allowOpen: true,
      lockTimeoutMs: 10_000_000,
      ttlMs: 400,
    },
  });
  try {
    let state = (await createStateStore({ backend, clock, ids, random: () => 0 }).read(UNIT)).state ?? EMPTY;
    await held.markOpen('digest');
    for (let commit = 0; commit < COMMITS; commit += 1) {
      state = await held.commit(withMark(state, `${name}-${commit}`), { close: commit === COMMITS - 1 });
      acknowledged.push(`${name}-${commit}`);
    }
  } catch (error) {
    expect(error).toMatchObject({ code: 'lease-lost' });
    expect(held.lost.aborted).toBe(true);
  } finally {
    await held.release();
  }
}

test('one holder writes at a time, in order, and no acknowledged commit is lost, whatever the interleaving', async () => {
  let takeovers = 0;
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), fc.integer({ min: 2, max: 3 }), async (scheduler, runs) => {
      const history: Head[] = [];
      const acknowledged: string[] = [];
      const memory = createMemoryBackend();
      const backend = scheduled(recorded(memory, history), scheduler);

      const names = ['a', 'b', 'c'].slice(0, runs);
      await scheduler.waitFor(Promise.all(names.map((name) => run(name, { backend, clock: scheduledClock(scheduler), acknowledged }))));

      for (const [index, head] of history.entries()) {
        const before = history[index - 1];
        if (before === undefined) continue;
        expect(head.epoch - before.epoch).toBe(head.lease?.beat === 0 ? 1 : 0);
        expect(head.serial - before.serial).toBeGreaterThanOrEqual(0);
        expect(head.serial - before.serial).toBeLessThanOrEqual(1);
        expect(head.lineage).toBe(before.lineage);
        if (head.epoch === before.epoch && head.lease !== null) expect(head.lease.id).toBe(before.lease?.id);
        if (head.epoch > before.epoch && before.lease !== null) takeovers += 1;
      }
      expect(new Set(history.map((head) => JSON.stringify(head))).size).toBe(history.length); // `writeHead` relies on it
      const { state } = await createStateStore({
        backend: memory,
        clock: scheduledClock(scheduler),
        ids: countingIds(),
        random: () => 0,
      }).read(UNIT);
      const marks = [...(state?.resources.values() ?? [])].map(({ id }) => id);
      expect(marks).toEqual(expect.arrayContaining(acknowledged));
    }),
    { numRuns: 120 },
  );
  expect(takeovers).toBeGreaterThan(10); // else the schedules prove nothing about zombies
});
