import { describe, expect, test } from '@jest/globals';
import { differences } from '../../../src/diff/compare.js';
import { addressOf } from '../../../src/model/address.js';
import { ABSENT, EXCLUSIVE, oneOf, refTo, secretLeaf } from '../../../src/model/document.js';
import type { Json, JsonObject } from '../../../src/model/json.js';
import { formatPath } from '../../../src/model/path.js';
import { cursorFor } from '../../../src/model/pattern.js';
import type { FieldRule } from '../../../src/model/rules.js';

const WHY = 'a rule for tests';
const RULES = cursorFor<FieldRule>([
  { path: ['stamp'], rule: 'volatile', why: WHY },
  { path: ['columns', '*', '$*'], rule: 'volatile', why: WHY },
  { path: ['password'], rule: 'write-only', why: WHY },
  { path: ['tags'], rule: 'set', why: WHY },
  { path: ['columns'], rule: 'keyed', by: ['name'], ordered: true, why: WHY },
  { path: ['steps'], rule: 'keyed', by: ['id', 'name'], ordered: false, why: WHY },
  { path: ['custom'], rule: 'atomic', why: WHY },
  { path: ['active'], rule: 'default', value: false, why: WHY },
  { path: ['gone'], rule: 'default', value: ABSENT, why: WHY },
  { path: ['type'], rule: 'immutable', why: WHY },
  { path: ['params', 'bucket'], rule: 'immutable', why: WHY },
]);
const FOLDER = refTo(addressOf('managed_folder', 'P', 'reports'));
const [SECRET, OTHER_SECRET] = [secretLeaf('a'.repeat(64)), secretLeaf('b'.repeat(64))];

interface Case {
  readonly name: string;
  readonly declared: JsonObject;
  readonly existing: JsonObject | undefined;
  /** Path → [before, after]; undefined: not there. */
  readonly found: Readonly<Record<string, readonly [Json | undefined, Json | undefined]>>;
}

function check({ declared, existing, found }: Case): void {
  const seen = differences(declared, existing, RULES).map(({ path, before, after }) => [formatPath(path), [before, after]] as const);
  expect(Object.fromEntries(seen)).toEqual(found);
  expect(seen).toHaveLength(Object.keys(found).length);
}

describe('fields', () => {
  test.each<Case>([
    { name: 'one that is not declared does not count', declared: {}, existing: { a: 1 }, found: {} },
    { name: 'one that differs', declared: { a: 1, b: { c: 2 } }, existing: { a: 2, b: { c: 2, d: 3 } }, found: { a: [2, 1] } },
    { name: 'one that is missing', declared: { b: { c: 2 } }, existing: { b: {} }, found: { 'b.c': [undefined, 2] } },
    { name: 'a whole map that is missing', declared: { b: { c: 2 } }, existing: {}, found: { b: [undefined, { c: 2 }] } },
    { name: 'an empty map that is missing says nothing', declared: { b: {} }, existing: {}, found: {} },
    { name: 'a map where DSS has text', declared: { b: {} }, existing: { b: 'x' }, found: { b: ['x', {}] } },
    { name: 'a null that is there', declared: { a: null }, existing: { a: null }, found: {} },
    { name: 'a null where nothing is', declared: { a: null }, existing: {}, found: { a: [undefined, null] } },
    { name: 'volatile', declared: { stamp: 1 }, existing: { stamp: 2 }, found: {} },
    { name: 'write-only', declared: { password: SECRET }, existing: {}, found: {} },
    { name: 'nothing exists', declared: { a: 1 }, existing: undefined, found: { '': [undefined, { a: 1 }] } },
  ])('$name', check);
});

describe('defaults', () => {
  test.each<Case>([
    { name: 'what DSS fills in, declared and left out', declared: { active: false }, existing: {}, found: {} },
    { name: 'null stands for the default', declared: { active: false }, existing: { active: null }, found: {} },
    { name: 'the default and another value', declared: { active: true }, existing: {}, found: { active: [false, true] } },
    { name: 'a default of absence is no value', declared: { gone: 1 }, existing: {}, found: { gone: [undefined, 1] } },
  ])('$name', check);
});

