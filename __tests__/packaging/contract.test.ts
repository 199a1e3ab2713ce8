import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { argumentsOf } from '../../src/cli/action-arguments.js';
import { KINDS } from '../../src/kinds/index.js';
import { TOOL_VERSION } from '../../src/model/version.js';

const text = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

interface ActionFile {
  readonly inputs: Readonly<Record<string, { readonly description?: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description?: string }>>;
  readonly runs: { readonly using: string; readonly main: string };
}

describe('the package', () => {
  test('has one version', () => {
    expect((JSON.parse(text('package.json')) as { version: string }).version).toBe(TOOL_VERSION);
  });

  test('registers exactly the kinds that have a folder', () => {
    const folders = readdirSync(new URL('../../src/kinds', import.meta.url), { withFileTypes: true }).filter((entry) =>
      entry.isDirectory(),
    );
    const names = folders.map(({ name }) => name.replaceAll('-', '_')).filter((name) => name !== 'common');
    expect(KINDS.map(({ name }) => name).sort()).toEqual(names.sort());
  });
});

describe('action.yml', () => {
  const action = parse(text('action.yml')) as ActionFile;
  const door = text('src/action.ts');

  test('names exactly the inputs that the door reads', () => {
    const read = [...door.matchAll(/get(?:Multiline)?Input\('([^']+)'\)/g)].map(([, name]) => name);
    expect([...new Set(read)].sort()).toEqual(Object.keys(action.inputs).sort());
  });

  test('names exactly the outputs that the door sets', () => {
    const set = [...door.matchAll(/setOutput\('([^']+)'/g)].map(([, name]) => name);
    expect([...new Set(set)].sort()).toEqual(Object.keys(action.outputs).sort());
  });

  test('describes every input and output, and runs the bundle on Node 24', () => {
    for (const field of [...Object.values(action.inputs), ...Object.values(action.outputs)]) expect(field.description).not.toBe('');
    expect(action.runs).toEqual({ using: 'node24', main: 'dist/index.js' });
  });
});

describe('the arguments of the action', () => {
  const none = { command: 'plan', environment: '', workingDirectory: '', plan: '', variables: [], planPath: '/tmp/p.json' };
  test.each([
    {
      name: 'a plan is kept',
      inputs: none,
      expected: ['--no-input', '--chdir', '.', 'plan', '--out', '/tmp/p.json', '--detailed-exitcode'],
    },
    {
      name: 'an apply without a plan is not asked about',
      inputs: { ...none, command: 'apply', environment: 'prod', variables: ['A=1'] },
      expected: ['--no-input', '--chdir', '.', '--environment', 'prod', '--var', 'A=1', 'apply', '--auto-approve'],
    },
    {
      name: 'an apply of a reviewed plan',
      inputs: { ...none, command: 'apply', workingDirectory: 'ws', plan: 'p.json' },
      expected: ['--no-input', '--chdir', 'ws', 'apply', '--plan', 'p.json'],
    },
    {
      name: 'a mistake is left for the command line to explain',
      inputs: { ...none, command: 'aply' },
      expected: ['--no-input', '--chdir', '.', 'aply'],
    },
  ])('$name', ({ inputs, expected }) => {
    expect(argumentsOf(inputs)).toEqual(expected);
  });
});
