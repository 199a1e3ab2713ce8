import { describe, expect, test } from '@jest/globals';
import { overlay } from '../../../src/diff/overlay.js';
import { pruneDeclared } from '../../../src/diff/prune.js';
import { sealLike } from '../../../src/diff/seal.js';
import { ABSENT, EXCLUSIVE, oneOf, secretLeaf } from '../../../src/model/document.js';
import type { JsonObject } from '../../../src/model/json.js';
import { formatPath } from '../../../src/model/path.js';
import { cursorFor } from '../../../src/model/pattern.js';
import type { FieldRule } from '../../../src/model/rules.js';

const WHY = 'a rule for tests';
const RULES = cursorFor<FieldRule>([
  { path: ['stamp'], rule: 'volatile', why: WHY },
  { path: ['columns'], rule: 'keyed', by: ['name'], ordered: true, why: WHY },
  { path: ['joins', '*', '$*'], rule: 'volatile', why: WHY },
  { path: ['custom'], rule: 'atomic', why: WHY },
]);

describe('overlay', () => {
  test.each<{ name: string; base: JsonObject | undefined; declared: JsonObject; sent: JsonObject }>([
    { name: 'a new object is what is declared', base: undefined, declared: { a: { b: 1 } }, sent: { a: { b: 1 } } },
    {
      name: 'what nobody declared survives, in its place',
      base: { z: 1, a: { x: 1, y: 2 } },
      declared: { a: { y: 3 } },
      sent: { z: 1, a: { x: 1, y: 3 } },
    },
    { name: 'absent goes', base: { a: 1, b: 2 }, declared: { a: ABSENT }, sent: { b: 2 } },
    { name: 'absent in a new map is not sent', base: undefined, declared: { m: { a: ABSENT } }, sent: { m: {} } },
    {
      name: 'an exclusive map has nothing else',
      base: { m: { a: 1, b: 2 } },
      declared: { m: { [EXCLUSIVE]: true, a: 3 } },
      sent: { m: { a: 3 } },
    },
    { name: 'an atomic map is replaced', base: { custom: { a: 1 } }, declared: { custom: { b: 2 } }, sent: { custom: { b: 2 } } },
    { name: 'a volatile field stays as DSS has it', base: { stamp: 7 }, declared: { stamp: 8 }, sent: { stamp: 7 } },
    { name: 'a choice that holds stays', base: { type: 'y' }, declared: { type: oneOf(['x', 'y']) }, sent: { type: 'y' } },
    { name: 'a choice that does not hold is its first', base: { type: 'z' }, declared: { type: oneOf(['x', 'y']) }, sent: { type: 'x' } },
    {
      name: 'an element of a keyed list keeps what is not declared; others go',
      base: { columns: [{ name: 'x', comment: 'c' }, { name: 'y' }] },
      declared: { columns: [{ name: 'z' }, { name: 'x', type: 'int' }] },
      sent: { columns: [{ name: 'z' }, { name: 'x', comment: 'c', type: 'int' }] },
    },
    {
      name: 'an equal list keeps what the UI put beside it',
      base: { joins: [{ on: 1, $idx: 4 }] },
      declared: { joins: [{ on: 1 }] },
      sent: { joins: [{ on: 1, $idx: 4 }] },
    },
    {
      name: 'another list is sent as declared',
      base: { joins: [{ on: 1, $idx: 4 }] },
      declared: { joins: [{ on: 2 }] },
      sent: { joins: [{ on: 2 }] },
    },
  ])('$name', ({ base, declared, sent }) => {
    const result = overlay(base, declared, RULES);
    expect(result).toEqual(sent);
    expect(Object.keys(result)).toEqual(Object.keys(sent));
  });
});

test('pruneDeclared leaves out what is ignored, also inside of elements, and never a whole part', () => {
  const declared = { columns: [{ name: 'x', comment: 'c' }], m: { a: 1, b: 2 }, stamp: 1 };
  const ignored = ['columns[x].comment', 'm.b', 'stamp'];
  expect(pruneDeclared(declared, RULES, (path) => ignored.includes(formatPath(path)))).toEqual({
    columns: [{ name: 'x' }],
    m: { a: 1 },
    stamp: 1,
  });
});

test('sealLike hides what stands where a secret is declared, and nothing else', () => {
  const secret = secretLeaf('a'.repeat(64));
  const digest = (value: string): string => (value === 'open' ? 'a'.repeat(64) : 'b'.repeat(64));
  const existing = { p: 'open', q: 'other', l: ['open', 'x'], columns: [{ name: 'y' }, { name: 'x', key: 'open' }], n: 5 };
  const template = { p: secret, l: [secret], columns: [{ name: 'x', key: secret }], n: secret };
  expect(sealLike(existing, template, RULES, digest)).toEqual({
    p: secret,
    q: 'other',
    l: [secret, 'x'],
    columns: [{ name: 'y' }, { name: 'x', key: secret }],
    n: secretLeaf('b'.repeat(64)),
  });
});
