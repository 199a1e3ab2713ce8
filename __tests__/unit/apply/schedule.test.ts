import { describe, expect, test } from '@jest/globals';
import { createSerialiser } from '../../../src/apply/context.js';
import { type NodeResult, runSchedule } from '../../../src/apply/schedule.js';
import { addressOf, type ResourceAddress } from '../../../src/model/address.js';

const [A, B, C, D] = [
  addressOf('dataset', 'P', 'a'),
  addressOf('dataset', 'P', 'b'),
  addressOf('dataset', 'P', 'c'),
  addressOf('dataset', 'P', 'd'),
];
/** A ← B ← C, and D by itself. */
const NEEDS = new Map([
  [B, [A]],
  [C, [B]],
]);

interface Run {
  readonly failing?: readonly ResourceAddress[];
  readonly stop?: AbortController;
  /** Aborts when this one has started. */
  readonly stopIn?: ResourceAddress;
}

async function run({ failing = [], stop = new AbortController(), stopIn }: Run = {}) {
  const reported: ResourceAddress[] = [];
  const results = await runSchedule({
    nodes: [C, B, A, D],
    needs: NEEDS,
    parallelism: 1,
    stop: stop.signal,
    async run(node) {
      if (node === stopIn) stop.abort();
      await Promise.resolve();
      if (failing.includes(node)) throw new Error(`${node} failed`);
      return node;
    },
    onResult: (node) => reported.push(node),
  });
  const status = (node: ResourceAddress): string => textOf(results.get(node));
  return { reported, statuses: { a: status(A), b: status(B), c: status(C), d: status(D) } };
}

function textOf(result: NodeResult<unknown> | undefined): string {
  if (result === undefined) return 'missing';
  return result.status === 'skipped' ? `skipped: ${result.because}` : result.status;
}

describe('a schedule', () => {
  test.each<Run & { name: string; statuses: Readonly<Record<'a' | 'b' | 'c' | 'd', string>> }>([
    { name: 'does everything', statuses: { a: 'done', b: 'done', c: 'done', d: 'done' } },
    {
      name: 'skips what depends on a failure, and nothing else',
      failing: [A],
      statuses: { a: 'failed', b: `skipped: ${A}`, c: `skipped: ${A}`, d: 'done' },
    },
    { name: 'keeps what came before a failure', failing: [C], statuses: { a: 'done', b: 'done', c: 'failed', d: 'done' } },
    {
      name: 'finishes what runs when it is stopped, and starts nothing new',
      stopIn: A,
      statuses: { a: 'done', b: 'skipped: stopped', c: 'skipped: stopped', d: 'skipped: stopped' },
    },
  ])('$name', async ({ statuses, ...given }) => {
    const done = await run(given);
    expect(done.statuses).toEqual(statuses);
    expect([...done.reported].sort()).toEqual([A, B, C, D]);
  });

  test('runs no more at once than it may, and as many as it may', async () => {
    let [running, most] = [0, 0];
    await runSchedule({
      nodes: [A, B, C, D],
      needs: new Map(),
      parallelism: 2,
      stop: new AbortController().signal,
      async run() {
        running += 1;
        most = Math.max(most, running);
        await new Promise((resolve) => setImmediate(resolve));
        running -= 1;
      },
      onResult: () => undefined,
    });
    expect(most).toBe(2);
  });
});

describe('writers of one document', () => {
  test('take turns, also after a failure; another group does not wait', async () => {
    const serialise = createSerialiser();
    const log: string[] = [];
    const work =
      (name: string, fails = false) =>
      async (): Promise<void> => {
        log.push(`${name} begins`);
        await new Promise((resolve) => setImmediate(resolve));
        log.push(`${name} ends`);
        if (fails) throw new Error('failed');
      };
    const first = serialise('one', work('first', true));
    const all = [first.catch(() => undefined), serialise('one', work('second')), serialise('two', work('other'))];
    await Promise.all(all);
    expect(log.indexOf('first ends')).toBeLessThan(log.indexOf('second begins'));
    expect(log.indexOf('other begins')).toBeLessThan(log.indexOf('first ends'));
    await expect(first).rejects.toThrow('failed');
  });
});
