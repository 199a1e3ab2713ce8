import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { oneOf, refTo, secretLeaf } from '../../../src/model/document.js';
import { isList, isObject, type Json, type JsonObject, parseJson } from '../../../src/model/json.js';
import type { ApplyReport } from '../../../src/model/outcome.js';
import { applyToJson, planToJson, printJson, stateToJson } from '../../../src/report/documents.js';
import { at, create, field, planOf, remove, replace, SECRET_DIGEST, stateOf, update } from './builders.js';

type DocumentName = 'plan' | 'state' | 'apply';

const STAMP = { versionNumber: 3, lastModifiedOn: 1_764_000_000_000 };
const PLAN = planOf({
  changes: [
    create('recipe.SALES.train', { document: { outputs: [refTo(at('managed_folder.SALES.models'))] } }),
    create('dataset.SALES.EVENTS', { document: { type: oneOf(['Snowflake']) } }, { reason: 'gone-from-dss' }),
    update(
      'dataset.SALES.ORDERS',
      [
        field('params.password', secretLeaf(SECRET_DIGEST), undefined, { sensitive: true }),
        field('tags', null, [], { origin: 'both' }),
        field('type', undefined, 1, { origin: 'reset' }),
      ],
      { originals: { 'document.type': { $absent: true } }, declared: {}, fingerprints: { document: 'a'.repeat(64), 'rules/x': null } },
    ),
    replace('dataset.SALES.CUSTOMERS', [field('type', 'a', 'b', { origin: 'drift' })]),
    remove('dataset.SALES.OLD', { dropData: true }),
  ],
  units: [{ project: 'SALES', projectKey: 'SALES_PROD', lineage: null, serial: 0 }],
  dynamic: { 'git:commit': 'abc' },
  records: [
    { address: at('zone.SALES.a'), id: 'x', after: {}, originals: {}, dependencies: [at('project.SALES')], stamp: STAMP },
    { address: at('zone.SALES.b'), id: 'y', after: {}, originals: {}, dependencies: [] },
  ],
  forgotten: [at('zone.SALES.c')],
  unmanaged: { dataset: ['A'] },
  impact: { 'dataset.SALES.OLD': [at('recipe.SALES.train')] },
  warnings: ['look'],
});
const STATE = stateOf({
  resources: new Map([
    [at('zone.SALES.a'), { id: 'x', attributes: {}, originals: {}, dependencies: [at('project.SALES')] }],
    [
      at('dataset.SALES.A'),
      { id: 'A', attributes: { document: { type: 'S3' } }, originals: { 'document.type': null }, dependencies: [], stamp: STAMP },
    ],
  ]),
});
const REPORT: ApplyReport = {
  milliseconds: 12.5,
  outcomes: [
    { status: 'applied', address: at('zone.SALES.a'), action: 'create', milliseconds: 1 },
    { status: 'found', address: at('zone.SALES.b'), action: 'replace', milliseconds: 0 },
    {
      status: 'failed',
      address: at('zone.SALES.c'),
      action: 'update',
      milliseconds: 1,
      code: 'x',
      message: 'y',
      hint: undefined,
      exitCode: 1,
    },
    { status: 'failed', address: at('zone.SALES.d'), action: 'update', milliseconds: 1, code: 'x', message: 'y', hint: 'z', exitCode: 4 },
    { status: 'skipped', address: at('zone.SALES.e'), action: 'delete', because: at('zone.SALES.c') },
    { status: 'skipped', address: at('zone.SALES.f'), action: 'delete', because: 'stopped' },
  ],
};
const DOCUMENTS: Readonly<Record<DocumentName, JsonObject>> = {
  plan: planToJson(PLAN),
  state: stateToJson('prod', [STATE]),
  apply: applyToJson(REPORT),
};
const NAMES: readonly DocumentName[] = ['plan', 'state', 'apply'];

function schemaOf(name: DocumentName): JsonObject {
  const schema = parseJson(readFileSync(new URL(`../../../schemas/${name}.schema.json`, import.meta.url), 'utf8'));
  if (!isObject(schema)) throw new Error(`schemas/${name}.schema.json holds no object`);
  return schema;
}

