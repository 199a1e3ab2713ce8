import { describe, expect, it } from '@jest/globals';
import { applyEdits } from '../../../src/cli/demo/edits.js';
import { excerptOf } from '../../../src/cli/demo/layout.js';
import { hasReached } from '../../../src/cli/demo/progress.js';

describe('applyEdits', () => {
  it('makes the edits one after the other', () => {
    const edits = [
      { file: 'a.yml', find: 'one', replace: 'two three' },
      { file: 'a.yml', find: 'three', replace: 'four' },
    ];

    expect(applyEdits('name: one\n', edits)).toBe('name: two four\n');
  });

  it.each([
    { place: 'missing', text: 'nothing here', count: 0 },
    { place: 'ambiguous', text: 'one and one', count: 2 },
  ])('refuses an edit whose place is $place', ({ text, count }) => {
    expect(() => applyEdits(text, [{ file: 'a.yml', find: 'one', replace: 'two' }])).toThrow(
      `the demo edits a.yml at one place, and found ${count}: one`,
    );
  });

  it('takes what is put in literally', () => {
    expect(applyEdits('x', [{ file: 'a.yml', find: 'x', replace: '$&' }])).toBe('$&');
  });
});

describe('hasReached', () => {
  it.each([
    { output: 'Plan: 17 to create\n', reached: false },
    { output: '[ 5/17] + dataset.P.a created\n', reached: false },
    { output: '[ 5/17] + dataset.P.a created\n[ 6/17] + dataset.P.b created\n', reached: true },
    { output: '\u001b[2m[ 6/17]\u001b[22m + dataset.P.b created\n', reached: true },
  ])('says $reached of $output', ({ output, reached }) => {
    expect(hasReached(output, 1 / 3)).toBe(reached);
  });
});

describe('excerptOf', () => {
  const OUTPUT = 'a\nb\n\nc\nd\n';

  it.each([
    { what: 'everything without an excerpt', excerpt: undefined, shown: '  a\n  b\n\n  c\n  d\n' },
    { what: 'both ends, and how much is between them', excerpt: { first: 1, last: 1 }, shown: '  a\n  … 3 more lines\n  d\n' },
    { what: 'only the end', excerpt: { first: 0, last: 2 }, shown: '  … 3 more lines\n  c\n  d\n' },
    { what: 'everything where only one line would be hidden', excerpt: { first: 2, last: 2 }, shown: '  a\n  b\n\n  c\n  d\n' },
  ])('shows $what', ({ excerpt, shown }) => {
    expect(excerptOf(OUTPUT, excerpt)).toBe(shown);
  });
});
