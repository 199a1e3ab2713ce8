/** The head in the hands of its holder: one conditional write after the other. */
import pLimit from 'p-limit';
import type { IacError } from '../model/errors.js';
import type { Clock, Version } from '../model/ports.js';
import type { Head, Lease } from '../model/state.js';
import { type HeadPlace, type HeadReading, readHead, writeHead } from './head-register.js';
import { leaseLost } from './lease-errors.js';

/** What a holder begins with. */
export interface TakenHead extends HeadReading, HeadPlace {
  readonly clock: Clock;
  readonly lease: Lease;
  /** Monotonic milliseconds just before the write that took the lease. */
  readonly takenAt: number;
}

/**
 * Each write is on condition that the head is as this holder last wrote it: a holder that slept while another took over cannot write any
 * more, whatever it believes.
 */
export class FencedHead {
  readonly #taken: TakenHead;
  readonly #lost = new AbortController();
  readonly #inTurn = pLimit(1);
  #head: Head;
  #version: Version;
  #freshAt: number;
  /** What the last write threw, when we cannot know whether it landed. */
  #unanswered: unknown;

  constructor(taken: TakenHead) {
    this.#taken = taken;
    this.#head = taken.head;
    this.#version = taken.version;
    this.#freshAt = taken.takenAt;
  }

  /** As this holder last wrote it. */
  get current(): Head {
    return this.#head;
  }

  /** Aborts when another holder is known to have taken over. */
  get lost(): AbortSignal {
    return this.#lost.signal;
  }

  /** Throws `lease-lost` when the lease is gone, or the last successful write so old that it may soon be. */
  assertFresh(): void {
    this.#requireHeld();
    const { clock, lease, unit } = this.#taken;
    if (clock.monotonic() - this.#freshAt <= lease.ttlMs / 2) return;
    throw leaseLost(unit, `it could not be renewed for ${Math.round(lease.ttlMs / 2000)} s`, this.#unanswered);
  }

  /** Changes the head and beats. Throws `lease-lost` when another holder took over, and what the backend throws. */
  async write(change: (head: Head) => Head): Promise<void> {
    await this.#inTurn(async () => {
      await this.#settle();
      const { lease, ...rest } = change(this.#head);
      await this.#put({ ...rest, lease: lease && { ...lease, beat: lease.beat + 1 } });
    });
  }

  /** Waits for writes under way, and finds out what became of one that brought no answer. Throws `lease-lost` as `write` does. */
  async settled(): Promise<Head> {
    return this.#inTurn(async () => {
      await this.#settle();
      return this.#head;
    });
  }

  async #put(head: Head): Promise<void> {
    const sentAt = this.#taken.clock.monotonic();
    const version = await this.#attempt(head);
    if (version === undefined) throw this.#lose();
    this.#head = head;
    this.#version = version;
    this.#freshAt = sentAt;
  }

  async #attempt(head: Head): Promise<Version | undefined> {
    try {
      return await writeHead(this.#taken, head, this.#version);
    } catch (error) {
      this.#unanswered = error;
      throw error;
    }
  }

  /** A head with our lease in it was written by us. */
  async #settle(): Promise<void> {
    this.#requireHeld();
    if (this.#unanswered === undefined) return;
    const reading = await readHead(this.#taken);
    if (reading?.head.lease?.id !== this.#taken.lease.id) throw this.#lose();
    this.#head = reading.head;
    this.#version = reading.version;
    this.#unanswered = undefined;
  }

  #requireHeld(): void {
    if (this.#lost.signal.aborted) throw this.#lose();
  }

  #lose(): IacError {
    this.#lost.abort();
    return leaseLost(this.#taken.unit, 'another run took over', this.#unanswered);
  }
}
