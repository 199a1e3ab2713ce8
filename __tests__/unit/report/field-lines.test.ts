import { describe, expect, test } from '@jest/globals';
import { ABSENT, EXCLUSIVE, secretLeaf } from '../../../src/model/document.js';
import type { Json } from '../../../src/model/json.js';
import type { FieldChange } from '../../../src/model/plan.js';
import { docLines } from '../../../src/report/doc-lines.js';
import { fieldLines } from '../../../src/report/field-lines.js';
import { shortText } from '../../../src/report/value.js';
import { field, fieldName, PLAIN, SECRET_DIGEST } from './builders.js';

const VIEW = { style: PLAIN, pending: new Set<never>(), margin: 6 };
const NARROW = { ...VIEW, style: { color: false, width: 60 } };

function linesOf(change: FieldChange, view = VIEW): string[] {
  return fieldLines([change], view);
}

describe('fieldLines', () => {
  test('cuts a very long line of code and says how much is missing', () => {
    const [, , line] = linesOf(field('code', 'a\nb\n', `a\n${'x'.repeat(1000)}\n`)).filter((text) => !text.includes('@@'));

    expect(line).toBe('    -b');
    expect(linesOf(field('code', 'a\nb\n', `a\n${'x'.repeat(1000)}\n`)).at(-1)).toBe(`    +${'x'.repeat(398)}… (602 more characters)`);
  });

  test('cuts a very long value at 400 cells', () => {
    expect(linesOf(field('sql', 'x', 'y'.repeat(1000))).at(-1)).toBe(`    + "${'y'.repeat(398)}…`);
  });

  test('shows a difference after a character of two units without half of it', () => {
    const shared = `${'a'.repeat(120)}😀${'b'.repeat(11)}`;

    expect(linesOf(field('text', `${shared}1`, `${shared}2`)).slice(1)).toEqual([
      `    - …${'b'.repeat(11)}1"`,
      `    + …${'b'.repeat(11)}2"`,
    ]);
  });

  test('does not compare a list with an object line by line', () => {
    const items = Array.from({ length: 30 }, (_, index) => index);

    expect(linesOf(field('value', items, { items }))).toEqual(['value   [30 items] -> {1 field: items}']);
  });

  test('gives each nested field a line where it fits, and several where it does not', () => {
    const step = (mode: string): Json => ({ id: 'build', params: { mode, note: 'n'.repeat(40) } });

    expect(linesOf(field('steps', [step('forced')], [step('missing')]), NARROW)).toEqual([
      'steps   1 line added, 1 removed',
      '    …',
      '       id: "build"',
      '       params: {',
      '    -    mode: "forced"',
      '    +    mode: "missing"',
      `         note: "${'n'.repeat(40)}"`,
      '       }',
    ]);
  });

  test('breaks a field whose value fits, but not beside its name', () => {
    const value = (mode: string): Json => ({ parameters: { mode, note: 'n'.repeat(20) }, other: 'o'.repeat(40) });

    expect(linesOf(field('payload', value('a'), value('b')), NARROW).slice(1, 5)).toEqual([
      '     parameters: {',
      '    -  mode: "a"',
      '    +  mode: "b"',
      `       note: "${'n'.repeat(20)}"`,
    ]);
  });

  test('counts the fields beyond two hundred', () => {
    const lines = fieldLines(
      Array.from({ length: 203 }, (_, index) => field(`f${index}`, 1, 2)),
      VIEW,
    );

    expect(lines).toHaveLength(201);
    expect(lines.at(-1)).toBe('… 3 more fields');
  });

  test('does not let one long label push all values to the right', () => {
    const [first, second] = fieldLines([field('l'.repeat(60), 1, 2), field('b', 1, 2)], VIEW);

    expect(first).toBe(`${'l'.repeat(60)}   1 -> 2`);
    expect(second).toBe(`b${' '.repeat(43)}   1 -> 2`);
  });

  test.each([
    { before: undefined, after: secretLeaf(SECRET_DIGEST), text: 'token   (sensitive, new)' },
    { before: ABSENT, after: secretLeaf(SECRET_DIGEST), text: 'token   (sensitive, new)' },
    { before: secretLeaf(SECRET_DIGEST), after: ABSENT, text: 'token   (sensitive, removed)' },
    { before: 'in the clear', after: 'by mistake', text: 'token   (sensitive, changed)' },
  ])('shows no value of a sensitive field: $text', ({ before, after, text }) => {
    expect(linesOf(field('token', before, after, { sensitive: true }))).toEqual([text]);
  });

  test('takes one line with a line end for a plain value', () => {
    expect(linesOf(field('note', 'a\n', 'b\n'))).toEqual(['note   "a\\n" -> "b\\n"']);
  });
});

describe('docLines', () => {
  test('shows special leaves, empty objects and lists as values, and no marks of ours', () => {
    const doc = {
      document: { a: ABSENT, b: {}, c: [], d: secretLeaf(SECRET_DIGEST), e: { [EXCLUSIVE]: true, f: { [EXCLUSIVE]: true, g: 1 } } },
    };

    expect(docLines('dataset', doc, { ...VIEW, fieldName, most: 9 })).toEqual([
      'a       (not set)',
      'b       {}',
      'c       []',
      'd       (sensitive)',
      'e.f.g   1',
    ]);
  });

  test('cuts a value at the width', () => {
    const [line] = docLines('dataset', { document: { text: 'x'.repeat(100) } }, { ...NARROW, fieldName, most: 9 });

    expect(line).toBe(`text   "${'x'.repeat(45)}…`);
  });
});

describe('shortText', () => {
  test.each([
    { value: [{ name: 'a' }, { name: 'b' }, { ref: 'c' }, { id: 'd' }, { label: 'e' }], text: '[5 items: a, b, c, d, …]' },
    { value: [{ name: 'a' }, { size: 1 }], text: '[2 items]' },
    { value: { [EXCLUSIVE]: true, first: 'x', second: 'y' }, text: '{2 fields: first, second}' },
    { value: 'one\ntwo\n', text: '(text, 2 lines)' },
    { value: 'not to be cut here', text: '"not to be cut here"' },
  ])('says what a long value is: $text', ({ value, text }) => {
    expect(shortText(value, new Set(), 10)).toBe(text);
  });

  test('leaves our mark out of a map that fits', () => {
    expect(shortText({ [EXCLUSIVE]: true, 'a b': 1 }, new Set(), 80)).toBe('{"a b": 1}');
  });
});
