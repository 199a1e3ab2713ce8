import { describe, expect, test } from '@jest/globals';
import type { ConfigInputs } from '../../../src/model/config.js';
import { COMMIT, datasetWith, entriesOf, parse, projectWith } from './support/workspace.js';

const VARIABLES = `variables:
  STORAGE: fs
  A_dev: nested
  STAGE: dev
  ROWS: 5
  ON: true
  NOTHING: null
  LATE: "\${STORAGE}_\${STAGE}"
  MODELS: \${ref:managed_folder.models}
  PASSWORD: \${env:IAC_PASSWORD}
`;

const INPUTS: Partial<ConfigInputs> = { osEnvironment: { IAC_PASSWORD: 'hunter2', IAC_EMPTY: '', HOME: '/root' } };

/** What stands after `x:` under `params`, and what it comes to. */
const CASES: readonly { readonly name: string; readonly text: string; readonly value: unknown }[] = [
  { name: 'text without a reference', text: 'plain $ {text} $x', value: 'plain $ {text} $x' },
  { name: 'a variable', text: '${STORAGE}', value: 'fs' },
  { name: 'a variable inside text', text: 's3://${STORAGE}/x', value: 's3://fs/x' },
  { name: 'two variables', text: '${STORAGE}${STAGE}', value: 'fsdev' },
  { name: 'a number by its own type', text: '${ROWS}', value: 5 },
  { name: 'a number inside text', text: 'top ${ROWS}', value: 'top 5' },
  { name: 'a flag by its own type', text: '"${ON}"', value: true },
  { name: 'nothing by its own type', text: '${NOTHING}', value: null },
  { name: 'a flag inside text', text: 'is ${ON}', value: 'is true' },
  { name: 'a variable of variables', text: '${LATE}', value: 'fs_dev' },
  { name: 'a nested name', text: '${A_${STAGE}}', value: 'nested' },
  { name: 'a default that is not needed', text: '${STORAGE:other}', value: 'fs' },
  { name: 'a default', text: '${MISSING:other}', value: 'other' },
  { name: 'an empty default', text: '"${MISSING:}"', value: '' },
  { name: 'a default with a colon', text: '${MISSING:http://x}', value: 'http://x' },
  { name: 'a default that is a number', text: '${MISSING:100}', value: 100 },
  { name: 'a default that is a flag', text: '${MISSING:false}', value: false },
  { name: 'a default that would lose digits as a number', text: '${MISSING:1.10}', value: '1.10' },
  { name: 'a default with leading zeros', text: '${MISSING:007}', value: '007' },
  { name: 'a reference as the default', text: '${MISSING:${ROWS}}', value: 5 },
  { name: 'a reference inside the default', text: '${MISSING:x-${STAGE}}', value: 'x-dev' },
  { name: 'an escaped reference inside the default', text: '${MISSING:a $${b} c}', value: 'a ${b} c' },
  { name: 'an escaped reference', text: '$${x}', value: '${x}' },
  { name: 'an escaped reference around a real one', text: '$${x_${STAGE}}', value: '${x_dev}' },
  { name: 'an escape without its brace', text: '"$${"', value: '${' },
  { name: 'a dollar before an escape', text: '$$${x}', value: '$${x}' },
  { name: 'what DSS always expands', text: '/${projectKey}/${odbId}', value: '/${projectKey}/${odbId}' },
  { name: 'a variable of the project', text: '${country}_${STORAGE}', value: '${country}_fs' },
  { name: 'a local variable of the project, with its default', text: '${host:${STAGE}}', value: '${host:${STAGE}}' },
  { name: 'a variable of the project by a nested name', text: '${${NAME:country}}', value: '${country}' },
  { name: 'the date', text: '${date:YYYY-MM-DD}', value: '2026-03-01' },
  { name: 'the time', text: '"${date:YYYYMMDDTHHmmssZ}"', value: '20260301T020405Z' },
  { name: 'colons in a date format', text: '"${date:HH:mm:ss}"', value: '02:04:05' },
  { name: 'yesterday', text: '${date:YYYY-MM-DD:-1d}', value: '2026-02-28' },
  { name: 'two weeks later', text: '${date:YYYY-MM-DD:+2w}', value: '2026-03-15' },
  { name: 'three hours ago', text: '"${date:DD HH:mm:-3h}"', value: '28 23:04' },
  { name: 'a format out of a variable', text: '${date:${F:YYYY}}', value: '2026' },
  { name: 'the commit', text: '${git:commit}', value: COMMIT },
  { name: 'the short commit', text: 'v-${git:commit:short}', value: 'v-0123456' },
  { name: 'a reference to an object', text: '${ref:managed_folder.models}', value: { $ref: 'managed_folder.P.models' } },
  { name: 'a reference to a name with dots', text: '${ref:dataset.a.b}', value: { $ref: 'dataset.P.a.b' } },
  { name: 'a reference to an object in a variable', text: '${MODELS}', value: { $ref: 'managed_folder.P.models' } },
  { name: 'a secret', text: '${env:IAC_PASSWORD}', value: { $secret: 'sealed 7' } },
  { name: 'a text with a secret in it, sealed as a whole', text: '"user:${env:IAC_PASSWORD}@"', value: { $secret: 'sealed 13' } },
  { name: 'a secret in a variable', text: '${PASSWORD}', value: { $secret: 'sealed 7' } },
  { name: 'the default of a secret, sealed too', text: '${env:IAC_MISSING:abc}', value: { $secret: 'sealed 3' } },
  { name: 'an empty variable of the operating system as none', text: '${env:IAC_EMPTY:abc}', value: { $secret: 'sealed 3' } },
  { name: 'a secret behind a default', text: '${MISSING:${env:IAC_PASSWORD}}', value: { $secret: 'sealed 7' } },
  { name: 'a name made of a secret', text: '${${env:IAC_X:STORAGE}}', value: { $secret: 'sealed 2' } },
];

