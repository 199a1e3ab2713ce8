/** Time that passes only when the test says so. */
import type { Clock } from '../../../../src/model/ports.js';

export interface ManualClock extends Clock {
  /** Lets time pass, waking each sleeper when its time has come, and lets what they start come to rest. */
  advance(milliseconds: number): Promise<void>;
}

interface Sleeper {
  readonly due: number;
  readonly wake: () => void;
}

const START = Date.parse('2026-11-24T12:00:00.000Z');

export function createManualClock(): ManualClock {
  let elapsed = 0;
  const sleepers = new Set<Sleeper>();
  const nextUntil = (limit: number): Sleeper | undefined =>
    [...sleepers].filter(({ due }) => due <= limit).sort((left, right) => left.due - right.due)[0];
  return {
    now: () => new Date(START + elapsed),
    monotonic: () => elapsed,
    sleep: (milliseconds, signal) =>
      new Promise((resolve, reject) => {
        const sleeper = { due: elapsed + milliseconds, wake: resolve };
        sleepers.add(sleeper);
        signal?.addEventListener('abort', () => {
          sleepers.delete(sleeper);
          reject(new Error('aborted'));
        });
      }),
    advance: async (milliseconds) => {
      await atRest();
      const limit = elapsed + milliseconds;
      for (let next = nextUntil(limit); next !== undefined; next = nextUntil(limit)) {
        sleepers.delete(next);
        elapsed = Math.max(elapsed, next.due);
        next.wake();
        await atRest();
      }
      elapsed = limit;
    },
  };
}

function atRest(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
