/** What state relies on, for every implementation of `Backend`. */
import { beforeEach, describe, expect, test } from '@jest/globals';
import type { Backend, StoredObject } from '../../src/model/ports.js';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const textOf = (stored: StoredObject | undefined): string | undefined => stored && new TextDecoder().decode(stored.bytes);

/** Runs the suite; `make` gives an empty store for each test. Calls of a second instance must reach the same objects: `reopen`. */
export function backendContract(name: string, make: () => Promise<{ readonly backend: Backend; readonly reopen: () => Backend }>): void {
  describe(`${name} as a backend`, () => {
    let backend: Backend;
    let other: Backend;
    beforeEach(async () => {
      const made = await make();
      backend = made.backend;
      other = made.reopen();
    });

    const create = async (key: string, text: string): Promise<string> => {
      const version = await backend.putIfAbsent(key, bytesOf(text));
      if (version === undefined) throw new Error(`${key} is there already`);
      return version;
    };

    test('gives undefined for an object that is not there', async () => {
      expect(await backend.get('prod/P/head.json')).toBeUndefined();
    });

    test('creates an object that other instances see', async () => {
      const version = await create('prod/P/head.json', 'one');

      const stored = await other.get('prod/P/head.json');

      expect(textOf(stored)).toBe('one');
      expect(stored?.version).toBe(version);
    });

    test('does not create an object twice', async () => {
      await create('prod/P/head.json', 'one');

      expect(await other.putIfAbsent('prod/P/head.json', bytesOf('two'))).toBeUndefined();
      expect(textOf(await backend.get('prod/P/head.json'))).toBe('one');
    });

    test('does not create an object that was replaced since it was created', async () => {
      let version = await create('k', 'v0');
      for (const text of ['v1', 'v2', 'v3', 'v4']) version = (await backend.putIfMatch('k', bytesOf(text), version)) ?? 'lost';

      expect(await other.putIfAbsent('k', bytesOf('v0'))).toBeUndefined();
      expect(await other.get('k')).toEqual({ bytes: bytesOf('v4'), version });
      expect(await other.list('')).toEqual(['k']);
    });

    test('replaces an object of the version that was read', async () => {
      const version = await create('k', 'one');

      const next = await other.putIfMatch('k', bytesOf('two'), version);

      expect(next).not.toBe(version);
      expect(await backend.get('k')).toEqual({ bytes: bytesOf('two'), version: next });
    });

    test('refuses a version that was replaced', async () => {
      const version = await create('k', 'one');
      await other.putIfMatch('k', bytesOf('two'), version);

      expect(await backend.putIfMatch('k', bytesOf('three'), version)).toBeUndefined();
      expect(textOf(await backend.get('k'))).toBe('two');
    });

    test('refuses any version of an object that is not there', async () => {
      const version = await create('k', 'one');
      await backend.remove('k');

      expect(await backend.putIfMatch('k', bytesOf('two'), version)).toBeUndefined();
      expect(await backend.putIfMatch('never', bytesOf('two'), version)).toBeUndefined();
      expect(await backend.list('')).toEqual([]);
    });

    test('refuses an old version though the same content has come back', async () => {
      const first = await create('k', 'A');
      const second = await backend.putIfMatch('k', bytesOf('B'), first);
      await backend.putIfMatch('k', bytesOf('A'), second ?? 'lost');

      expect(await other.putIfMatch('k', bytesOf('C'), first)).toBeUndefined();
      expect(textOf(await backend.get('k'))).toBe('A');
    });

    test.each([
      ['nothing', new Uint8Array()],
      ['every byte', Uint8Array.from({ length: 256 }, (_, index) => index)],
      ['line breaks of three systems and a byte order mark', bytesOf('\uFEFFa\nb\r\nc\rd')],
      ['a megabyte', new Uint8Array(1_048_576).fill(7)],
    ])('keeps the exact bytes of %s', async (_, bytes) => {
      const version = (await backend.putIfAbsent('first', bytes)) ?? 'lost';
      await backend.putIfMatch('first', bytesOf('between'), version);
      const again = (await backend.get('first'))?.version ?? 'lost';
      await backend.putIfMatch('first', bytes, again);
      await create('second', '');
      await backend.putIfAbsent('third', bytes);

      expect(Buffer.compare((await other.get('first'))?.bytes ?? bytesOf('gone'), bytes)).toBe(0);
      expect(Buffer.compare((await other.get('third'))?.bytes ?? bytesOf('gone'), bytes)).toBe(0);
    });

    test('is not changed through the bytes that were given or got', async () => {
      const given = bytesOf('one');
      await backend.putIfAbsent('k', given);
      given.fill(0);
      (await backend.get('k'))?.bytes.fill(0);

      expect(textOf(await backend.get('k'))).toBe('one');
    });

    test('lists keys by prefix, sorted, each once', async () => {
      const keys = [
        'prod/P/snapshots/2-b.json',
        'prod/P/head.json',
        'prod/PQ/head.json',
        'prod/P/snapshots/10-a.json',
        'dev/P/head.json',
        'prod/P-1',
      ];
      for (const key of keys) await create(key, key);
      const head = (await backend.get('prod/P/head.json'))?.version ?? 'lost';
      await backend.putIfMatch('prod/P/head.json', bytesOf('next'), head);

      expect(await other.list('prod/P/')).toEqual(['prod/P/head.json', 'prod/P/snapshots/10-a.json', 'prod/P/snapshots/2-b.json']);
      expect(await other.list('prod/P/snapshots/1')).toEqual(['prod/P/snapshots/10-a.json']);
      expect(await other.list('prod/P')).toEqual(keys.filter((key) => key.startsWith('prod/P')).sort());
      expect(await other.list('')).toEqual([...keys].sort());
      expect(await other.list('prod/X/')).toEqual([]);
    });

    test('removes an object, and does not mind one that is not there', async () => {
      await create('prod/blobs/a', 'a');
      await create('prod/blobs/b', 'b');

      await other.remove('prod/blobs/a');
      await other.remove('prod/blobs/a');

      expect(await backend.get('prod/blobs/a')).toBeUndefined();
      expect(await backend.list('prod/')).toEqual(['prod/blobs/b']);
      expect(await backend.putIfAbsent('prod/blobs/a', bytesOf('again'))).toBeDefined();
    });

    test('lets one of 50 writers create an object', async () => {
      const writers = Array.from({ length: 50 }, (_, index) => (index % 2 === 0 ? backend : other));

      const versions = await Promise.all(writers.map((writer, index) => writer.putIfAbsent('k', bytesOf(`writer ${index}`))));

      const winners = versions.flatMap((version, index) => (version === undefined ? [] : [{ version, bytes: bytesOf(`writer ${index}`) }]));
      expect(winners).toHaveLength(1);
      expect(await backend.get('k')).toEqual(winners[0]);
    });

    test('lets one of 50 writers replace an object, round after round', async () => {
      let version = await create('k', 'start');
      for (let round = 1; round <= 5; round += 1) {
        const writers = Array.from({ length: 50 }, (_, index) => (index % 2 === 0 ? backend : other));
        const from = version;

        const versions = await Promise.all(writers.map((writer, index) => writer.putIfMatch('k', bytesOf(`${round}/${index}`), from)));

        const winners = versions.flatMap((won, index) =>
          won === undefined ? [] : [{ version: won, bytes: bytesOf(`${round}/${index}`) }],
        );
        expect(winners).toHaveLength(1);
        expect(await other.get('k')).toEqual(winners[0]);
        version = winners[0]?.version ?? 'lost';
      }
    });

    test('loses no acknowledged write of writers that read, change and write back', async () => {
      await create('k', '[]');
      const acknowledged: string[] = [];
      const write = async (writer: Backend, name: string): Promise<void> => {
        for (let done = 0; done < 5; ) {
          const stored = await writer.get('k');
          const entry = `${name}${done}`;
          const list = JSON.parse(textOf(stored) ?? '[]') as string[];
          if (
            list.includes(entry) ||
            (await writer.putIfMatch('k', bytesOf(JSON.stringify([...list, entry])), stored?.version ?? '')) !== undefined
          ) {
            acknowledged.push(entry);
            done += 1;
          }
        }
      };

      await Promise.all(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((name, index) => write(index % 2 === 0 ? backend : other, name)));

      const list = JSON.parse(textOf(await backend.get('k')) ?? '[]') as string[];
      expect([...list].sort()).toEqual([...acknowledged].sort());
    });
  });
}
