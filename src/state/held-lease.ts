/** The exclusive right to change one unit, while it lasts. */
import pLimit from 'p-limit';
import { sha256 } from '../model/digest.js';
import { IacError, invariant } from '../model/errors.js';
import type { Head, UnitId, UnitState } from '../model/state.js';
import { FencedHead, type TakenHead } from './fenced-head.js';
import { snapshotKey, snapshotName, unitName } from './layout.js';
import { journalOpen } from './lease-errors.js';
import { encodeUnit } from './unit-codec.js';

/** Renews itself until it is released or lost. `acquireLease` makes it. */
export class HeldLease {
  readonly epoch: number;
  readonly unit: UnitId;
  readonly #taken: TakenHead;
  readonly #fenced: FencedHead;
  readonly #released = new AbortController();
  readonly #commits = pLimit(1);

  constructor(taken: TakenHead, beatMs: number) {
    this.epoch = taken.head.epoch;
    this.unit = taken.unit;
    this.#taken = taken;
    this.#fenced = new FencedHead(taken);
    void this.#keepBeating(beatMs);
  }

  /** As this holder last wrote it. */
  get head(): Head {
    return this.#fenced.current;
  }

  /** Aborts when another holder is known to have taken over: stop starting operations. */
  get lost(): AbortSignal {
    return this.#fenced.lost;
  }

  /** Call it before each change of DSS. Throws `lease-lost` when the lease is gone, or was not renewed for half of its time to live. */
  assertFresh(): void {
    this.#requireUnreleased();
    this.#fenced.assertFresh();
  }

  /**
   * Records that an apply begins, before its first change. A resume keeps what is recorded, so that every journal since then is found.
   * Throws `journal-open` when another plan is unfinished.
   */
  async markOpen(planDigest: string): Promise<void> {
    this.#requireUnreleased();
    const startedAt = this.#taken.clock.now().toISOString();
    await this.#fenced.write((head) => {
      if (head.open !== null && head.open.planDigest !== planDigest) throw journalOpen(this.unit, head.open);
      return { ...head, open: head.open ?? { planDigest, epoch: this.epoch, startedAt } };
    });
  }

  /**
   * Makes a state the current one, under the next serial and the unit's lineage, and returns it so. `close`: the apply is finished.
   * A kill between snapshot and head leaves a snapshot that nothing refers to. Throws `lease-lost`, and what the backend throws.
   */
  async commit(state: UnitState, { close }: { readonly close: boolean }): Promise<UnitState> {
    this.#requireUnreleased();
    invariant(unitName(state.unit) === unitName(this.unit), `state of ${unitName(state.unit)} committed to ${unitName(this.unit)}`);
    return this.#commits(async () => {
      const { lineage, serial } = await this.#fenced.settled();
      const next: UnitState = { ...state, lineage, serial: serial + 1 };
      const bytes = encodeUnit(next);
      const snapshotSha256 = sha256(bytes);
      const snapshot = snapshotName(next.serial, snapshotSha256);
      // The name may be taken, by the same bytes: of a commit that was repeated.
      await this.#taken.backend.putIfAbsent(snapshotKey(this.unit, snapshot), bytes);
      await this.#fenced.write((head) => ({ ...head, serial: next.serial, snapshot, snapshotSha256, open: close ? null : head.open }));
      return next;
    });
  }

  /** Gives the lease back; does nothing when it is lost or was given back. An open apply stays open. Throws what the backend throws. */
  async release(): Promise<void> {
    if (this.#released.signal.aborted) return;
    this.#released.abort();
    try {
      await this.#commits(() => this.#fenced.write((head) => ({ ...head, lease: null })));
    } catch (error) {
      if (!(error instanceof IacError && error.code === 'lease-lost')) throw error;
    }
  }

  /** A beat that fails is no loss yet: `assertFresh` sees when too many did. */
  async #keepBeating(beatMs: number): Promise<void> {
    const stop = AbortSignal.any([this.#released.signal, this.lost]);
    try {
      while (!stop.aborted) {
        await this.#taken.clock.sleep(beatMs, stop);
        await this.#fenced.write((head) => head).catch(() => undefined);
      }
    } catch {
      // The sleep was ended by `stop`.
    }
  }

  #requireUnreleased(): void {
    invariant(!this.#released.signal.aborted, `the lease of ${unitName(this.unit)} was given back already`);
  }
}