describe('variables in a project file', () => {
  test.each(CASES)('resolve $name', ({ text, value }) => {
    const declared = 'key: P\n  variables: {standard: {country: FR}, local: {host: h}}';
    const files = { 'dataiku-iac.yml': VARIABLES, 'projects/p.yml': projectWith(`params:\n  x: ${text}`).replace('key: P', declared) };

    const [dataset] = entriesOf({ files, inputs: INPUTS });

    expect(dataset?.spec['params']).toEqual({ x: value });
  });

  test('are never put into keys', () => {
    expect(datasetWith('params: {"${STORAGE}": "${STORAGE}"}').spec['params']).toEqual({ '${STORAGE}': 'fs' });
  });

  test('may name the project and its objects', () => {
    const text = 'project: {key: "${STORAGE}"}\nmanaged_folders: [{name: "${STORAGE}_x"}]\n';

    const entries = entriesOf({ files: { 'projects/p.yml': text } });

    expect(entries.map(({ project, name }) => `${project}/${name}`)).toEqual(['fs/fs_x', 'fs/fs']);
  });

  test('see the variables of their own project only', () => {
    const files = {
      'projects/p.yml': 'project: {key: P, variables: {standard: {city: x}}}\nmanaged_folders: [{name: a, path: "${city}"}]\n',
      'projects/q.yml': 'project: {key: Q}\nmanaged_folders: [{name: a, path: "${city}"}]\n',
    };

    expect(parse({ files }).diagnostics.map(({ code, at }) => `${at?.file} ${code}`)).toEqual(['projects/q.yml unknown-variable']);
  });

  test('reach DSS when an override adds them to the project', () => {
    const files = {
      'environments/dev.yml': 'environment: {name: dev, overrides: {project.P: {variables: {local: {city: x}}}}}\n',
      'projects/p.yml': 'project: {key: P}\nmanaged_folders: [{name: a, path: "${city}"}]\n',
    };

    expect(entriesOf({ files })[0]?.spec['path']).toBe('${city}');
  });
});

