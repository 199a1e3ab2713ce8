import { describe, expect, test } from '@jest/globals';
import { buildDesired } from '../../../src/desired/build-desired.js';
import { KINDS } from '../../../src/kinds/index.js';
import { addressOf } from '../../../src/model/address.js';
import type { Config, ConfigEntry } from '../../../src/model/config.js';
import { refTo } from '../../../src/model/document.js';
import type { Json, JsonObject } from '../../../src/model/json.js';
import { createRegistry } from '../../../src/model/registry.js';
import { entryFor } from '../kinds/support/contexts.js';

const KINDS_READY = createRegistry(KINDS);
const REPORTS = addressOf('managed_folder', 'P', 'reports');
const NO_NAMES = { connections: {}, code_envs: {}, containers: {} };

interface Declared {
  readonly datasets?: readonly (string | JsonObject)[];
  readonly folders?: readonly string[];
  readonly recipes?: readonly JsonObject[];
  readonly environment?: Partial<Config['environment']>;
  readonly files?: Readonly<Record<string, string>>;
}

function build({ datasets = [], folders = [], recipes = [], environment = {}, files = {} }: Declared) {
  const entry = (kind: string, spec: JsonObject): ConfigEntry => entryFor(kind, String(spec['name'] ?? spec['key']), spec);
  const entries = [
    entry('project', { key: 'P' }),
    ...datasets.map((dataset) => entry('dataset', typeof dataset === 'string' ? { name: dataset, type: 'Filesystem' } : dataset)),
    ...folders.map((name) => entry('managed_folder', { name })),
    ...recipes.map((recipe) => entry('recipe', recipe)),
  ];
  const at = { file: 'environments/dev.yml', line: 1, column: 1 };
  const config: Config = {
    workspace: { requiredVersion: undefined, state: { backend: 'memory' }, envPrefixes: [] },
    environment: { name: 'dev', host: undefined, node: 'design', projectKeys: {}, remap: NO_NAMES, parallelism: 1, at, ...environment },
    entries,
    dynamic: {},
  };
  return buildDesired(config, { kinds: KINDS_READY, files: new Map(Object.entries(files)) });
}

function recipe(inputs: readonly Json[], outputs: readonly Json[], more: JsonObject = {}): JsonObject {
  return { name: 'r', type: 'python', inputs, outputs, code: 'x', ...more };
}

function recipeDoc(declared: Declared): Json | undefined {
  return build(declared).graph?.resources.get(addressOf('recipe', 'P', 'r'))?.doc['document'];
}

