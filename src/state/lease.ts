/** The lock of a unit: taken by compare-and-swap on the head, kept by beats, and fenced by the epoch. Why so: docs/adr/0002-state.md. */
import type { Clock, Ids } from '../model/ports.js';
import type { Lease } from '../model/state.js';
import { backoffMs, contend, type Sighting, sight, takenBy, type View } from './contend.js';
import { type HeadPlace, type HeadReading, readHead, writeHead } from './head-register.js';
import { HeldLease } from './held-lease.js';
import { journalOpen, locked } from './lease-errors.js';

/** What taking a lease needs besides the unit. */
export interface LeasePorts {
  readonly clock: Clock;
  readonly ids: Ids;
  /** From 0 (inclusive) to 1 (exclusive): spreads waiters. */
  readonly random: () => number;
}

export interface LeaseRequest extends Pick<Lease, 'who' | 'operation' | 'holder'>, Pick<View, 'isAlive' | 'allowOpen'> {
  readonly run?: string | undefined;
  /** How long to wait for another holder; 0: one look. */
  readonly lockTimeoutMs: number;
  /** Silence after which others may take over. Default 90 s. */
  readonly ttlMs?: number;
  /** Default 25 s: three beats may fail before half of the time to live is over. */
  readonly beatMs?: number;
}

const TTL_MS = 90_000;
const BEAT_MS = 25_000;

/**
 * Takes the lease of a unit, waiting for another holder up to `lockTimeoutMs`. A holder that is known to be dead is replaced at once; one
 * that is silent for its time to live, by this waiter's clock, after that. An unfinished apply is left to those who `allowOpen`.
 * Throws `state-locked` (exit 6), `journal-open` (exit 12), and what the backend throws.
 */
export async function acquireLease(options: HeadPlace & LeasePorts & LeaseRequest): Promise<HeldLease> {
  const { clock, unit } = options;
  const id = options.ids.next();
  const deadline = clock.monotonic() + options.lockTimeoutMs;
  let sighting: Sighting | undefined;
  for (let attempt = 0; ; attempt += 1) {
    const reading = await readHead(options);
    const now = clock.monotonic();
    sighting = sight(reading?.head, sighting, now);
    const contention = contend(reading?.head, { now, sighting, isAlive: options.isAlive, allowOpen: options.allowOpen });
    if (contention.action === 'refuse') throw journalOpen(unit, contention.open);
    if (contention.action === 'take') {
      const held = await take(reading, leaseOf(id, options), options);
      if (held !== undefined) return held;
      continue; // someone was faster: who, the next look tells
    }
    if (now >= deadline) throw locked(unit, contention.lease, clock.now());
    await clock.sleep(Math.min(backoffMs(attempt, options.random()), deadline - now));
  }
}

async function take(
  reading: HeadReading | undefined,
  lease: Lease,
  options: HeadPlace & LeasePorts & LeaseRequest,
): Promise<HeldLease | undefined> {
  const { backend, clock, unit } = options;
  const takenAt = clock.monotonic();
  const head = takenBy(lease, reading?.head, () => options.ids.next());
  const version = await writeHead(options, head, reading?.version);
  if (version === undefined) return undefined;
  return new HeldLease({ backend, clock, unit, lease, head, version, takenAt }, options.beatMs ?? BEAT_MS);
}

function leaseOf(id: string, options: LeasePorts & LeaseRequest): Lease {
  return {
    id,
    who: options.who,
    ...(options.run === undefined ? {} : { run: options.run }),
    operation: options.operation,
    acquiredAt: options.clock.now().toISOString(),
    ttlMs: options.ttlMs ?? TTL_MS,
    beat: 0,
    holder: options.holder,
  };
}
