import { describe, expect, test } from '@jest/globals';
import { ruleOf } from '../../../src/kinds/dataset/checks.js';
import { dataset } from '../../../src/kinds/dataset/kind.js';
import { formatOption, resolveGeneric, SQL_TYPES } from '../../../src/kinds/dataset/types.js';
import { oneOf } from '../../../src/model/document.js';
import type { JsonObject } from '../../../src/model/json.js';
import { describeContext, desiredContext, entryFor } from './support/contexts.js';
import { mistakesIn } from './support/validators.js';

function desired(spec: JsonObject, symbols: JsonObject = {}): JsonObject {
  return dataset.desired(entryFor('dataset', 'D', { name: 'D', ...spec }), desiredContext(new Map(), symbols).context);
}

describe('types', () => {
  test.each<[string, JsonObject]>([
    ['sql', { type: oneOf(SQL_TYPES) }],
    ['managed', { managed: true }],
    ['uploaded', { type: 'UploadedFiles' }],
    ['inline', { type: 'Inline' }],
    ['S3', { type: 'S3' }],
  ])('%s comes to %j', (type, document) => {
    expect(desired({ type })).toEqual({ document });
  });

  test('sql becomes the type of its connection, once that is known', () => {
    const doc = desired({ type: 'sql', connection: 'pg' });
    expect(resolveGeneric(doc, 'Snowflake')).toEqual({ document: { type: 'Snowflake', params: { connection: 'pg' } } });
  });

  test.each([
    ['a connection that is no SQL database', 'EC2'],
    ['an unknown connection', undefined],
  ])('sql stays open for %s', (_name, type) => {
    const doc = desired({ type: 'sql' });
    expect(resolveGeneric(doc, type)).toBe(doc);
  });

  test('a concrete type is left as it is', () => {
    const doc = desired({ type: 'S3' });
    expect(resolveGeneric(doc, 'PostgreSQL')).toBe(doc);
  });

  test.each([
    ['csv', 'CSV_EXCEL_GZIP'],
    ['parquet', 'PARQUET_HIVE'],
    ['avro', 'AVRO'],
    ['orc', 'ORC'],
    ['excel', undefined],
  ])('the format %s is created with %s', (format, option) => {
    expect(formatOption(format)).toBe(option);
  });
});

describe('the document', () => {
  test('declares what the entry says, and raw wins', () => {
    const doc = desired({
      type: 'S3',
      connection: 's3',
      params: { bucket: 'b', path: '/x' },
      tags: ['a'],
      schema: { columns: [{ name: 'c', type: 'string', max_length: 5 }], user_modified: false },
      raw: { params: { path: '/y', extra: 1 }, flowOptions: { virtualizable: true } },
    });
    expect(doc).toEqual({
      document: {
        type: 'S3',
        params: { connection: 's3', bucket: 'b', path: '/y', extra: 1 },
        tags: ['a'],
        schema: { columns: [{ name: 'c', type: 'string', maxLength: 5 }], userModified: false },
        flowOptions: { virtualizable: true },
      },
    });
  });

  test('names the folder of a files-in-folder dataset by what stands for it', () => {
    const ref = { $ref: 'managed_folder.P.reports' };
    expect(desired({ type: 'FilesInFolder', params: { folderSmartId: 'reports' } }, { reports: ref })).toEqual({
      document: { type: 'FilesInFolder', params: { folderSmartId: ref } },
    });
  });

  test('is described with keys in a fixed order, without defaults', () => {
    const document = {
      tags: [],
      schema: { userModified: true, columns: [{ type: 'string', name: 'c', maxLength: -1 }] },
      params: { table: 't', connection: 'pg', mode: 'table' },
      managed: false,
      shortDesc: 'short',
      type: 'PostgreSQL',
      featureGroup: true,
    };
    const entry = dataset.describe('D', { document }, describeContext().context);
    expect(entry).toEqual({
      name: 'D',
      type: 'PostgreSQL',
      connection: 'pg',
      short_description: 'short',
      params: { table: 't' },
      schema: { columns: [{ name: 'c', type: 'string' }] },
      raw: { featureGroup: true },
    });
    expect(Object.keys(entry)).toEqual(['name', 'type', 'connection', 'short_description', 'params', 'schema', 'raw']);
  });
});

