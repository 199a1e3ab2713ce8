import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createMemoryBackend } from '../../../src/backends/memory/memory-backend.js';
import type { Backend, LocalLog, Reporter } from '../../../src/model/ports.js';
import type { JournalEntry } from '../../../src/model/state.js';
import { openJournal, readJournal } from '../../../src/state/journal.js';
import { ORDERS, PREPARE, UNIT } from './support/samples.js';

const AT = '2026-11-24T12:00:00.000Z';
const INTENT: JournalEntry = {
  type: 'intent',
  operation: 'create recipe.SALES.prepare v1.2',
  address: PREPARE,
  at: AT,
  before: null,
  after: 'aa',
  idsBefore: ['x'],
};
const DONE: JournalEntry = { type: 'done', operation: INTENT.operation, address: PREPARE, at: AT, observed: 'aa', id: 'y' };
const FAILED: JournalEntry = { type: 'failed', operation: 'update dataset.SALES.orders', address: ORDERS, at: AT, message: 'no' };

function memoryLog(lines: string[] = []): LocalLog & { readonly lines: string[] } {
  return {
    lines,
    append: async (line) => {
      lines.push(line);
    },
    read: async () => [...lines],
  };
}

function listener(): Reporter & { readonly warnings: string[] } {
  const warnings: string[] = [];
  return { warnings, info: () => undefined, debug: () => undefined, warn: (message) => void warnings.push(message) };
}

const placeOf = (backend: Backend, local: LocalLog | undefined, epoch = 7) => ({ backend, unit: UNIT, epoch, local });

const arbEntry = fc.constantFrom(INTENT, DONE, FAILED);
const arbAppends = fc.array(fc.tuple(arbEntry, fc.constantFrom('local' as const, 'remote' as const)));

describe('a journal', () => {
  test('gives back what was appended, with and without a local log', async () => {
    await fc.assert(
      fc.asyncProperty(arbAppends, fc.boolean(), async (appends, isLocal) => {
        const place = placeOf(createMemoryBackend(), isLocal ? memoryLog() : undefined);
        const journal = openJournal(place);

        await Promise.all(appends.map(([entry, durability]) => journal.append(entry, durability)));

        expect(await readJournal(place, listener())).toEqual(appends.map(([entry]) => entry));
      }),
    );
  });

  test('reads the same from both places, from either, and again', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(arbEntry), async (entries) => {
        const place = placeOf(createMemoryBackend(), memoryLog());
        const journal = openJournal(place);
        for (const entry of entries) await journal.append(entry, 'remote');

        expect(await readJournal(place, listener())).toEqual(entries);
        expect(await readJournal(place, listener())).toEqual(entries);
        expect(await readJournal({ ...place, local: undefined }, listener())).toEqual(entries);
        expect(await readJournal({ ...place, backend: createMemoryBackend() }, listener())).toEqual(entries);
      }),
    );
  });

  test('sends to the backend what must survive this machine, under a name for people', async () => {
    const backend = createMemoryBackend();
    const local = memoryLog();
    const journal = openJournal(placeOf(backend, local));

    await journal.append(FAILED, 'local');
    await journal.append(INTENT, 'remote');

    expect(await backend.list('')).toEqual(['prod/SALES/journal/7/000002-create-recipe-sales-prepare-v1-2.json']);
    expect(local.lines).toHaveLength(2);
  });

  test('sends everything to the backend where the disk is forgotten', async () => {
    const backend = createMemoryBackend();
    const journal = openJournal(placeOf(backend, undefined));

    await journal.append(FAILED, 'local');
    await journal.append(DONE, 'local');

    expect(await backend.list('')).toHaveLength(2);
  });

  test('is on this machine before it is sent', async () => {
    const local = memoryLog();
    const backend: Backend = { ...createMemoryBackend(), putIfAbsent: () => Promise.reject(new Error('unreachable')) };

    await expect(openJournal(placeOf(backend, local)).append(INTENT, 'remote')).rejects.toThrow('unreachable');
    expect(local.lines).toHaveLength(1);
  });

  test('takes a write whose answer was lost and that was repeated for its own', async () => {
    const backend = createMemoryBackend();
    const repeating: Backend = {
      ...backend,
      putIfAbsent: async (key, bytes) => {
        await backend.putIfAbsent(key, bytes);
        return backend.putIfAbsent(key, bytes);
      },
    };
    const place = placeOf(repeating, undefined);

    await openJournal(place).append(INTENT, 'remote');

    expect(await readJournal(place, listener())).toEqual([INTENT]);
    await expect(openJournal(place).append({ ...INTENT, after: 'bb' }, 'remote')).rejects.toThrow(
      'two journals write to prod/SALES/journal/7/000001-',
    );
  });

  test('leaves out other epochs', async () => {
    const backend = createMemoryBackend();
    const local = memoryLog();
    await openJournal(placeOf(backend, local, 7)).append(INTENT, 'remote');
    await openJournal(placeOf(backend, local, 70)).append(FAILED, 'remote');

    expect(await readJournal(placeOf(backend, local, 7), listener())).toEqual([INTENT]);
    expect(await readJournal(placeOf(backend, local, 70), listener())).toEqual([FAILED]);
  });

  test('ignores and reports a torn last line, wherever it was torn', async () => {
    const whole = memoryLog();
    const journal = openJournal(placeOf(createMemoryBackend(), whole));
    await journal.append(INTENT, 'local');
    await journal.append(DONE, 'local');
    const [first, second] = whole.lines as [string, string];

    for (let length = 1; length < second.length; length += 1) {
      const reporter = listener();
      const torn = placeOf(createMemoryBackend(), memoryLog([first, second.slice(0, length)]));

      expect(await readJournal(torn, reporter)).toEqual([INTENT]);
      expect(reporter.warnings).toEqual([
        'the last line of the local journal of prod/SALES is torn and was ignored: its write never finished',
      ]);
    }
  });

  test('refuses a line in the middle that is no entry', async () => {
    const local = memoryLog(['{"epoch":7,', '{"epoch":7}']);

    await expect(readJournal(placeOf(createMemoryBackend(), local), listener())).rejects.toMatchObject({
      code: 'state-damaged',
      message: 'line 1 of the local journal of prod/SALES is damaged: it is no JSON',
    });
  });

  test.each([
    ['an unknown type', { type: 'undone' }, 'type is not intent, done or failed'],
    ['no address', { address: 'orders' }, 'address is not an address'],
    ['no digest', { before: undefined }, 'before is not text'],
  ])('refuses an entry with %s', async (_, change, why) => {
    const local = memoryLog([JSON.stringify({ epoch: 7, sequence: 1, ...INTENT, ...change })]);

    await expect(readJournal(placeOf(createMemoryBackend(), local), listener())).rejects.toMatchObject({
      message: `line 1 of the local journal of prod/SALES is damaged: ${why}`,
    });
  });

  test('refuses a remote entry that is no JSON', async () => {
    const backend = createMemoryBackend();
    await backend.putIfAbsent('prod/SALES/journal/7/000001-x.json', Buffer.from('{'));

    await expect(readJournal(placeOf(backend, undefined), listener())).rejects.toMatchObject({ code: 'state-damaged' });
  });
});
