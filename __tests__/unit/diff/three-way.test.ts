import { describe, expect, test } from '@jest/globals';
import { compareThreeWays } from '../../../src/diff/three-way.js';
import { ABSENT, EXCLUSIVE, secretLeaf } from '../../../src/model/document.js';
import type { Json, JsonObject } from '../../../src/model/json.js';
import { formatPath } from '../../../src/model/path.js';
import { cursorFor } from '../../../src/model/pattern.js';
import type { FieldOrigin } from '../../../src/model/plan.js';
import type { FieldRule } from '../../../src/model/rules.js';

const WHY = 'a rule for tests';
const RULES = cursorFor<FieldRule>([
  { path: ['d', 'active'], rule: 'default', value: false, why: WHY },
  { path: ['d', 'password'], rule: 'write-only', why: WHY },
  { path: ['d', 'columns'], rule: 'keyed', by: ['name'], ordered: true, why: WHY },
]);

interface Situation {
  readonly declared: JsonObject;
  readonly existing: JsonObject;
  readonly applied?: JsonObject;
  readonly originals?: Readonly<Record<string, Json>>;
  readonly unmanaged?: readonly string[];
}

/** Everything is inside of one part. */
function compare({ declared, existing, applied, originals = {}, unmanaged = [] }: Situation) {
  return compareThreeWays({
    declared: { d: declared },
    existing: { d: existing },
    applied: applied === undefined ? undefined : { d: applied },
    originals,
    rules: RULES,
    isUnmanaged: (path) => unmanaged.includes(formatPath(path)),
  });
}

describe('where a difference comes from', () => {
  test.each<Situation & { name: string; origins: Readonly<Record<string, FieldOrigin>> }>([
    { name: 'the config said something new', declared: { a: 2 }, applied: { a: 1 }, existing: { a: 1 }, origins: { 'd.a': 'config' } },
    { name: 'the config says it for the first time', declared: { a: 2 }, applied: {}, existing: { a: 1 }, origins: { 'd.a': 'config' } },
    { name: 'the object was never applied', declared: { a: 2 }, existing: { a: 1 }, origins: { 'd.a': 'config' } },
    { name: 'DSS was edited', declared: { a: 1 }, applied: { a: 1 }, existing: { a: 3 }, origins: { 'd.a': 'drift' } },
    { name: 'both', declared: { a: 2 }, applied: { a: 1 }, existing: { a: 3 }, origins: { 'd.a': 'both' } },
    { name: 'both, to the same', declared: { a: 2 }, applied: { a: 1 }, existing: { a: 2 }, origins: {} },
    { name: 'DSS lost it', declared: { a: 1 }, applied: { a: 1 }, existing: {}, origins: { 'd.a': 'drift' } },
    {
      name: 'DSS got an element that nobody declared',
      declared: { columns: [{ name: 'x' }] },
      applied: { columns: [{ name: 'x' }] },
      existing: { columns: [{ name: 'x' }, { name: 'y' }] },
      origins: { 'd.columns[y]': 'drift' },
    },
    {
      name: 'DSS has an element more than a list that is declared for the first time',
      declared: { columns: [{ name: 'x' }] },
      applied: {},
      existing: { columns: [{ name: 'x' }, { name: 'y' }] },
      origins: { 'd.columns[y]': 'config' },
    },
    {
      name: 'DSS got a key in a map that we own whole',
      declared: { m: { [EXCLUSIVE]: true } },
      applied: { m: { [EXCLUSIVE]: true } },
      existing: { m: { a: 1 } },
      origins: { 'd.m.a': 'drift' },
    },
    {
      name: 'the config gave up an element',
      declared: { columns: [] },
      applied: { columns: [{ name: 'y' }] },
      existing: { columns: [{ name: 'y' }] },
      origins: { 'd.columns[y]': 'config' },
    },
    { name: 'it left the config', declared: {}, applied: { active: true }, existing: { active: true }, origins: { 'd.active': 'reset' } },
    { name: 'a write-only field that is as applied', declared: { password: 'p' }, applied: { password: 'p' }, existing: {}, origins: {} },
  ])('$name', (situation) => {
    const { differences } = compare(situation);
    expect(Object.fromEntries(differences.map(({ path, origin }) => [formatPath(path), origin]))).toEqual(situation.origins);
  });

  test('a new value of a write-only field shows, though DSS never returns it', () => {
    const { differences } = compare({ declared: { password: 'new' }, applied: { password: 'old' }, existing: {} });
    expect(differences).toMatchObject([{ before: 'old', after: 'new' }]);
  });

  test('a secret on either side is sensitive, at any depth', () => {
    const secret = secretLeaf('a'.repeat(64));
    const { differences } = compare({ declared: { a: 1, b: { c: secret } }, existing: { a: secret, b: 2 } });
    expect(differences.map(({ sensitive }) => sensitive)).toEqual([true, true]);
  });
});

