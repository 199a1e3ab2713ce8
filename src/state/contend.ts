/** Who may take the lease, decided from what was seen. */
import type { Head, Lease, OpenApply } from '../model/state.js';

/** Since when, by the waiter's own monotonic clock, the holder has shown no sign of life. */
export interface Sighting {
  readonly epoch: number;
  readonly beat: number;
  readonly since: number;
}

export interface View {
  /** The waiter's monotonic clock, in milliseconds. Clocks of two machines are never compared. */
  readonly now: number;
  readonly sighting: Sighting | undefined;
  /** False when the holder ran on this machine, since its last boot, and is dead; undefined when that cannot be known. */
  readonly isAlive: (holder: Lease['holder']) => boolean | undefined;
  /** The waiter has come to finish an interrupted apply. */
  readonly allowOpen: boolean;
}

export type Contention =
  | { readonly action: 'take' }
  | { readonly action: 'wait'; readonly lease: Lease }
  /** Nobody works on it, and an apply is unfinished: only a resume may go on. */
  | { readonly action: 'refuse'; readonly open: OpenApply };

export function contend(head: Head | undefined, view: View): Contention {
  if (head === undefined) return { action: 'take' };
  if (head.lease !== null && !isGone(head.lease, view)) return { action: 'wait', lease: head.lease };
  return head.open === null || view.allowOpen ? { action: 'take' } : { action: 'refuse', open: head.open };
}

/** What a waiter remembers of a head: the same sighting while epoch and beat stand still, a new one when they moved. */
export function sight(head: Head | undefined, previous: Sighting | undefined, now: number): Sighting | undefined {
  if (head === undefined || head.lease === null) return undefined;
  if (previous !== undefined && previous.epoch === head.epoch && previous.beat === head.lease.beat) return previous;
  return { epoch: head.epoch, beat: head.lease.beat, since: now };
}

/** The head with a new holder: the epoch fences out the one before. */
export function takenBy(lease: Lease, head: Head | undefined, newLineage: () => string): Head {
  if (head !== undefined) return { ...head, epoch: head.epoch + 1, lease };
  return { version: 1, lineage: newLineage(), serial: 0, epoch: 1, lease, open: null };
}

/** Full jitter: anywhere between nothing and 0.2 s, 0.4 s, … 10 s, so that waiters do not return together. `random` is in [0, 1). */
export function backoffMs(attempt: number, random: number): number {
  return random * Math.min(10_000, 200 * 2 ** attempt);
}

/** The holder decides how long its silence may last: it beats accordingly. */
function isGone(lease: Lease, view: View): boolean {
  if (view.isAlive(lease.holder) === false) return true;
  return view.sighting !== undefined && view.now - view.sighting.since >= lease.ttlMs;
}