describe('marks', () => {
  test.each<Case>([
    { name: 'absent and not there', declared: { a: ABSENT }, existing: {}, found: {} },
    { name: 'absent and null', declared: { a: ABSENT }, existing: { a: null }, found: {} },
    { name: 'absent and there', declared: { a: ABSENT }, existing: { a: 1 }, found: { a: [1, undefined] } },
    {
      name: 'exclusive: what is not declared shall go',
      declared: { m: { [EXCLUSIVE]: true, a: 1 } },
      existing: { m: { a: 1, b: 2 } },
      found: { 'm.b': [2, undefined] },
    },
    { name: 'exclusive and empty', declared: { m: { [EXCLUSIVE]: true } }, existing: { m: { b: 2 } }, found: { 'm.b': [2, undefined] } },
    { name: 'one of several will do', declared: { t: oneOf(['x', 'y']) }, existing: { t: 'y' }, found: {} },
    { name: 'the same open choice', declared: { t: oneOf(['x', 'y']) }, existing: { t: oneOf(['x', 'y']) }, found: {} },
    { name: 'none of several', declared: { t: oneOf(['x', 'y']) }, existing: { t: 'z' }, found: { t: ['z', oneOf(['x', 'y'])] } },
    { name: 'the same reference', declared: { f: FOLDER }, existing: { f: FOLDER }, found: {} },
    { name: 'a reference and an id', declared: { f: FOLDER }, existing: { f: 'aB3d' }, found: { f: ['aB3d', FOLDER] } },
    { name: 'the same secret', declared: { p: SECRET }, existing: { p: SECRET }, found: {} },
    { name: 'another secret', declared: { p: SECRET }, existing: { p: OTHER_SECRET }, found: { p: [OTHER_SECRET, SECRET] } },
  ])('$name', check);
});

describe('lists', () => {
  test.each<Case>([
    { name: 'a set in another order, with a repetition', declared: { tags: ['a', 'b'] }, existing: { tags: ['b', 'a', 'a'] }, found: {} },
    { name: 'another set', declared: { tags: ['a'] }, existing: { tags: ['b'] }, found: { tags: [['b'], ['a']] } },
    {
      name: 'a plain list in another order',
      declared: { l: [1, 2] },
      existing: { l: [2, 1] },
      found: {
        l: [
          [2, 1],
          [1, 2],
        ],
      },
    },
    {
      name: 'an atomic map',
      declared: { custom: { a: 1 } },
      existing: { custom: { a: 1, b: 2 } },
      found: { custom: [{ a: 1, b: 2 }, { a: 1 }] },
    },
    { name: 'a list where DSS has none', declared: { tags: [] }, existing: {}, found: { tags: [undefined, []] } },
    {
      name: 'keyed: only declared fields of an element count',
      declared: { columns: [{ name: 'x', type: 'int' }] },
      existing: { columns: [{ name: 'x', type: 'string', comment: 'c' }] },
      found: { 'columns[x].type': ['string', 'int'] },
    },
    {
      name: 'keyed: one too few and one too many',
      declared: { columns: [{ name: 'x' }] },
      existing: { columns: [{ name: 'y' }] },
      found: { 'columns[x]': [undefined, { name: 'x' }], 'columns[y]': [{ name: 'y' }, undefined] },
    },
    {
      name: 'keyed and ordered: another order',
      declared: { columns: [{ name: 'x' }, { name: 'y' }] },
      existing: { columns: [{ name: 'y' }, { name: 'x' }] },
      found: {
        columns: [
          ['y', 'x'],
          ['x', 'y'],
        ],
      },
    },
    {
      name: 'keyed and not ordered: another order',
      declared: { steps: [{ id: 'x' }, { id: 'y' }] },
      existing: { steps: [{ id: 'y' }, { id: 'x' }] },
      found: {},
    },
    {
      name: 'keyed: an element without the first key is found by the second',
      declared: { steps: [{ name: 'build', n: 2 }] },
      existing: { steps: [{ id: 's1', name: 'build', n: 1 }] },
      found: { 'steps[build].n': [1, 2] },
    },
    {
      name: 'keyed: elements that share a key are matched in their order',
      declared: {
        steps: [
          { id: 'x', n: 1 },
          { id: 'x', n: 3 },
        ],
      },
      existing: {
        steps: [
          { id: 'x', n: 1 },
          { id: 'x', n: 2 },
        ],
      },
      found: { 'steps[x#2].n': [2, 3] },
    },
    {
      name: 'keyed: what the UI keeps beside an element is volatile',
      declared: { columns: [{ name: 'x', $idx: 1 }] },
      existing: { columns: [{ name: 'x', $idx: 2 }] },
      found: {},
    },
  ])('$name', check);
});

describe('what must not change in place', () => {
  test.each<{ name: string; declared: JsonObject; existing: JsonObject; immutable: boolean }>([
    { name: 'the field itself', declared: { type: 'S3' }, existing: { type: 'GCS' }, immutable: true },
    { name: 'a field below a map', declared: { params: { bucket: 'b' } }, existing: { params: { bucket: 'a' } }, immutable: true },
    {
      name: 'a field beside it',
      declared: { params: { path: '/b' } },
      existing: { params: { path: '/a', bucket: 'a' } },
      immutable: false,
    },
  ])('$name', ({ declared, existing, immutable }) => {
    expect(differences(declared, existing, RULES)).toEqual([expect.objectContaining({ immutable })]);
  });
});
