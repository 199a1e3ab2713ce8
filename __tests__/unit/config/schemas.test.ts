import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { environmentSchema } from '../../../src/config/environment-schema.js';
import { projectFileSchema } from '../../../src/config/project-schema.js';
import { workspaceSchema } from '../../../src/config/workspace-schema.js';
import type { Json } from '../../../src/model/json.js';
import { KINDS } from './support/workspace.js';

function compile(schema: object) {
  return new Ajv2020({ strict: true, allowUnionTypes: true, strictRequired: false, strictTypes: false, keywords: ['x-expected'] }).compile(
    schema,
  );
}

describe('projectFileSchema', () => {
  const accepts = compile(projectFileSchema(KINDS));

  test.each<{ name: string; file: Json }>([
    { name: 'a project alone', file: { project: { key: 'P' } } },
    { name: 'a list that is left empty', file: { project: { key: 'P' }, datasets: null } },
    { name: 'a variable where text of a certain form goes', file: { project: { key: '${KEY}' } } },
    {
      name: 'a variable where a number goes',
      file: { project: { key: 'P' }, datasets: [{ name: 'A', type: '${TYPE}', rows: '${ROWS}' }] },
    },
    {
      name: 'a variable where a flag goes',
      file: { project: { key: 'P' }, datasets: [{ name: 'A', type: 'sql', managed: '${ON:true}' }] },
    },
    {
      name: 'what a definition allows',
      file: { project: { key: 'P' }, datasets: [{ name: 'A', type: 'sql', checks: [{ type: 'row_count', min: 1 }] }] },
    },
  ])('accepts $name', ({ file }) => {
    expect([accepts(file), accepts.errors]).toEqual([true, null]);
  });

  test.each<{ name: string; file: Json }>([
    { name: 'no project', file: {} },
    { name: 'an unknown list', file: { project: { key: 'P' }, dataset: [] } },
    { name: 'an unknown field', file: { project: { key: 'P', x: 1 } } },
    { name: 'a value that is neither allowed nor a variable', file: { project: { key: 'P' }, datasets: [{ name: 'A', type: 'ftp' }] } },
    {
      name: 'what a definition forbids',
      file: { project: { key: 'P' }, datasets: [{ name: 'A', type: 'sql', checks: [{ type: 'row_count', mini: 1 }] }] },
    },
  ])('refuses $name', ({ file }) => {
    expect(accepts(file)).toBe(false);
  });

  test('keeps what editors show', () => {
    expect(projectFileSchema(KINDS)).toMatchObject({
      $id: 'project.schema.json',
      title: 'Dataiku IaC project (projects/*.yml)',
      $defs: { dataset: { properties: { rows: { description: 'Rows per page.' } } } },
    });
  });
});

test.each([
  { name: 'workspace', schema: workspaceSchema },
  { name: 'environment', schema: environmentSchema },
])('the schema of a $name is a valid schema', ({ schema }) => {
  expect(() => compile(schema)).not.toThrow();
});