describe('names', () => {
  test.each<{ name: string; declared: Declared; diagnostics: readonly string[] }>([
    { name: 'that are declared', declared: { datasets: ['orders', 'clean'], recipes: [recipe(['orders'], ['clean'])] }, diagnostics: [] },
    {
      name: "declared nowhere may be somebody else's",
      declared: { recipes: [recipe(['SALES_2019'], [])] },
      diagnostics: ['warning undeclared-object'],
    },
    {
      name: 'that are close to a declared one are slips',
      declared: { datasets: ['orders'], recipes: [recipe(['order'], [])] },
      diagnostics: ['error undeclared-object'],
    },
    {
      name: 'of a dataset and a folder at once',
      declared: { datasets: ['x'], folders: ['x'], recipes: [recipe(['x'], [])] },
      diagnostics: ['error ambiguous-name'],
    },
    {
      name: 'written as references need no declaration',
      declared: { recipes: [recipe([refTo(addressOf('dataset', 'P', 'any'))], [])] },
      diagnostics: [],
    },
    {
      name: 'of a file that is missing',
      declared: { recipes: [{ name: 'r', type: 'python', inputs: [], outputs: [], code_file: 'none.py' }] },
      diagnostics: ['error missing-file'],
    },
    { name: 'that feed themselves', declared: { datasets: ['x'], recipes: [recipe(['x'], ['x'])] }, diagnostics: ['error flow-cycle'] },
  ])('$name', ({ declared, diagnostics }) => {
    const result = build(declared);
    expect(result.diagnostics.map(({ severity, code }) => `${severity} ${code}`)).toEqual(diagnostics);
    expect(result.graph === undefined).toBe(diagnostics.some((text) => text.startsWith('error')));
  });

  test('a longer circle is told along its way', () => {
    const recipes = [
      { ...recipe(['a'], ['b']), name: 'one' },
      { ...recipe(['b'], ['a']), name: 'two' },
    ];
    const [found] = build({ datasets: ['a', 'b'], recipes }).diagnostics;
    for (const name of ['dataset.P.a', 'recipe.P.one', 'dataset.P.b', 'recipe.P.two']) expect(found?.message).toContain(name);
  });

  test('of objects whose ids DSS makes up become references', () => {
    expect(recipeDoc({ folders: ['reports'], recipes: [recipe([], ['reports'])] })).toMatchObject({
      outputs: { main: { items: [{ ref: refTo(REPORTS) }] } },
    });
  });

  test('are mapped to those of the environment', () => {
    const environment = { remap: { ...NO_NAMES, connections: { dev: 'prod' } } };
    const { graph } = build({ datasets: [{ name: 'x', type: 'S3', connection: 'dev' }], environment });
    expect(graph?.resources.get(addressOf('dataset', 'P', 'x'))?.doc).toMatchObject({ document: { params: { connection: 'prod' } } });
  });
});

describe('the graph', () => {
  const declared: Declared = { datasets: ['orders'], folders: ['reports'], recipes: [recipe(['orders', 'SALES_2019'], ['reports'])] };

  test('knows what each object needs, of what is declared', () => {
    const { graph } = build(declared);
    expect(graph?.resources.get(addressOf('recipe', 'P', 'r'))?.dependencies).toEqual([
      addressOf('dataset', 'P', 'orders'),
      REPORTS,
      addressOf('project', 'P', 'P'),
    ]);
    expect(graph?.resources.get(addressOf('project', 'P', 'P'))?.dependencies).toEqual([]);
  });

  test('knows the keys of projects on the node', () => {
    expect(build({ ...declared, environment: { projectKeys: { P: 'P_PROD' } } }).graph?.projectKeys).toEqual(new Map([['P', 'P_PROD']]));
  });

  test.each<{ name: string; other: Declared; same: boolean }>([
    { name: 'the same', other: declared, same: true },
    { name: 'another code', other: { ...declared, recipes: [recipe(['orders', 'SALES_2019'], ['reports'], { code: 'y' })] }, same: false },
    {
      name: 'another lifecycle',
      other: { ...declared, recipes: [recipe(['orders', 'SALES_2019'], ['reports'], { lifecycle: { prevent_destroy: true } })] },
      same: false,
    },
    { name: 'another key on the node', other: { ...declared, environment: { projectKeys: { P: 'P2' } } }, same: false },
  ])('has a digest of what is declared: $name', ({ other, same }) => {
    expect(build(other).graph?.digest === build(declared).graph?.digest).toBe(same);
  });

  test('reads the lifecycle of an entry', () => {
    const spec = {
      name: 'x',
      type: 'S3',
      lifecycle: { prevent_destroy: true, ignore_changes: ['tags'] },
      unmanage: ['description'],
      on_destroy: { data: 'drop' },
    };
    const { graph } = build({ datasets: [spec, 'y'] });
    const lifecycle = (name: string) => graph?.resources.get(addressOf('dataset', 'P', name))?.lifecycle;
    expect(lifecycle('x')).toEqual({ preventDestroy: true, ignoreChanges: ['tags'], unmanage: ['description'], dropData: true });
    expect(lifecycle('y')).toEqual({ preventDestroy: false, ignoreChanges: [], unmanage: [], dropData: false });
  });
});
