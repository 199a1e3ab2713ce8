import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { ConfigResult } from '../../../src/model/config.js';
import { parse } from './support/workspace.js';

const PIECES = [
  'project:',
  'key: P',
  'datasets:',
  '- name: A',
  'type: sql',
  '\n',
  '\n  ',
  '\n    ',
  '\t',
  '"',
  "'",
  '{',
  '}',
  '[',
  ']',
  ': ',
  '- ',
  '&a ',
  '*a',
  '!x ',
  '| ',
  '${',
  '}',
  '${X}',
  '$$',
  '#',
  '<<: ',
  '__proto__: ',
  '---\n',
  '? ',
  'constructor: ',
  '\u0000',
  '\uFEFF',
];
const ODD_YAML = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(''));
const GOOD = 'project:\n  key: P\n  variables: {standard: {a: 1}}\ndatasets:\n  - name: A\n    type: sql\n    params: {x: "${STORAGE}"}\n';
const MUTATED = fc
  .tuple(fc.nat(GOOD.length), fc.nat(8), fc.oneof(ODD_YAML, fc.string()))
  .map(([start, length, piece]) => GOOD.slice(0, start) + piece + GOOD.slice(start + length));

function outline({ config, diagnostics }: ConfigResult): unknown {
  return { config: { ...config, entries: config?.entries.map(({ locate: _locate, ...entry }) => entry) }, diagnostics };
}

describe('parsing', () => {
  test.each([
    { name: 'any text', texts: fc.string({ unit: 'binary' }) },
    { name: 'odd YAML', texts: ODD_YAML },
    { name: 'a project with a piece replaced', texts: MUTATED },
  ])('never throws for $name, and leaves the prototype clean', ({ texts }) => {
    const before = Object.getOwnPropertyNames(Object.prototype);
    const file = fc.constantFrom('dataiku-iac.yml', 'environments/dev.yml', 'projects/p.yml');
    fc.assert(
      fc.property(file, texts, (path, text) => {
        const { config, diagnostics } = parse({ files: { [path]: text } });
        expect(config === undefined).toBe(diagnostics.some(({ severity }) => severity === 'error'));
      }),
      { numRuns: 150 },
    );
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
    expect(({} as { readonly admin?: unknown }).admin).toBeUndefined();
  });

  test('gives the same whatever the order of files', () => {
    const files = {
      'projects/a.yml': 'project: {key: A, x: 1}\ndatasets: [{name: D, type: sql}]\n',
      'projects/b.yml': 'project: {key: B}\ndatasets: [{name: D, type: "${NONE_SUCH}"}]\n',
      'projects/c.yml': 'project: {key: b}\n',
    };
    const expected = outline(parse({ files }));
    fc.assert(
      fc.property(fc.shuffledSubarray(Object.entries(files), { minLength: 3 }), (shuffled) => {
        expect(outline(parse({ files: Object.fromEntries(shuffled) }))).toEqual(expected);
      }),
    );
  });

  test('gives the same whatever the order of keys and elements', () => {
    const blocks = [
      'project: {key: P, name: "${STORAGE}"}',
      'managed_folders: [{name: f}]',
      'datasets: [{name: A, type: sql}, {name: B, type: sql}]',
    ];
    const settings = [
      'name: dev',
      'variables: {STORAGE: "${X}", X: x}',
      'overrides: {dataset.P.A: {rows: 1}, dataset.P.*: {rows: 2, params: {d: "${date:DD}"}}}',
    ];
    const arrange = (projectLines: readonly string[], lines: readonly string[]) =>
      outline(
        parse({ files: { 'projects/p.yml': projectLines.join('\n'), 'environments/dev.yml': `environment: {${lines.join(', ')}}` } }),
      );
    const withoutPlaces = (value: unknown): unknown => JSON.parse(JSON.stringify(value).replace(/"(line|column)":\d+/g, '"$1":0'));
    const expected = withoutPlaces(arrange(blocks, settings));
    fc.assert(
      fc.property(fc.shuffledSubarray(blocks, { minLength: 3 }), fc.shuffledSubarray(settings, { minLength: 3 }), (some, others) => {
        expect(withoutPlaces(arrange(some, others))).toEqual(expected);
      }),
    );
  });

  test('leaves text without a reference as it is', () => {
    const text = fc.string({ unit: 'grapheme' }).filter((candidate) => !candidate.includes('${'));
    fc.assert(
      fc.property(text, (value) => {
        const project = `project: {key: P, name: ${JSON.stringify(value)}}\n`;
        expect(parse({ files: { 'projects/p.yml': project } }).config?.entries[0]?.spec['name']).toBe(value);
      }),
    );
  });
});
