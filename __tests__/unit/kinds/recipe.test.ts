import { describe, expect, test } from '@jest/globals';
import { differences } from '../../../src/diff/compare.js';
import { recipe } from '../../../src/kinds/recipe/kind.js';
import { toDoc, toRemote } from '../../../src/kinds/recipe/payload.js';
import type { Json, JsonObject } from '../../../src/model/json.js';
import { cursorFor } from '../../../src/model/pattern.js';
import { describeContext, desiredContext, entryFor } from './support/contexts.js';
import { mistakesIn } from './support/validators.js';

const FOLDER = { $ref: 'managed_folder.P.reports' };

function desired(spec: JsonObject): Json | undefined {
  const { context } = desiredContext(new Map([['a.py', 'x = 1\n']]), { reports: FOLDER });
  return recipe.desired(entryFor('recipe', 'R', { name: 'R', ...spec }), context)['document'];
}

describe('the payload', () => {
  test('of a visual recipe is JSON in a document', () => {
    expect(toDoc({ recipe: { type: 'join' }, payload: '{"joins": []}' })).toEqual({ type: 'join', payload: { joins: [] } });
  });

  test.each<[string, string, string]>([
    ['code, even when it reads as JSON', 'python', '{"a": 1}'],
    ['text that is no JSON', 'CustomCode_thing', 'not json'],
    ['nothing', 'sync', ''],
    ['JSON that is no map and no list', 'sampling', '42'],
  ])('stays text when it is %s', (_name, type, payload) => {
    expect(toDoc({ recipe: { type }, payload })).toEqual({ type, payload });
  });

  test('is absent where DSS has none', () => {
    expect(toDoc({ recipe: { type: 'sync' } })).toEqual({ type: 'sync' });
    expect(toRemote({ type: 'sync' }, undefined)).toEqual({ recipe: { type: 'sync' } });
  });

  test('keeps the text of DSS, spaces and all, while it says the same', () => {
    const base = { recipe: { type: 'join' }, payload: '{ "b":1,\n "a" : 2 }', extra: true };
    expect(toRemote({ type: 'join', payload: { a: 2, b: 1 }, tags: ['x'] }, base)).toEqual({
      ...base,
      recipe: { type: 'join', tags: ['x'] },
    });
  });

  test('is written anew when it says something else', () => {
    const base = { recipe: { type: 'join' }, payload: '{"a":2}' };
    expect(toRemote({ type: 'join', payload: { a: 3 } }, base)).toEqual({ recipe: { type: 'join' }, payload: '{\n  "a": 3\n}' });
  });
});

describe('inputs and outputs', () => {
  test.each<[string, Json, JsonObject]>([
    ['a list is the role main', ['A', 'OTHER.B'], { main: { items: [{ ref: 'A' }, { ref: 'OTHER.B' }] } }],
    ['a folder is named by what stands for it', ['reports', FOLDER], { main: { items: [{ ref: FOLDER }, { ref: FOLDER }] } }],
    ['roles are kept', { main: ['A'], model: ['m'] }, { main: { items: [{ ref: 'A' }] }, model: { items: [{ ref: 'm' }] } }],
    [
      'partition dependencies go along',
      [{ ref: 'A', deps: [{ func: 'equals' }] }],
      { main: { items: [{ ref: 'A', deps: [{ func: 'equals' }] }] } },
    ],
  ])('%s', (_name, inputs, expected) => {
    expect(desired({ inputs })).toEqual({ inputs: expected });
  });

  test('append is a mode of an output', () => {
    expect(desired({ outputs: [{ ref: 'A', append: true }] })).toEqual({ outputs: { main: { items: [{ ref: 'A', appendMode: true }] } } });
  });

  test.each<[string, JsonObject, Json]>([
    ['the role main as a list', { main: { items: [{ ref: 'A', deps: [] }] } }, ['A']],
    ['another role by its name', { model: { items: [{ ref: 'm' }] } }, { model: ['m'] }],
    [
      'an item with more than its name as a map',
      { main: { items: [{ ref: 'A', deps: [{ func: 'equals' }] }] } },
      [{ ref: 'A', deps: [{ func: 'equals' }] }],
    ],
  ])('are described: %s', (_name, inputs, expected) => {
    expect(recipe.describe('R', { document: { type: 'sync', inputs } }, describeContext().context)).toEqual({
      name: 'R',
      type: 'sync',
      inputs: expected,
    });
  });

  test('go to raw when they hold what no entry can say', () => {
    const inputs = { main: { items: [{ ref: 'A', speed: 1 }] } };
    expect(recipe.describe('R', { document: { type: 'sync', inputs } }, describeContext().context)).toEqual({
      name: 'R',
      type: 'sync',
      raw: { inputs },
    });
  });
});

