import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createMemoryBackend } from '../../../src/backends/memory/memory-backend.js';
import { sha256 } from '../../../src/model/digest.js';
import { blobLeaf } from '../../../src/model/document.js';
import type { Json, JsonObject } from '../../../src/model/json.js';
import { dehydrate, hydrate, readBlob, storeBlobs } from '../../../src/state/blobs.js';
import { arbJson } from './support/samples.js';

const LONG = 'x'.repeat(5000);
const leafOf = (text: string): JsonObject => blobLeaf({ sha256: sha256(text), bytes: Buffer.byteLength(text), text: true });

/** Documents in which a small limit finds something to do: payloads, long texts, nested both. */
const arbDoc: fc.Arbitrary<JsonObject> = fc.letrec<{ doc: JsonObject; value: Json }>((tie) => ({
  doc: fc.dictionary(fc.oneof(fc.constant('payload'), fc.string()), tie('value'), { maxKeys: 4 }),
  value: fc.oneof({ depthSize: 'small' }, arbJson, fc.string({ minLength: 20, unit: 'binary' }), tie('doc')),
})).doc;

describe('dehydrate', () => {
  test('replaces a long text, wherever it stands', () => {
    const { doc, blobs } = dehydrate({ code: LONG, steps: [{ script: LONG }], name: 'short' });

    expect(doc).toEqual({ code: leafOf(LONG), steps: [{ script: leafOf(LONG) }], name: 'short' });
    expect([...blobs]).toEqual([[sha256(LONG), LONG]]);
  });

  test('replaces a long payload as a whole, as canonical JSON', () => {
    const { doc, blobs } = dehydrate({ payload: { b: [LONG], a: 1 }, other: { b: [1], a: 1 } }, 4096);

    const content = `{"a":1,"b":["${LONG}"]}`;
    expect(doc).toEqual({ payload: blobLeaf({ sha256: sha256(content), bytes: content.length, text: false }), other: { b: [1], a: 1 } });
    expect([...blobs.values()]).toEqual([content]);
  });

  test('measures bytes, not characters, and keeps what is just short enough', () => {
    expect(dehydrate({ a: 'é'.repeat(5), b: 'e'.repeat(10) }, 10).blobs.size).toBe(0);
    expect(dehydrate({ a: 'é'.repeat(6) }, 10).doc).toEqual({ a: leafOf('é'.repeat(6)) });
  });

  test('keeps a text that UTF-8 cannot hold as JSON, which can', async () => {
    const broken = `${LONG}\uD800`;
    const { doc, blobs } = dehydrate({ code: broken });

    expect(doc['code']).toMatchObject({ text: false });
    expect(await hydrate(doc, async (digest) => Buffer.from(blobs.get(digest) ?? '').toString())).toEqual({ code: broken });
  });

  test('leaves blobs as they are, and JSON of the user that merely looks like one', () => {
    const doc = { code: leafOf(LONG), schema: { $sha256: 'of what', bytes: 1 }, payload: leafOf('payload') };

    expect(dehydrate(doc, 10)).toEqual({ doc, blobs: new Map() });
  });
});

describe('hydrate', () => {
  const fetchFrom = (blobs: ReadonlyMap<string, string>) => async (digest: string) => blobs.get(digest) ?? 'missing';

  test('reverses dehydrate, which done twice is done once', async () => {
    await fc.assert(
      fc.asyncProperty(arbDoc, fc.integer({ min: 0, max: 40 }), async (doc, limit) => {
        const { doc: small, blobs } = dehydrate(doc, limit);
        const fetch = fetchFrom(new Map([...blobs].map(([digest, content]) => [digest, Buffer.from(content).toString()])));

        expect(await hydrate(small, fetch)).toEqual(doc);
        expect(dehydrate(small, Math.max(limit, 64)).doc).toEqual(small);
      }),
    );
  });

  test('asks for each blob once, and leaves look-alikes of the user alone', async () => {
    const asked: string[] = [];
    const doc = { a: leafOf(LONG), b: [leafOf(LONG)], schema: { $sha256: 'of what', bytes: 1 } };

    const full = await hydrate(doc, async (digest) => {
      asked.push(digest);
      return LONG;
    });

    expect(full).toEqual({ a: LONG, b: [LONG], schema: { $sha256: 'of what', bytes: 1 } });
    expect(asked).toEqual([sha256(LONG)]);
  });
});

describe('a stored blob', () => {
  test.each(['plain', '\uFEFFwith a byte order mark', 'é\r\n', ''])('comes back as it was: %j', async (content) => {
    const backend = createMemoryBackend();

    await storeBlobs(backend, 'prod', new Map([[sha256(content), content]]));
    await storeBlobs(backend, 'prod', new Map([[sha256(content), content]]));

    expect(await readBlob(backend, 'prod', sha256(content))).toBe(content);
    expect(await backend.list('')).toEqual([`prod/blobs/${sha256(content)}`]);
  });

  test('is refused when it is missing or not what its name says', async () => {
    const backend = createMemoryBackend();
    await backend.putIfAbsent(`prod/blobs/${sha256('true')}`, Buffer.from('forged'));

    await expect(readBlob(backend, 'prod', sha256('gone'))).rejects.toMatchObject({
      message: `prod/blobs/${sha256('gone')} is damaged: it is missing`,
    });
    await expect(readBlob(backend, 'prod', sha256('true'))).rejects.toMatchObject({
      code: 'state-damaged',
      message: expect.stringContaining('not what its name says'),
    });
  });
});
