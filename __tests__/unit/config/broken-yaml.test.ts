import { describe, expect, test } from '@jest/globals';
import { type Broken, linesOfBroken } from './support/workspace.js';

// Seven levels of ten aliases each: ten million elements in a few lines.
const BOMB = `params:
  a: &a [x, x, x, x, x, x, x, x, x, x]
${['ab', 'bc', 'cd', 'de', 'ef', 'fg'].map(([from, to]) => `  ${to}: &${to} [${Array(10).fill(`*${from}`).join(', ')}]`).join('\n')}`;

const CASES: readonly Broken[] = [
  {
    name: 'a tab as indentation',
    files: { 'projects/p.yml': 'project:\n\tkey: P\n' },
    expected: ['projects/p.yml:2:1 yaml-syntax - | a tab is used for indentation | indent with spaces: two per level'],
  },
  {
    name: 'a line indented too far',
    files: { 'projects/p.yml': 'project:\n  key: P\n   name: x\n' },
    expected: ['projects/p.yml:2:8 yaml-syntax - | the line after this value is indented too far | align it with the key of this value'],
  },
  {
    name: 'a line indented too little',
    files: { 'projects/p.yml': 'project:\n    key: P\n  name: x\n' },
    expected: ['projects/p.yml:3:1 yaml-syntax - | the indentation fits nothing above | align the line with its siblings'],
  },
  {
    name: 'an unclosed double quote',
    files: { 'projects/p.yml': 'project:\n  key: P\n  name: "My project\ndatasets: []\n' },
    expected: ['projects/p.yml:3:9 yaml-syntax - | a quote is opened here and never closed | close it, or remove it'],
  },
  {
    name: 'an unclosed single quote',
    files: { 'projects/p.yml': "project: {key: 'P}\n" },
    expected: ['projects/p.yml:1:16 yaml-syntax - | a quote is opened here and never closed | close it, or remove it'],
  },
  {
    name: 'a second colon in a value',
    files: { 'projects/p.yml': 'project:\n  key: P\n  name: Sales: Europe\n' },
    expected: ['projects/p.yml:3:9 yaml-syntax - | a second `: ` in one value | put text that holds `: ` in quotes'],
  },
  {
    name: 'an unclosed bracket',
    files: { 'projects/p.yml': 'project: {key: P}\ndatasets: [\n' },
    expected: ['projects/p.yml:3:1 yaml-syntax - | a `[` or `{` above is never closed | close it, or indent what belongs to it'],
  },
  {
    name: 'a reference without quotes in a flow map',
    files: { 'projects/p.yml': 'project: {key: P, name: ${NAME}}\n' },
    expected: ['projects/p.yml:1:26 yaml-syntax - | `${` inside `{ }` or `[ ]` without quotes | put the reference in quotes: "${NAME}"'],
  },
  {
    name: 'a reserved first character',
    files: { 'projects/p.yml': 'project:\n  key: P\n  name: @sales\n' },
    expected: ['projects/p.yml:3:9 yaml-syntax - | a value starts with a character that YAML reserves | put the value in quotes'],
  },
  {
    name: 'an unknown escape',
    files: { 'projects/p.yml': 'project:\n  key: P\n  name: "a\\qb"\n' },
    expected: ["projects/p.yml:3:11 yaml-syntax - | an unknown escape in double quotes | double the backslash, or use single quotes: '…'"],
  },
  {
    name: 'a second document',
    files: { 'projects/p.yml': 'project: {key: P}\n---\nproject: {key: Q}\n' },
    expected: ['projects/p.yml:2:1 yaml-syntax - | a second document starts here | keep one document per file: remove the line `---`'],
  },
  {
    name: 'text after a quoted value',
    files: { 'projects/p.yml': "project:\n  key: P\n  name: 'it's'\n" },
    expected: [
      'projects/p.yml:3:13 yaml-syntax - | this does not fit here | put text that holds quotes, brackets or `: ` in quotes as a whole',
    ],
  },
  {
    name: 'a custom tag',
    files: { 'projects/p.yml': 'project: !include p.yml\n' },
    expected: ['projects/p.yml:1:10 unknown-tag - | the tag `!include` has no meaning here | remove it: config is plain data'],
  },
  {
    name: 'a tag that runs code elsewhere',
    files: { 'projects/p.yml': 'project: {key: P, name: !!js/function "x"}\n' },
    expected: ['projects/p.yml:1:25 unknown-tag - | the tag `!!js/function` has no meaning here | remove it: config is plain data'],
  },
  {
    name: 'a key without its colon',
    files: { 'projects/p.yml': 'project:\n  key: P\n  name\n  variables: {}\n' },
    expected: ['projects/p.yml:3:3 yaml-syntax - | a key without its `:` | write `key: value`, or align the line with the one above'],
  },
  {
    name: 'a document nested beyond reason',
    files: { 'projects/p.yml': `a: ${'['.repeat(20_000)}` },
    expected: ['projects/p.yml:1:1 yaml-syntax - | the document is nested too deeply | flatten it'],
  },
  {
    name: 'a value nested too deeply',
    fields: `raw: {a: ${'['.repeat(150)}${']'.repeat(150)}}`,
    expected: [
      'projects/p.yml:6:110 too-deep datasets[0].raw.a[0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0] | nested too deeply | at most 100 levels',
    ],
  },
  {
    name: 'a list as the document',
    files: { 'projects/p.yml': '- project\n' },
    expected: ['projects/p.yml:1:1 wrong-type - | expected a map of fields, found a list | write `key: value` lines'],
  },
  {
    name: 'text as the document',
    files: { 'projects/p.yml': 'project\n' },
    expected: ['projects/p.yml:1:1 wrong-type - | expected a map of fields, found text | write `key: value` lines'],
  },
  {
    name: 'a key given twice',
    files: { 'projects/p.yml': 'project:\n  key: P\n  name: a\n  name: b\n' },
    expected: ['projects/p.yml:4:3 duplicate-key project.name | the key `name` is given twice; first in line 3 | keep one of them'],
  },
  {
    name: 'a merge key',
    files: { 'projects/p.yml': 'project: &base {key: P}\ndatasets:\n  - <<: *base\n    name: A\n    type: sql\n' },
    expected: [
      'projects/p.yml:3:5 merge-key datasets[0]["<<"] | merge keys (`<<`) are not supported | repeat the fields, or alias whole values: `key: *name`',
    ],
  },
  {
    name: 'a key that is no text',
    fields: 'params: {1: x}',
    expected: ['projects/p.yml:6:14 non-string-key datasets[0].params | a key that is no text | put the key in quotes'],
  },
  {
    name: 'a key that is a map',
    fields: 'params: {? {a: b} : x}',
    expected: ['projects/p.yml:6:16 non-string-key datasets[0].params | a key that is no text | put the key in quotes'],
  },
  {
    name: 'a key that would reach the prototype',
    fields: 'params: {__proto__: {admin: true}}',
    expected: [
      'projects/p.yml:6:14 forbidden-key datasets[0].params.__proto__ | the key `__proto__` is reserved | remove it; secrets enter through ${env:NAME}',
    ],
  },
  {
    name: 'a forged secret',
    fields: 'params: {password: {$secret: abc}}',
    expected: [
      'projects/p.yml:6:25 forbidden-key datasets[0].params.password.$secret | the key `$secret` is reserved | remove it; secrets enter through ${env:NAME}',
    ],
  },
  {
    name: 'an alias without its anchor',
    fields: 'params: *missing',
    expected: ['projects/p.yml:6:13 unknown-anchor datasets[0].params | no anchor `&missing` above | define the anchor before the alias'],
  },
  {
    name: 'an alias inside its own anchor',
    fields: 'params: &loop {a: *loop}',
    expected: ['projects/p.yml:6:23 alias-circle datasets[0].params.a | `*loop` stands inside `&loop` | remove the alias'],
  },
  {
    name: 'aliases that multiply',
    fields: BOMB,
    expected: [
      'projects/p.yml:8:38 too-many-aliases datasets[0].params.e[7][0][7][6] | aliases make the document too large | write the values out',
    ],
  },
  {
    name: 'an integer that loses digits',
    fields: 'rows: 12345678901234567890',
    expected: [
      'projects/p.yml:6:11 inexact-number datasets[0].rows | `12345678901234567890` is too large to keep its digits | put it in quotes',
    ],
  },
  {
    name: 'a number that JSON cannot say',
    fields: 'params: {limit: .inf}',
    expected: ['projects/p.yml:6:21 no-json-number datasets[0].params.limit | `.inf` is no number that JSON knows | give a finite number'],
  },
];

describe('broken YAML', () => {
  test.each(CASES)('tells $name', (broken) => {
    expect(linesOfBroken(broken)).toEqual(broken.expected);
  });
});
