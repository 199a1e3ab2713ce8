import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { digestOf } from '../../../src/model/digest.js';
import type { Json, JsonObject } from '../../../src/model/json.js';
import { decodeHead, encodeHead } from '../../../src/state/head-codec.js';
import { decodeUnit, encodeUnit } from '../../../src/state/unit-codec.js';
import { arbHead, arbState, HEAD, LEASE, ORDERS, PREPARE, STATE } from './support/samples.js';

const KEY = 'prod/SALES/snapshots/3-ab.json';
const textOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString();
const jsonOf = (bytes: Uint8Array): JsonObject => JSON.parse(textOf(bytes)) as JsonObject;

/** Bytes whose checksum is right whatever they say: what a fault in our own code would write. */
function sealed(content: JsonObject): Uint8Array {
  const { checksum: _, ...rest } = content;
  return Buffer.from(JSON.stringify({ ...rest, checksum: digestOf(rest) }));
}

describe('encodeUnit', () => {
  test('writes what people can read, in an order of its own', () => {
    const text = textOf(encodeUnit(STATE));

    expect(text).toMatch(/^\{\n {2}"checksum": "[0-9a-f]{64}",\n {2}"environment": "prod",\n/);
    expect(text.endsWith('}\n')).toBe(true);
    expect(text.indexOf(ORDERS)).toBeLessThan(text.indexOf(PREPARE));
    expect(jsonOf(encodeUnit(STATE))).toMatchObject({ version: 1, serial: 3, project: 'SALES', projectKey: 'SALES_PROD' });
  });

  test('writes the same bytes for the same state', () => {
    const reversed = { ...STATE, resources: new Map([...STATE.resources].reverse()) };

    expect(textOf(encodeUnit(reversed))).toBe(textOf(encodeUnit(STATE)));
  });

  test('leaves out a dependency that is no longer there, and keeps one in another project', () => {
    const shared = STATE.resources.get(PREPARE);
    if (shared === undefined) throw new Error('no sample');
    const other = 'dataset.OTHER.shared' as typeof ORDERS;
    const forgotten = new Map([[PREPARE, { ...shared, dependencies: [ORDERS, other] }]]);

    const decoded = decodeUnit(encodeUnit({ ...STATE, resources: forgotten }), KEY);

    expect(decoded.resources.get(PREPARE)?.dependencies).toEqual([other]);
  });
});

describe('decodeUnit', () => {
  test('reverses encodeUnit', () => {
    fc.assert(fc.property(arbState, (state) => expect(decodeUnit(encodeUnit(state), KEY)).toEqual(state)));
  });

  test('notices any byte that changed, or was cut off', () => {
    const bytes = encodeUnit(STATE);
    fc.assert(
      fc.property(fc.nat(bytes.length - 2), fc.integer({ min: 1, max: 255 }), (at, flip) => {
        const changed = Uint8Array.from(bytes, (byte, index) => (index === at ? byte ^ flip : byte));
        if (Buffer.from(changed).toString().replace(/\s/g, '') === textOf(bytes).replace(/\s/g, '')) return; // one space for another
        expect(() => decodeUnit(changed, KEY)).toThrow(KEY);
        expect(() => decodeUnit(bytes.slice(0, at), KEY)).toThrow(`${KEY} is damaged`);
      }),
    );
  });

  const valid = jsonOf(encodeUnit(STATE));
  const [first] = valid['resources'] as [JsonObject, JsonObject];
  const withResource = (resource: Json): JsonObject => ({ ...valid, resources: [resource] });
  test.each<readonly [string, JsonObject, string]>([
    ['a field too few', (({ nodeId: _, ...rest }) => rest)(valid as { nodeId: string } & JsonObject), 'nodeId is not text'],
    ['a field too many', { ...valid, colour: 'red' }, 'colour is no known field'],
    ['a field of a resource too many', withResource({ ...first, colour: 'red' }), 'resources[0].colour is no known field'],
    ['a serial that is no number', { ...valid, serial: '3' }, 'serial is not a whole number'],
    ['a negative serial', { ...valid, serial: -1 }, 'serial is not a whole number'],
    ['no list of resources', { ...valid, resources: {} }, 'resources is not a list'],
    ['a resource that is none', withResource('orders'), 'resources[0] is not an object'],
    ['an address that is none', withResource({ ...first, address: 'orders' }), 'resources[0].address is not an address'],
    ['attributes that are a list', withResource({ ...first, attributes: [] }), 'resources[0].attributes is not an object'],
    [
      'a stamp without a version',
      withResource({ ...first, stamp: { lastModifiedOn: 1 } }),
      'resources[0].stamp.versionNumber is not a whole number',
    ],
    ['an address that is there twice', { ...valid, resources: [first, first] }, `${ORDERS} is there twice`],
    [
      'a dependency that is not there',
      withResource({ ...first, dependencies: [PREPARE] }),
      `${ORDERS} depends on ${PREPARE}, which is not there`,
    ],
    ['no version', (({ version: _, ...rest }) => rest)(valid as { version: number } & JsonObject), 'version is not a whole number'],
  ])('refuses %s', (_, content, why) => {
    expect(() => decodeUnit(sealed(content), KEY)).toThrow(
      expect.objectContaining({
        code: 'state-damaged',
        message: `${KEY} is damaged: ${why}`,
        hint: expect.stringContaining('previous snapshot'),
      }),
    );
  });

  test.each(['', 'null', '[]', '{', '"text"'])('refuses %j, which is no envelope', (text) => {
    expect(() => decodeUnit(Buffer.from(text), KEY)).toThrow(expect.objectContaining({ code: 'state-damaged' }));
  });

  test('refuses a newer format and says to upgrade', () => {
    expect(() => decodeUnit(sealed({ ...valid, version: 2, unheard: 'of' }), KEY)).toThrow(
      expect.objectContaining({
        code: 'state-too-new',
        message: `${KEY} has format version 2, and this release knows up to 1`,
        hint: expect.stringContaining('upgrade'),
      }),
    );
  });

  test('migrates an older format step by step', () => {
    const { nodeId, ...rest } = valid;
    const old = sealed({ ...rest, node: nodeId ?? null, version: 0 });
    const migrations = { 0: ({ node, ...body }: JsonObject): JsonObject => ({ ...body, nodeId: node ?? null }) };

    expect(decodeUnit(old, KEY, migrations)).toEqual(STATE);
    expect(() => decodeUnit(old, KEY)).toThrow(`${KEY} is damaged: there is no format version 0`);
  });

  test('keeps a key named __proto__ a plain key', () => {
    const hostile = JSON.parse('{"document":{"__proto__":{"polluted":true}}}') as JsonObject;
    const orders = STATE.resources.get(ORDERS);
    if (orders === undefined) throw new Error('no sample');

    const decoded = decodeUnit(encodeUnit({ ...STATE, resources: new Map([[ORDERS, { ...orders, attributes: hostile }]]) }), KEY);

    expect(JSON.stringify(decoded.resources.get(ORDERS)?.attributes)).toBe('{"document":{"__proto__":{"polluted":true}}}');
    expect('polluted' in {}).toBe(false);
  });
});

describe('decodeHead', () => {
  const valid = jsonOf(encodeHead(HEAD));

  test('reverses encodeHead', () => {
    fc.assert(fc.property(arbHead, (head) => expect(decodeHead(encodeHead(head), KEY)).toEqual(head)));
  });

  test.each<readonly [string, JsonObject, string]>([
    [
      'a lease without a beat',
      { ...valid, lease: (({ beat: _, ...rest }) => rest)({ ...LEASE, holder: { ...LEASE.holder } }) },
      'lease.beat is not a whole number',
    ],
    ['a lease that is missing', (({ lease: _, ...rest }) => rest)(valid as { lease: JsonObject } & JsonObject), 'lease is not an object'],
    ['a field too many', { ...valid, colour: 'red' }, 'colour is no known field'],
    ['a serial without its snapshot', { ...valid, serial: 2 }, 'serial 2 does not go with its snapshot'],
    ['a snapshot of nothing', { ...valid, snapshot: 'a', snapshotSha256: 'b' }, 'serial 0 does not go with its snapshot'],
    ['a snapshot without its digest', { ...valid, serial: 1, snapshot: 'a' }, 'snapshot and snapshotSha256 go together'],
  ])('refuses %s', (_, content, why) => {
    expect(() => decodeHead(sealed(content), KEY)).toThrow(
      expect.objectContaining({ code: 'state-damaged', message: `${KEY} is damaged: ${why}` }),
    );
  });

  test('refuses a newer format, and a head that was edited by hand', () => {
    expect(() => decodeHead(sealed({ ...valid, version: 2 }), KEY)).toThrow(expect.objectContaining({ code: 'state-too-new' }));
    expect(() => decodeHead(Buffer.from(JSON.stringify({ ...valid, epoch: 9 })), KEY)).toThrow('its checksum does not match its content');
  });
});
