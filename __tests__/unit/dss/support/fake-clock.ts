/** Time that passes only when somebody sleeps, and at once. */
import type { Clock } from '../../../../src/model/ports.js';

export interface FakeClock extends Clock {
  /** Milliseconds of every sleep so far. */
  readonly sleeps: readonly number[];
}

export const START = new Date('2026-11-24T12:00:00.000Z');

export function createFakeClock(): FakeClock {
  const sleeps: number[] = [];
  let elapsed = 0;
  return {
    sleeps,
    now: () => new Date(START.getTime() + elapsed),
    monotonic: () => elapsed,
    sleep: async (milliseconds, signal) => {
      signal?.throwIfAborted();
      sleeps.push(milliseconds);
      elapsed += milliseconds;
    },
  };
}
