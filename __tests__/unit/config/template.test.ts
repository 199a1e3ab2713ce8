import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { escapeReferences, parseTemplate } from '../../../src/config/template.js';
import { datasetWith } from './support/workspace.js';

const PASSING = new Set(['projectKey', 'odbId']);

describe('escapeReferences', () => {
  test.each([
    { text: 'plain', escaped: 'plain' },
    { text: '${x}', escaped: '$${x}' },
    { text: '${projectKey}/${x}', escaped: '${projectKey}/$${x}' },
    { text: '$${projectKey}', escaped: '$$${projectKey}' },
    { text: '${projectKey:x}', escaped: '$${projectKey:x}' },
    { text: '${a_${odbId}}', escaped: '$${a_${odbId}}' },
    { text: 'open ${', escaped: 'open $${' },
  ])('writes $text as $escaped', ({ text, escaped }) => {
    expect(escapeReferences(text, PASSING)).toBe(escaped);
  });

  test('makes any text come out of substitution as it was', () => {
    const piece = fc.constantFrom('$', '{', '}', ':', '${', 'projectKey', 'odbId', 'x', ' ', '${projectKey}', '${STORAGE}');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        const entry = datasetWith(`params: {x: ${JSON.stringify(escapeReferences(text, PASSING))}}`);
        expect(entry.spec['params']).toEqual({ x: text });
      }),
      { numRuns: 200 },
    );
  });
});

describe('parseTemplate', () => {
  test('never throws, and leaves text without a reference as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('$', '{', '}', ':', 'a') }), (text) => {
        const result = parseTemplate(text);
        if (!text.includes('${')) expect(result).toEqual({ template: text === '' ? [] : [text] });
      }),
    );
  });
});