const CHECKS: readonly { readonly name: string; readonly check: JsonObject; readonly rule: JsonObject }[] = [
  {
    name: 'not_null',
    check: { type: 'not_null', columns: ['a', 'b'] },
    rule: { type: 'ColumnNotEmptyRule', displayName: 'not_null(a, b)', columns: ['a', 'b'], thresholdType: 'ENTIRE_COLUMN_NOT_EMPTY' },
  },
  {
    name: 'unique, with a name',
    check: { type: 'unique', name: 'key', columns: ['a'] },
    rule: { type: 'ColumnUniqueValuesRule', displayName: 'key', columns: ['a'], thresholdType: 'ENTIRE_COLUMN' },
  },
  {
    name: 'accepted_values, off',
    check: { type: 'accepted_values', column: 'a', values: ['x', 'y'], enabled: false },
    rule: { type: 'ValuesInSetRule', displayName: 'accepted_values(a)', columns: ['a'], valueSet: ['x', 'y'], enabled: false },
  },
  {
    name: 'range, run by builds',
    check: { type: 'range', column: 'a', min: 0, soft_max: 9, auto_run: true },
    rule: {
      type: 'ValuesInRangeRule',
      displayName: 'range(a)',
      autoRun: true,
      columns: ['a'],
      minimum: 0,
      minimumEnabled: true,
      softMaximum: 9,
      softMaximumEnabled: true,
    },
  },
  {
    name: 'row_count',
    check: { type: 'row_count', min: 1, max: 5 },
    rule: { type: 'RecordCountInRangeRule', displayName: 'row_count', minimum: 1, minimumEnabled: true, maximum: 5, maximumEnabled: true },
  },
  {
    name: 'a rule of DSS',
    check: { type: 'numericRange', name: 'rows', metricId: 'records:COUNT_RECORDS', minimum: 1, minimumEnabled: true },
    rule: { type: 'numericRange', displayName: 'rows', metricId: 'records:COUNT_RECORDS', minimum: 1, minimumEnabled: true },
  },
];

describe('checks', () => {
  test.each(CHECKS)('$name is a data quality rule, and is described by the same check', ({ check, rule }) => {
    expect(ruleOf(check)).toEqual(rule);
    const entry = dataset.describe('D', { document: {}, rules: { any: rule } }, describeContext().context);
    expect(entry['checks']).toEqual([check]);
  });

  test('a rule that a friendly form says only in part is described as DSS has it', () => {
    const rule = {
      type: 'ColumnUniqueValuesRule',
      displayName: 'some',
      columns: ['a'],
      thresholdType: 'MIN_COUNT',
      minimum: 10,
      minimumEnabled: true,
    };
    const entry = dataset.describe('D', { document: {}, rules: { some: rule } }, describeContext().context);
    expect(entry['checks']).toEqual([
      { type: 'ColumnUniqueValuesRule', name: 'some', columns: ['a'], thresholdType: 'MIN_COUNT', minimum: 10, minimumEnabled: true },
    ]);
  });

  test('own the whole list, and tell apart checks of one name', () => {
    const { rules } = desired({
      checks: [
        { type: 'row_count', min: 1 },
        { type: 'row_count', min: 2 },
      ],
    });
    expect(Object.keys(rules as JsonObject)).toEqual(['row_count', 'row_count (2)', '$exclusive']);
  });

  test('are no part of the document when the entry has none', () => {
    expect(desired({ type: 'S3' })).not.toHaveProperty('rules');
    expect(desired({ checks: [] })).toEqual({ document: {}, rules: { $exclusive: true } });
  });

  test.each<[string, JsonObject, string]>([
    ['a field of another form', { type: 'not_null', columns: ['a'], min: 1 }, '/checks/0 additionalProperties'],
    ['a missing field', { type: 'accepted_values', column: 'a' }, '/checks/0 required'],
  ])('are refused with %s', (_name, check, mistake) => {
    expect(mistakesIn('dataset', { name: 'D', checks: [check] })).toContain(mistake);
  });
});
