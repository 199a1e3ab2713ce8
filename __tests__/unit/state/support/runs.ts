/** Runs that want the lease of one unit. */
import { createMemoryBackend } from '../../../../src/backends/memory/memory-backend.js';
import type { Backend, Clock, Ids } from '../../../../src/model/ports.js';
import type { Head } from '../../../../src/model/state.js';
import { decodeHead } from '../../../../src/state/head-codec.js';
import type { HeadPlace } from '../../../../src/state/head-register.js';
import type { HeldLease } from '../../../../src/state/held-lease.js';
import { acquireLease, type LeaseRequest } from '../../../../src/state/lease.js';
import { createManualClock, type ManualClock } from './manual-clock.js';
import { LEASE, UNIT } from './samples.js';

export const HEAD_KEY = 'prod/SALES/head.json';

/** `id-1`, `id-2`, … */
export function countingIds(): Ids {
  let count = 0;
  return {
    next: () => {
      count += 1;
      return `id-${count}`;
    },
  };
}

export interface World {
  readonly backend: Backend;
  readonly clock: ManualClock;
  readonly ids: Ids;
  readonly place: HeadPlace;
  acquire(change?: Partial<LeaseRequest> & { readonly backend?: Backend; readonly clock?: Clock }): Promise<HeldLease>;
  head(): Promise<Head>;
}

export function createWorld(): World {
  const backend = createMemoryBackend();
  const clock = createManualClock();
  const ids = countingIds();
  const request = {
    who: LEASE.who,
    operation: 'apply',
    holder: LEASE.holder,
    isAlive: () => undefined,
    allowOpen: false,
    lockTimeoutMs: 0,
  };
  return {
    backend,
    clock,
    ids,
    place: { backend, unit: UNIT },
    acquire: (change = {}) => acquireLease({ backend, clock, ids, random: () => 0.5, unit: UNIT, ...request, ...change }),
    head: async () => decodeHead((await backend.get(HEAD_KEY))?.bytes ?? new Uint8Array(), HEAD_KEY),
  };
}

/** A backend whose next conditional writes fail as told: before or after they took effect, or answered with a conflict though they did. */
export function faulty(backend: Backend): { readonly backend: Backend; fail(...faults: readonly Fault[]): void } {
  const pending: Fault[] = [];
  const through = async (write: () => Promise<string | undefined>): Promise<string | undefined> => {
    const fault = pending.shift();
    if (fault === 'not sent') throw new Error('network is down');
    const version = await write();
    if (fault === 'answer lost') throw new Error('connection reset');
    return fault === 'conflict after success' ? undefined : version;
  };
  return {
    backend: {
      ...backend,
      putIfAbsent: (key, bytes) => through(() => backend.putIfAbsent(key, bytes)),
      putIfMatch: (key, bytes, version) => through(() => backend.putIfMatch(key, bytes, version)),
    },
    fail: (...faults) => void pending.push(...faults),
  };
}

export type Fault = 'none' | 'not sent' | 'answer lost' | 'conflict after success';
