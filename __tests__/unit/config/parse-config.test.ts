import { describe, expect, test } from '@jest/globals';
import { parseWorkspace } from '../../../src/config/workspace.js';
import type { EnvironmentSettings } from '../../../src/model/config.js';
import { datasetWith, entriesOf, linesOf, parse, projectWith } from './support/workspace.js';

describe('parseConfig', () => {
  test('gives entries by address, with their fields as written', () => {
    const files = {
      'projects/b.yml': 'managed_folders: [{name: f.1}]\nproject: {key: B}\ndatasets:\n',
      'projects/a.yaml': 'project: {key: A}\ndatasets: [{name: Y, type: sql}, {name: X, type: managed, rows: 3}]\n',
      'projects/p.yml': null,
    };

    expect(entriesOf({ files }).map(({ kind, project, name, spec }) => ({ kind, project, name, spec }))).toEqual([
      { kind: 'dataset', project: 'A', name: 'X', spec: { name: 'X', type: 'managed', rows: 3 } },
      { kind: 'dataset', project: 'A', name: 'Y', spec: { name: 'Y', type: 'sql' } },
      { kind: 'managed_folder', project: 'B', name: 'f.1', spec: { name: 'f.1' } },
      { kind: 'project', project: 'A', name: 'A', spec: { key: 'A' } },
      { kind: 'project', project: 'B', name: 'B', spec: { key: 'B' } },
    ]);
  });

  test('reads only the files that are its own', () => {
    const files = {
      'environments/other.yml': ': broken',
      'projects/deep/x.yml': ': broken',
      'tests/x.yml': ': broken',
      'projects/notes.md': ': broken',
    };

    expect(linesOf({ files })).toEqual([]);
  });

  test.each([
    { name: 'an integer', yaml: '0x10', value: 16 },
    { name: 'a date, which is text', yaml: '2026-01-01', value: '2026-01-01' },
    { name: 'yes, which is text', yaml: 'yes', value: 'yes' },
    { name: 'an explicit text', yaml: '!!str 5', value: '5' },
    { name: 'a block of text', yaml: '|\n    a\n    b', value: 'a\nb\n' },
    { name: 'nothing', yaml: '~', value: null },
    { name: 'an alias', yaml: '&a [1]\n  y: *a', value: [1] },
    { name: 'a quoted number', yaml: '"5"', value: '5' },
  ])('reads $name by the rules of YAML 1.2', ({ yaml, value }) => {
    expect(datasetWith(`params:\n  x: ${yaml}`).spec['params']).toMatchObject({ x: value });
  });

  test('takes an alias for what its anchor was at that place', () => {
    const params = datasetWith('params: {a: &x {v: &z 1}, b: &z 2, c: *x, d: *z, e: &x 5, f: *x}').spec['params'];

    expect(params).toEqual({ a: { v: 1 }, b: 2, c: { v: 1 }, d: 2, e: 5, f: 5 });
  });

  test('ignores a byte order mark', () => {
    expect(linesOf({ files: { 'projects/p.yml': '\uFEFFproject: {key: P, x: 1}\n' } })).toEqual([
      'projects/p.yml:1:19 unknown-field project.x | unknown field `x` | fields: key, name, variables',
    ]);
  });

  test('tells every mistake of every file in one run, in their order', () => {
    const files = {
      'dataiku-iac.yml': 'version: 2\n',
      'environments/dev.yml': 'environment: {name: dev, node: x}\n',
      'projects/a.yml': 'project: {key: A, y: 1, x: 1}\n',
      'projects/p.yml': '- broken\n',
    };

    expect(linesOf({ files }).map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual([
      'dataiku-iac.yml:1:10 not-allowed-value',
      'environments/dev.yml:1:32 not-allowed-value',
      'projects/a.yml:1:19 unknown-field',
      'projects/a.yml:1:25 unknown-field',
      'projects/p.yml:1:1 wrong-type',
    ]);
  });

  test('gives a config in spite of warnings', () => {
    const files = { 'projects/p.yml': 'project: {key: P, name: "${LIMIT}", variables: {local: {LIMIT: 1}}}\n' };

    const { config, diagnostics } = parse({ files });

    expect(diagnostics.map(({ severity }) => severity)).toEqual(['warning']);
    expect(config?.entries[0]?.spec['name']).toBe('${LIMIT}');
  });
});

describe('the place of a field', () => {
  const files = {
    'environments/dev.yml': 'environment:\n  name: dev\n  overrides:\n    dataset.P.A:\n      params: {b: 2}\n',
    'projects/p.yml': projectWith('params:\n  a: [10, 20]'),
  };
  const entry = entriesOf({ files }).find(({ kind }) => kind === 'dataset');

  test.each([
    { name: 'the entry', path: [], place: { file: 'projects/p.yml', line: 4, column: 5 } },
    { name: 'a field', path: ['type'], place: { file: 'projects/p.yml', line: 5, column: 11 } },
    { name: 'an element', path: ['params', 'a', 1], place: { file: 'projects/p.yml', line: 7, column: 15 } },
    { name: 'an overridden field', path: ['params', 'b'], place: { file: 'environments/dev.yml', line: 5, column: 19 } },
    { name: 'the nearest field that is there', path: ['params', 'z', 'y'], place: { file: 'projects/p.yml', line: 7, column: 7 } },
  ])('is that of $name', ({ path, place }) => {
    expect(entry?.locate(path)).toEqual(place);
  });
});

describe('overrides', () => {
  test('merge maps, replace lists and scalars, and remove by null', () => {
    const overrides = '{rows: 2, tags: [z], params: {a: {y: 2}, gone: null, new: {x: null, y: 1}}, connection: null}';
    const files = { 'environments/dev.yml': `environment: {name: dev, overrides: {dataset.P.A: ${overrides}}}\n` };

    const { spec } = datasetWith('rows: 1\ntags: [a, b]\nconnection: c\nparams: {a: {x: 1}, gone: 1, list: [null]}', { files });

    expect(spec).toEqual({ name: 'A', type: 'sql', rows: 2, tags: ['z'], params: { a: { x: 1, y: 2 }, list: [null], new: { y: 1 } } });
  });

  test('for one object win over those for all, in either order', () => {
    for (const overrides of [
      '{dataset.P.A: {rows: 2}, dataset.P.*: {rows: 3, managed: true}}',
      '{dataset.P.*: {rows: 3, managed: true}, dataset.P.A: {rows: 2}}',
    ]) {
      const files = { 'environments/dev.yml': `environment: {name: dev, overrides: ${overrides}}\n` };

      expect(datasetWith('rows: 1', { files }).spec).toMatchObject({ rows: 2, managed: true });
    }
  });

  test('hide a mistake in what they replace', () => {
    const files = { 'environments/dev.yml': 'environment: {name: dev, overrides: {dataset.P.A: {connection: "${STORAGE}"}}}\n' };

    expect(datasetWith('connection: ${UNKNOWN}', { files }).spec['connection']).toBe('fs');
  });

  test('may name an object with dots in its name', () => {
    const files = {
      'environments/dev.yml': 'environment: {name: dev, overrides: {managed_folder.P.a.b: {path: x}}}\n',
      'projects/p.yml': 'project: {key: P}\nmanaged_folders: [{name: a.b}]\n',
    };

    expect(entriesOf({ files })[0]?.spec).toEqual({ name: 'a.b', path: 'x' });
  });

  test('are not called unknown while the name of an object is missing', () => {
    const files = {
      'environments/dev.yml': 'environment: {name: dev, overrides: {dataset.P.B: {rows: 1}}}\n',
      'projects/p.yml': 'project: {key: P}\ndatasets: [{name: "${NOPE_NOPE}", type: sql}]\n',
    };

    expect(parse({ files }).diagnostics.map(({ code }) => code)).toEqual(['unknown-variable']);
  });
});

describe('settings', () => {
  const DEFAULTS: EnvironmentSettings = {
    name: 'dev',
    host: undefined,
    node: 'design',
    projectKeys: {},
    remap: { connections: {}, code_envs: {}, containers: {} },
    parallelism: 10,
    at: { file: 'environments/dev.yml', line: 2, column: 3 },
  };

  test('of an environment have defaults', () => {
    expect(parse().config?.environment).toEqual(DEFAULTS);
  });

  test('of an environment are read, variables put in', () => {
    const text = `environment:
  name: dev
  dataiku_host: https://\${HOST}/dss/
  node: automation
  variables: {HOST: dss.example.com, WAYS: 3}
  projects: {P: {key: "P_\${STORAGE}"}, FOREIGN: {key: OTHER}}
  remap: {connections: {a: "\${STORAGE}"}, code_envs: {b: c}, containers: {d: e}}
  settings: {parallelism: "\${WAYS}"}
`;

    expect(parse({ files: { 'environments/dev.yml': text } }).config?.environment).toEqual({
      ...DEFAULTS,
      host: 'https://dss.example.com/dss',
      node: 'automation',
      projectKeys: { P: 'P_fs', FOREIGN: 'OTHER' },
      remap: { connections: { a: 'fs' }, code_envs: { b: 'c' }, containers: { d: 'e' } },
      parallelism: 3,
    });
  });

  test('of a workspace have defaults', () => {
    const settings = { requiredVersion: undefined, state: { backend: 'local', path: '.dataiku/state' }, envPrefixes: ['IAC_'] };

    expect(parseWorkspace(new Map([['dataiku-iac.yml', '']]), '1.0.0')).toEqual({ settings, diagnostics: [] });
  });

  test('of a workspace are read without an environment', () => {
    const text = 'version: 1\nrequired_version: ">=1.0 <2"\nstate: {backend: memory}\nenv_prefixes: [MY_, OUR]\nvariables: {A: "${B}"}\n';

    expect(parseWorkspace(new Map([['dataiku-iac.yaml', text]]), '1.5.0-rc.1').settings).toEqual({
      requiredVersion: '>=1.0 <2',
      state: { backend: 'memory' },
      envPrefixes: ['MY_', 'OUR'],
    });
  });

  test('of a broken workspace are not given', () => {
    const { settings, diagnostics } = parseWorkspace(new Map([['dataiku-iac.yml', 'state: {backend: memory, x: 1}']]), '1.0.0');

    expect(settings).toBeUndefined();
    expect(diagnostics.map(({ code, field }) => `${code} ${field ?? ''}`)).toEqual(['unknown-field state.x']);
  });
});