function problemsOf(name: DocumentName, value: Json): readonly string[] {
  const validate = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true }).compile(schemaOf(name));
  validate(value);
  return (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message ?? ''}`);
}

/** Places of `$defs`-free subschemas of objects that allow unknown fields without describing them, and of properties without a description. */
function gapsIn(node: Json, path: string): string[] {
  if (isList(node)) return node.flatMap((item, index) => gapsIn(item, `${path}/${index}`));
  if (!isObject(node)) return [];
  const gaps: string[] = [];
  if (isObject(node['properties'])) {
    if (node['additionalProperties'] !== false) gaps.push(`${path}: open`);
    for (const [name, property] of Object.entries(node['properties'])) {
      if (isObject(property) && property['description'] === undefined && property['$ref'] === undefined)
        gaps.push(`${path}/${name}: undescribed`);
    }
  }
  return [...gaps, ...Object.entries(node).flatMap(([key, item]) => gapsIn(item, `${path}/${key}`))];
}

describe('the JSON documents', () => {
  test.each(NAMES)('satisfies the schema of the %s', (name) => {
    expect(problemsOf(name, DOCUMENTS[name])).toEqual([]);
  });

  test.each(NAMES)('refuses an unknown field in the %s', (name) => {
    expect(problemsOf(name, { ...DOCUMENTS[name], surprise: 1 })).toEqual([' must NOT have additional properties']);
  });

  test.each(NAMES)('refuses a %s without each of its fields', (name) => {
    for (const key of Object.keys(DOCUMENTS[name])) {
      const { [key]: _left, ...rest } = DOCUMENTS[name];
      expect(problemsOf(name, rest)).toEqual([` must have required property '${key}'`]);
    }
  });

  test.each(NAMES)('refuses another format version of the %s', (name) => {
    expect(problemsOf(name, { ...DOCUMENTS[name], format_version: '2.0' })).toEqual(['/format_version must be equal to constant']);
  });

  test.each(NAMES)('describes every field of the %s and leaves no object open', (name) => {
    expect(gapsIn(schemaOf(name), '')).toEqual([]);
  });

  test('refuses a change that mixes two actions', () => {
    const mixed = { ...planToJson(planOf({ changes: [remove('dataset.SALES.OLD')] })) };
    const [change] = isList(mixed['changes']) ? mixed['changes'] : [];

    expect(problemsOf('plan', { ...mixed, changes: [{ ...(isObject(change) ? change : {}), after: {} }] })).toContain(
      '/changes/0 must match exactly one schema in oneOf',
    );
  });

  test('gives the plan as it is', () => {
    expect(DOCUMENTS.plan).toEqual(PLAN);
  });

  test('lists the resources of a state by address', () => {
    expect((DOCUMENTS.state['units'] as readonly JsonObject[])[0]?.['resources']).toEqual([
      {
        address: 'dataset.SALES.A',
        id: 'A',
        attributes: { document: { type: 'S3' } },
        originals: { 'document.type': null },
        dependencies: [],
        stamp: STAMP,
      },
      { address: 'zone.SALES.a', id: 'x', attributes: {}, originals: {}, dependencies: ['project.SALES'] },
    ]);
  });

  test('prints JSON of the same meaning, whatever characters it holds', () => {
    const document = { 'a\u202e##[x]': ['\u{e0041}::b\n', '\ud800', 'plain', '\\##vso[', {}] };

    expect(JSON.parse(printJson(document))).toEqual(document);
    expect(printJson({ plain: [1, 'été'] })).toBe('{\n  "plain": [\n    1,\n    "été"\n  ]\n}\n');
  });

  test('leaves out a hint that there is not', () => {
    expect(DOCUMENTS.apply['outcomes']).toContainEqual({
      status: 'failed',
      address: 'zone.SALES.c',
      action: 'update',
      milliseconds: 1,
      code: 'x',
      message: 'y',
      exitCode: 1,
    });
  });
});