describe('a field that is no longer declared', () => {
  test.each<Situation & { name: string; effective: JsonObject; unknown?: readonly string[] }>([
    {
      name: 'returns to what stood there',
      declared: {},
      applied: { a: 1 },
      existing: { a: 1 },
      originals: { 'd.a': 0 },
      effective: { a: 0 },
    },
    { name: 'returns to null', declared: {}, applied: { a: 1 }, existing: { a: 1 }, originals: { 'd.a': null }, effective: { a: null } },
    {
      name: 'goes when nothing stood there',
      declared: {},
      applied: { a: 1 },
      existing: { a: 1 },
      originals: { 'd.a': ABSENT },
      effective: { a: ABSENT },
    },
    { name: 'returns to the default', declared: {}, applied: { active: true }, existing: { active: true }, effective: { active: false } },
    {
      name: 'returns to what stood there rather than to the default',
      declared: {},
      applied: { active: false },
      existing: {},
      originals: { 'd.active': true },
      effective: { active: true },
    },
    { name: 'is left when nobody knows', declared: {}, applied: { a: 1 }, existing: { a: 1 }, effective: {}, unknown: ['d.a'] },
    {
      name: 'is left when it shall be',
      declared: {},
      applied: { a: 1 },
      existing: { a: 1 },
      originals: { 'd.a': 0 },
      unmanaged: ['d.a'],
      effective: {},
    },
    {
      name: 'inside of a map, beside one that stays',
      declared: { m: { b: 1 } },
      applied: { m: { a: 1, b: 1 } },
      existing: {},
      originals: { 'd.m.a': 0 },
      effective: { m: { b: 1, a: 0 } },
    },
    {
      name: 'a whole map, field by field',
      declared: {},
      applied: { m: { a: 1, b: 1 } },
      existing: {},
      originals: { 'd.m.a': 0 },
      effective: { m: { a: 0 } },
      unknown: ['d.m.b'],
    },
    {
      name: 'a map that was not there before',
      declared: {},
      applied: { m: { a: 1 } },
      existing: { m: { a: 1 } },
      originals: { 'd.m': ABSENT },
      effective: { m: ABSENT },
    },
    {
      name: 'an exclusive map needs no reset',
      declared: { m: { [EXCLUSIVE]: true } },
      applied: { m: { [EXCLUSIVE]: true, a: 1 } },
      existing: { m: { a: 1 } },
      effective: { m: { [EXCLUSIVE]: true } },
    },
    {
      name: 'inside of an element that stays',
      declared: { columns: [{ name: 'x' }] },
      applied: { columns: [{ name: 'x', comment: 'c' }] },
      existing: {},
      originals: { 'd.columns': [{ name: 'x', comment: 'old' }] },
      effective: { columns: [{ name: 'x', comment: 'old' }] },
    },
  ])('$name', (situation) => {
    const comparison = compare(situation);
    expect(comparison.effective).toEqual({ d: situation.effective });
    expect(comparison.unknownResets.map(formatPath)).toEqual(situation.unknown ?? []);
    expect(comparison.declared).toEqual({ d: situation.declared });
  });
});

describe('what stood at a field before we owned it', () => {
  test.each<Situation & { name: string; recorded: Readonly<Record<string, Json>> }>([
    { name: 'is recorded when it is first declared', declared: { a: 1 }, applied: {}, existing: { a: 0 }, recorded: { 'd.a': 0 } },
    { name: 'is not recorded again', declared: { a: 2 }, applied: { a: 1 }, existing: { a: 0 }, recorded: {} },
    { name: 'may be nothing', declared: { a: 1 }, applied: {}, existing: {}, recorded: { 'd.a': ABSENT } },
    { name: 'may be no map at all', declared: { m: { a: 1, b: 2 } }, applied: {}, existing: {}, recorded: { 'd.m': ABSENT } },
    {
      name: 'a map that we own in part is no new one',
      declared: { m: { a: 1, b: 2 } },
      applied: { m: { a: 1 } },
      existing: {},
      recorded: { 'd.m.b': ABSENT },
    },
    { name: 'a list is one value', declared: { l: [1] }, applied: {}, existing: { l: [0] }, recorded: { 'd.l': [0] } },
  ])('$name', (situation) => {
    expect(compare(situation).originals).toEqual(situation.recorded);
  });
});