test('the order of inputs counts, since payloads mention them by position', () => {
  const items = (...names: readonly string[]): JsonObject => ({ document: { inputs: { main: { items: names.map((ref) => ({ ref })) } } } });
  expect(differences(items('A', 'B'), items('B', 'A'), cursorFor(recipe.rules))).toHaveLength(1);
  expect(differences(items('A', 'B'), items('A', 'B'), cursorFor(recipe.rules))).toEqual([]);
});

describe('code environment and container', () => {
  test.each<[JsonObject, JsonObject]>([
    [{ code_env: 'py311' }, { envSelection: { envMode: 'EXPLICIT_ENV', envName: 'py311' } }],
    [{ code_env: 'builtin' }, { envSelection: { envMode: 'USE_BUILTIN_MODE' } }],
    [{ container: 'k8s' }, { containerSelection: { containerMode: 'EXPLICIT_CONTAINER', containerConf: 'k8s' } }],
    [{ container: 'none' }, { containerSelection: { containerMode: 'NONE' } }],
  ])('%j comes to %j, and back', (fields, params) => {
    expect(desired(fields)).toEqual({ params });
    expect(recipe.describe('R', { document: { type: 'python', params } }, describeContext().context)).toEqual({
      name: 'R',
      type: 'python',
      ...fields,
    });
  });

  test('inherit is declared when it is said, and left out on import', () => {
    const params = { envSelection: { envMode: 'INHERIT' } };
    expect(desired({ code_env: 'inherit' })).toEqual({ params });
    expect(recipe.describe('R', { document: { type: 'python', params } }, describeContext().context)).toEqual({
      name: 'R',
      type: 'python',
    });
  });

  test.each<[string, JsonObject]>([
    ['a field that no word says', { envSelection: { envMode: 'USE_BUILTIN_MODE', more: 1 } }],
    ['a name beside another mode', { envSelection: { envMode: 'USE_BUILTIN_MODE', envName: 'left over' } }],
    ['an environment that is called like a word', { envSelection: { envMode: 'EXPLICIT_ENV', envName: 'builtin' } }],
  ])('stay parameters for %s', (_name, params) => {
    expect(recipe.describe('R', { document: { type: 'python', params } }, describeContext().context)).toEqual({
      name: 'R',
      type: 'python',
      params,
    });
  });
});

describe('code', () => {
  test.each<[string, JsonObject]>([
    ['a file', { code_file: 'a.py' }],
    ['the entry', { code: 'x = 1\n' }],
  ])('comes from %s', (_name, fields) => {
    expect(desired(fields)).toEqual({ payload: 'x = 1\n' });
  });

  test.each([
    ['python', 'recipes/my_recipe.py'],
    ['sql_query', 'recipes/my_recipe.sql'],
    ['r', 'recipes/my_recipe.R'],
    ['shell', 'recipes/my_recipe.sh'],
    ['spark_scala', 'recipes/my_recipe.scala'],
  ])('of type %s is put into %s', (type, file) => {
    const { context, files } = describeContext();
    expect(recipe.describe('my recipe', { document: { type, payload: 'code' } }, context)).toEqual({
      name: 'my recipe',
      type,
      code_file: file,
    });
    expect([...files]).toEqual([[file, 'code']]);
  });

  test('in two places is refused', () => {
    expect(mistakesIn('recipe', { name: 'R', type: 'python', code: 'x', code_file: 'a.py' })).toEqual([' not']);
  });
});
