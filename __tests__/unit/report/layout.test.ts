import { describe, expect, test } from '@jest/globals';
import { cellsOf, clip, padCells, page } from '../../../src/report/layout.js';
import { byteSize, duration, kindCounts, plural, timeOf } from '../../../src/report/words.js';

describe('layout', () => {
  test.each([
    { text: 'orders', cells: 6 },
    { text: '注文', cells: 4 },
    { text: 'e\u0301te\u0301', cells: 3 },
    { text: '😀', cells: 2 },
    { text: '\u001b[31mred\u001b[39m', cells: 3 },
  ])('counts $cells cells for $text', ({ text, cells }) => {
    expect(cellsOf(text)).toBe(cells);
    expect(padCells(text, 8)).toBe(text + ' '.repeat(8 - cells));
  });

  test.each([
    { text: 'orders', cells: 6, cut: 'orders' },
    { text: 'orders', cells: 5, cut: 'orde…' },
    { text: '注文注文', cells: 6, cut: '注文…' },
  ])('cuts $text to $cells cells', ({ text, cells, cut }) => {
    expect(clip(text, cells)).toBe(cut);
  });

  test('ends every line, drops space at its end, and breaks commands', () => {
    expect(page(['a  ', '', '  ::error::b'])).toBe('a\n\n  \\u003a:error::b\n');
  });
});

describe('words', () => {
  test.each([
    [0, '0.0 s'],
    [420, '0.4 s'],
    [59_940, '59.9 s'],
    [59_960, '1 min 00 s'],
    [125_000, '2 min 05 s'],
    [3_599_600, '1 h 00 min'],
    [7_800_000, '2 h 10 min'],
  ])('says %d ms as %s', (milliseconds, text) => {
    expect(duration(milliseconds)).toBe(text);
  });

  test.each([
    [1, '1 byte'],
    [812, '812 bytes'],
    [12_345, '12 kB'],
    [999_600, '1.0 MB'],
    [3_400_000, '3.4 MB'],
  ])('says %d bytes as %s', (bytes, text) => {
    expect(byteSize(bytes)).toBe(text);
  });

  test.each([
    [1, 'dataset', '1 dataset'],
    [2, 'api key', '2 api keys'],
    [0, 'managed folder', '0 managed folders'],
  ])('counts %d %s', (count, noun, text) => {
    expect(plural(count, noun)).toBe(text);
  });

  test('counts kinds in the order of their names and leaves out those without objects', () => {
    expect(
      kindCounts(
        new Map([
          ['zone', 1],
          ['managed_folder', 2],
          ['recipe', 0],
        ]),
      ),
    ).toBe('2 managed folders, 1 zone');
  });

  test('says a time in UTC, and a number that is no time as it is', () => {
    expect(timeOf(0)).toBe('1970-01-01 00:00:00 UTC');
    expect(timeOf(1e20)).toBe('100000000000000000000');
  });
});
