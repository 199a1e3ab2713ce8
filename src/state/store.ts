/** The state of an environment's units: read without a lock, changed under a lease. */
import { sha256 } from '../model/digest.js';
import type { Backend } from '../model/ports.js';
import type { Head, UnitId, UnitState } from '../model/state.js';
import { damaged } from './damage.js';
import { readHead } from './head-register.js';
import type { HeldLease } from './held-lease.js';
import { planKey, snapshotKey, unitName } from './layout.js';
import { acquireLease, type LeasePorts, type LeaseRequest } from './lease.js';
import { decodeUnit } from './unit-codec.js';
import { unlock } from './unlock.js';

export interface UnitReading {
  /** Undefined: the unit was never locked or written. */
  readonly head: Head | undefined;
  /** Undefined: nothing was committed yet. */
  readonly state: UnitState | undefined;
}

export interface StateStore {
  readonly backend: Backend;
  /** Needs no lock: snapshots never change. Throws `state-damaged` and `state-too-new`. */
  read(unit: UnitId): Promise<UnitReading>;
  /** Takes the lease of a unit. Throws `state-locked` (exit 6) and `journal-open` (exit 12). */
  openUnit(unit: UnitId, request: LeaseRequest): Promise<HeldLease>;
  /** Ends another run's lease, by its id. */
  unlock(unit: UnitId, leaseId: string): Promise<void>;
  /** Keeps a plan under its digest; the first text of a digest stays. */
  putPlan(environment: string, digest: string, text: string): Promise<void>;
  getPlan(environment: string, digest: string): Promise<string | undefined>;
}

export function createStateStore({ backend, ...ports }: LeasePorts & { readonly backend: Backend }): StateStore {
  return {
    backend,
    read: (unit) => readUnit(backend, unit),
    openUnit: (unit, request) => acquireLease({ ...ports, ...request, backend, unit }),
    unlock: (unit, leaseId) => unlock({ backend, unit }, leaseId),
    putPlan: async (environment, digest, text) => {
      await backend.putIfAbsent(planKey(environment, digest), Buffer.from(text));
    },
    getPlan: async (environment, digest) => {
      const stored = await backend.get(planKey(environment, digest));
      return stored === undefined ? undefined : Buffer.from(stored.bytes).toString();
    },
  };
}

async function readUnit(backend: Backend, unit: UnitId): Promise<UnitReading> {
  const head = (await readHead({ backend, unit }))?.head;
  if (head?.snapshot === undefined) return { head, state: undefined };
  const key = snapshotKey(unit, head.snapshot);
  const stored = await backend.get(key);
  if (stored === undefined) throw damaged(key, 'it is missing');
  if (sha256(stored.bytes) !== head.snapshotSha256) throw damaged(key, 'it is not what the head refers to');
  const state = decodeUnit(stored.bytes, key);
  const belongs = state.lineage === head.lineage && state.serial === head.serial && unitName(state.unit) === unitName(unit);
  if (!belongs) throw damaged(key, `it belongs to ${unitName(state.unit)}, serial ${state.serial}`);
  return { head, state };
}
