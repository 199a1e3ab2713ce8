import { describe, expect, test } from '@jest/globals';
import { uniqueKeys } from '../../../src/kinds/common/keys.js';
import { lessDefaults } from '../../../src/kinds/common/less-defaults.js';
import { mergeInto } from '../../../src/kinds/common/merge.js';
import { fromMirrors, type Mirror, takeMirrors, without } from '../../../src/kinds/common/mirrors.js';
import type { JsonObject } from '../../../src/model/json.js';
import { cursorFor } from '../../../src/model/pattern.js';
import type { FieldRule } from '../../../src/model/rules.js';

const WHY = 'for this test';

describe('leaving out defaults', () => {
  const RULES: readonly FieldRule[] = [
    { path: ['a'], rule: 'default', value: 1, why: WHY },
    { path: ['map', 'a'], rule: 'default', value: 1, why: WHY },
    { path: ['keyed'], rule: 'keyed', by: ['id'], ordered: true, why: WHY },
    { path: ['keyed', '*', 'a'], rule: 'default', value: 1, why: WHY },
    { path: ['whole', '*', 'a'], rule: 'default', value: 1, why: WHY },
    { path: ['atom'], rule: 'atomic', why: WHY },
    { path: ['atom', 'a'], rule: 'default', value: 1, why: WHY },
  ];

  test.each<[string, JsonObject, JsonObject]>([
    ['goes by value', { a: 1, b: 1 }, { b: 1 }],
    ['keeps another value', { a: 2 }, { a: 2 }],
    ['takes a map along that held nothing else', { map: { a: 1 } }, {}],
    ['keeps a map that was empty', { map: {} }, { map: {} }],
    ['goes into elements that are found by key', { keyed: [{ id: 'x', a: 1 }] }, { keyed: [{ id: 'x' }] }],
    ['keeps the elements of a list that is owned whole', { whole: [{ a: 1 }] }, { whole: [{ a: 1 }] }],
    ['keeps a map that is owned whole', { atom: { a: 1 } }, { atom: { a: 1 } }],
  ])('%s', (_name, document, expected) => {
    expect(lessDefaults(document, cursorFor(RULES))).toEqual(expected);
  });
});

describe('merging', () => {
  test.each<[string, JsonObject, JsonObject, JsonObject]>([
    ['maps key by key', { a: { b: 1, c: 2 } }, { a: { c: 3 } }, { a: { b: 1, c: 3 } }],
    ['lists as a whole', { a: [1, 2] }, { a: [3] }, { a: [3] }],
    ['a reference as a whole', { a: { $ref: 'zone.P.Z' } }, { a: { b: 1 } }, { a: { b: 1 } }],
  ])('lays %s over what is there', (_name, base, over, expected) => {
    expect(mergeInto(base, over)).toEqual(expected);
  });
});

describe('mirrors', () => {
  const MIRRORS: readonly Mirror[] = [
    { field: 'connection', path: ['params', 'connection'], type: 'text' },
    { field: 'params', path: ['params'], type: 'map' },
    { field: 'managed', path: ['managed'], type: 'flag' },
    { field: 'tags', path: ['tags'], type: 'list' },
  ];

  test('say the same in both directions', () => {
    const fields = { connection: 'c', params: { a: 1 }, managed: true, tags: ['t'] };
    const document = { params: { connection: 'c', a: 1 }, managed: true, tags: ['t'] };
    expect(fromMirrors(fields, MIRRORS)).toEqual(document);
    expect(takeMirrors(document, MIRRORS)).toEqual({ fields, rest: {} });
  });

  test('leave what has another type than the field', () => {
    const document = { params: null, managed: 'yes', tags: {} };
    expect(takeMirrors(document, MIRRORS)).toEqual({ fields: {}, rest: document });
  });

  test('take a parent along that held nothing else', () => {
    expect(without({ a: { b: { c: 1 } }, d: 2 }, ['a', 'b', 'c'])).toEqual({ d: 2 });
    expect(without({ a: { b: 1, c: 2 } }, ['a', 'b'])).toEqual({ a: { c: 2 } });
    expect(without({ a: 1 }, ['x', 'y'])).toEqual({ a: 1 });
  });
});

test('keys that are taken are counted up', () => {
  expect(uniqueKeys(['a', 'b', 'a', 'a'])).toEqual(['a', 'b', 'a (2)', 'a (3)']);
});
