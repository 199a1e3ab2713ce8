import { describe, expect, test } from '@jest/globals';
import { cursorFor } from '../../../src/model/pattern.js';

const RULES = [
  { name: 'exact', path: ['a', 'b'] },
  { name: 'any one', path: ['a', '*', 'c'] },
  { name: 'any number', path: ['x', '**'] },
  { name: 'in the middle', path: ['m', '**', 'end'] },
  { name: 'marked', path: ['a', '$*'] },
  { name: 'top', path: [] },
];

function rulesAt(...path: readonly string[]): readonly string[] {
  let cursor = cursorFor(RULES);
  for (const step of path) cursor = cursor.down(step);
  return cursor.here.map(({ name }) => name);
}

describe('rules at a place', () => {
  test.each<[readonly string[], readonly string[]]>([
    [[], ['top']],
    [['a'], []],
    [['a', 'b'], ['exact']],
    [['a', 'b', 'c'], ['any one']],
    [['a', 'z', 'c'], ['any one']],
    [['a', '$idx'], ['marked']],
    [['a', '$idx', 'c'], ['any one']],
    [['a', '*'], []],
    [['x'], ['any number']],
    [['x', 'y', 'z'], ['any number']],
    [['m', 'end'], ['in the middle']],
    [['m', 'p', 'q', 'end'], ['in the middle']],
    [['m', 'p', 'q'], []],
    [['m', 'end', 'end'], ['in the middle']],
    [['b'], []],
  ])('%j: %j', (path, names) => {
    expect(rulesAt(...path)).toEqual(names);
  });

  test('a way that no rule can match any more is dead', () => {
    const cursor = cursorFor(RULES);
    expect(cursor.down('b').live).toBe(false);
    expect(cursor.down('a').live).toBe(true);
    expect(cursor.down('x').down('anything').live).toBe(true);
  });

  test('keys that no rule names share one cursor, so a large map is cheap', () => {
    const cursor = cursorFor(RULES).down('x');
    expect(cursor.down('one')).toBe(cursor.down('two'));
  });
});