describe('where a variable comes from', () => {
  const workspace = 'variables: {X: workspace, N: 1, F: true}\n';
  const environment = 'environment: {name: dev, variables: {X: environment}}\n';

  test.each([
    { name: 'the workspace, when nothing else has it', environment: 'environment: {name: dev}\n', given: {}, value: 'workspace' },
    { name: 'the environment rather than the workspace', environment, given: {}, value: 'environment' },
    { name: '--var rather than both', environment, given: { X: 'given' }, value: 'given' },
    { name: '--var as it is, without substitution', environment, given: { X: '${N}' }, value: '${N}' },
  ])('$name', ({ environment: text, given, value }) => {
    const files = { 'dataiku-iac.yml': workspace, 'environments/dev.yml': text };

    expect(datasetWith('connection: ${X}', { files, inputs: { variables: given } }).spec['connection']).toBe(value);
  });

  test('--var takes the type of the declaration where it can', () => {
    const world = { files: { 'dataiku-iac.yml': workspace }, inputs: { variables: { X: '5', N: '7', F: 'false' } } };

    expect(datasetWith('params: {x: "${X}", n: "${N}", f: "${F}"}', world).spec['params']).toEqual({ x: '5', n: 7, f: false });
  });

  test('names on the prototype of objects are not variables', () => {
    expect(datasetWith('connection: ${constructor:none}').spec['connection']).toBe('none');
  });
});

describe('dynamic inputs', () => {
  const fields = 'params: {a: "${date:YYYY:-1d}", b: "${git:commit:short}", c: "${date:YYYY:-1d}"}';

  test('are recorded by their expression', () => {
    const { config } = parse({ files: { 'projects/p.yml': projectWith(fields) } });

    expect(config?.dynamic).toEqual({ 'date:YYYY:-1d': '2026', 'git:commit:short': '0123456' });
  });

  test('are taken from the reviewed plan where it has them', () => {
    const inputs = { frozen: { 'date:YYYY:-1d': '1999' } };

    const { config } = parse({ files: { 'projects/p.yml': projectWith(fields) }, inputs });

    expect(config?.dynamic).toEqual({ 'date:YYYY:-1d': '1999', 'git:commit:short': '0123456' });
    expect(config?.entries[0]?.spec['params']).toEqual({ a: '1999', b: '0123456', c: '1999' });
  });

  test('need no repository when the plan has the commit', () => {
    const inputs = { gitCommit: undefined, frozen: { 'git:commit': 'abc' } };

    expect(datasetWith('connection: ${git:commit}', { inputs }).spec['connection']).toBe('abc');
  });

  test('say so when there is no commit', () => {
    const { diagnostics } = parse({
      files: { 'projects/p.yml': projectWith('connection: ${git:commit}') },
      inputs: { gitCommit: undefined },
    });

    expect(diagnostics.map(({ code }) => code)).toEqual(['no-commit']);
  });
});

describe('secrets', () => {
  const SECRET = 'correct-horse-battery';

  test('never show in a diagnostic, whatever is wrong around them', () => {
    const fields = [
      'connection: "${date:${env:IAC_S}}"',
      'managed: ${env:IAC_S}',
      'folder: {"x": "${env:IAC_S}"}',
      'columns: "${${env:IAC_S}}"',
      'tags: ["${env:IAC_S}", "${env:${env:IAC_S}}"]',
      'checks: [{type: "${env:IAC_S}"}]',
      'labels: {a: "${ref:${env:IAC_S}.x}"}',
    ].join('\n');
    const files = {
      'environments/dev.yml':
        'environment: {name: dev, dataiku_host: "${env:IAC_S}", node: "${env:IAC_S}", remap: {containers: {a: "${env:IAC_S}"}}}\n',
      'projects/p.yml': projectWith(fields),
    };

    const { diagnostics } = parse({ files, inputs: { osEnvironment: { IAC_S: SECRET } } });

    expect(diagnostics.length).toBeGreaterThanOrEqual(9);
    expect(JSON.stringify(diagnostics)).not.toContain(SECRET);
  });

  test('are sealed once for each text that holds them', () => {
    const sealed: string[] = [];
    const seal = (value: string) => ({ $secret: String(sealed.push(value)) });

    const { spec } = datasetWith('connection: "a ${env:IAC_S}"', { inputs: { osEnvironment: { IAC_S: SECRET }, seal } });

    expect(sealed).toEqual([`a ${SECRET}`]);
    expect(spec['connection']).toEqual({ $secret: '1' });
  });

  test('the host of an environment is none', () => {
    const files = { 'environments/dev.yml': 'environment: {name: dev, dataiku_host: "https://${env:IAC_H}/"}\n' };

    const { config } = parse({ files, inputs: { osEnvironment: { IAC_H: 'dss.example.com' } } });

    expect(config?.environment.host).toBe('https://dss.example.com');
  });
});
