import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Json } from '../../../src/model/json.js';
import { at, list, object, openShop, type World } from './harness.js';

const DATASETS = '/projects/SHOP/datasets';
let world: World;

beforeEach(async () => {
  world = await openShop();
});
afterEach(() => world.close());

const names = async (path: string) => list((await world.call('GET', path)).json).map((item) => at(item, 'name'));

describe('creating a dataset', () => {
  test.each<[string, Json, Readonly<Record<string, Json>>]>([
    [
      'files get the defaults of files and of their format',
      { name: 'n', type: 'Filesystem', params: { connection: 'disk', path: '/p' }, formatType: 'csv', formatParams: { separator: ';' } },
      {
        params: {
          notReadyIfEmpty: false,
          filesSelectionRules: { mode: 'ALL', excludeRules: [], includeRules: [], explicitFiles: [] },
          connection: 'disk',
          path: '/p',
        },
        managed: false,
        flowOptions: { virtualizable: false, rebuildBehavior: 'NORMAL', crossProjectBuildBehavior: 'DEFAULT' },
        schema: { columns: [], userModified: false },
      },
    ],
    [
      'a table gets no mode and no table of its own',
      { name: 'n', type: 'PostgreSQL', params: { connection: 'warehouse' } },
      { params: { connection: 'warehouse' } },
    ],
    ['nulls count as left out', { name: 'n', type: 'Inline', params: null, formatType: null }, { params: {} }],
  ])('%s', async (_name, body, expected) => {
    const answer = await world.call('POST', `${DATASETS}/`, body);

    expect(answer.status).toBe(200);
    expect(answer.json).toEqual(expect.objectContaining({ projectKey: 'SHOP', name: 'n', ...expected }));
  });

  test('fills the format that a creator gives in part', async () => {
    const body = { name: 'n', type: 'Filesystem', params: { connection: 'disk' }, formatType: 'csv', formatParams: { separator: ';' } };
    const formatParams = at((await world.call('POST', DATASETS, body)).json, 'formatParams');

    expect(formatParams).toEqual(expect.objectContaining({ separator: ';', quoteChar: '"', escapeChar: '\\', style: 'excel' }));
  });

  test.each([
    ['a name that is taken', '', { name: 'orders', type: 'Inline' }, 409, 'dataset already exists: SHOP.orders'],
    [
      'an unknown connection',
      '',
      { name: 'n', type: 'PostgreSQL', params: { connection: 'nope' } },
      404,
      'connection does not exist: nope',
    ],
    ['no type', '', { name: 'n' }, 400, 'a dataset must have a type'],
    ['no name', '', { type: 'Inline' }, 400, 'name must be a text'],
    ['a name that leaves the folder', '', { name: '../n', type: 'Inline' }, 400, 'invalid dataset name: "../n"'],
    [
      'a managed one on an unknown connection',
      '/managed',
      { name: 'n', creationSettings: { connectionId: 'nope' } },
      404,
      'connection does not exist: nope',
    ],
    [
      'a managed one of an unknown format',
      '/managed',
      { name: 'n', creationSettings: { connectionId: 'disk', specificSettings: { formatOptionId: 'X' } } },
      400,
      'unknown format option: X',
    ],
  ])('refuses %s', async (_name, path, body, status, message) => {
    const answer = await world.call('POST', DATASETS + path, body);

    expect([answer.status, at(answer.json, 'message')]).toEqual([status, message]);
  });

  test.each([
    ['disk', null, { type: 'Filesystem', formatType: 'csv' }, { connection: 'disk', path: '${projectKey}/Big' }],
    ['lake', 'PARQUET_HIVE', { type: 'S3', formatType: 'parquet' }, { connection: 'lake', path: '/dataiku/${projectKey}/Big' }],
    ['warehouse', null, { type: 'PostgreSQL' }, { connection: 'warehouse', mode: 'table', table: '${projectKey}_big' }],
  ])('a managed one takes type, place and format from the connection %s', async (connectionId, formatOptionId, expected, params) => {
    const body = { name: 'Big', creationSettings: { connectionId, specificSettings: { formatOptionId } } };
    const document = object((await world.call('POST', `${DATASETS}/managed`, body)).json);

    expect(document).toEqual(expect.objectContaining({ managed: true, ...expected }));
    expect(document['params']).toEqual(expect.objectContaining(params));
  });
});

test('a list shows what was created since the last one, by name', async () => {
  expect(await names(DATASETS)).toEqual(['clean', 'orders', 'totals']);

  await world.call('POST', DATASETS, { name: 'more', type: 'Inline' });

  expect(await names(DATASETS)).toEqual(['clean', 'more', 'orders', 'totals']);
});

describe('the parts of a dataset', () => {
  test('the schema is read and replaced on its own, and the version goes up', async () => {
    const schema = { columns: [{ name: 'only', type: 'string' }], userModified: true };
    const saved = await world.call('PUT', `${DATASETS}/orders/schema`, schema);

    expect(saved.json).toEqual(schema);
    expect((await world.call('GET', `${DATASETS}/orders/schema`)).json).toEqual(schema);
    expect(at((await world.call('GET', `${DATASETS}/orders`)).json, 'versionTag', 'versionNumber')).toBe(1);
  });

  test('metadata holds descriptions and tags, and no more', async () => {
    await world.call('PUT', `${DATASETS}/orders/metadata`, {
      description: 'long',
      tags: ['b', 'a'],
      custom: { kv: { k: 'v' } },
      type: 'X',
    });

    expect((await world.call('GET', `${DATASETS}/orders/metadata`)).json).toEqual({
      description: 'long',
      tags: ['a', 'b'],
      custom: { kv: { k: 'v' } },
    });
    expect((await world.call('GET', `${DATASETS}/orders`)).json).toEqual(
      expect.objectContaining({ type: 'PostgreSQL', description: 'long', customMeta: { kv: { k: 'v' } } }),
    );
  });

  test('usages name the recipes that read it', async () => {
    expect((await world.call('GET', `${DATASETS}/orders/usages`)).json).toEqual([
      { type: 'RECIPE_INPUT', objectId: 'compute_clean', objectProjectKey: 'SHOP' },
    ]);
  });
});

describe('deleting and renaming a dataset', () => {
  test('a delete removes the recipes that read it, and its place in zones', async () => {
    expect((await world.call('DELETE', `${DATASETS}/orders?dropData=False`)).text).toBe('');

    expect(await names('/projects/SHOP/recipes')).toEqual(['compute_totals']);
    expect(await names(DATASETS)).toEqual(['clean', 'totals']);
    expect(at((await world.call('GET', '/projects/SHOP/flow/zones/Zone111')).json, 'items')).toEqual([]);
    expect(() => world.file('projects/SHOP/recipes/compute_clean.py')).toThrow('ENOENT');
  });

  test('a rename follows into recipes and zones', async () => {
    await world.call('POST', '/projects/SHOP/actions/renameDataset', { oldName: 'orders', newName: 'sales' });

    expect(at((await world.call('GET', '/projects/SHOP/recipes/compute_clean')).json, 'recipe', 'inputs', 'main', 'items', 0, 'ref')).toBe(
      'sales',
    );
    expect(at((await world.call('GET', '/projects/SHOP/flow/zones/Zone111')).json, 'items')).toEqual([
      { objectId: 'sales', objectType: 'DATASET' },
    ]);
    expect((await world.call('GET', `${DATASETS}/orders`)).status).toBe(404);
  });

  test('a rename to a name that is taken is refused', async () => {
    const answer = await world.call('POST', '/projects/SHOP/actions/renameDataset', { oldName: 'orders', newName: 'clean' });

    expect(at(answer.json, 'message')).toBe('dataset already exists: SHOP.clean');
  });
});

test('datasets that another project shares are listed on request only', async () => {
  await world.call('POST', '/projects', { projectKey: 'OTHER', name: 'Other', owner: 'admin' });

  expect((await world.call('GET', '/projects/OTHER/datasets/?foreign=False')).json).toEqual([]);
  expect((await world.call('GET', '/projects/OTHER/datasets/?foreign=True')).json).toEqual([
    expect.objectContaining({ projectKey: 'SHOP', name: 'orders', smartName: 'SHOP.orders' }),
  ]);
});

describe('data', () => {
  const csv = { formatType: 'csv', formatParams: { separator: ',', parseHeaderRow: true } };

  beforeEach(async () => {
    await world.call('POST', DATASETS, { name: 'up', type: 'UploadedFiles', params: {}, ...csv });
  });

  test('uploaded CSV files come back as rows of tab-separated text', async () => {
    await world.upload(`${DATASETS}/up/uploaded/files`, 'f.csv', 'a,b\n1,"x, ""y"""\n2,tab\there\n');

    expect((await world.call('GET', `${DATASETS}/up/uploaded/files`)).json).toEqual([{ path: '/f.csv', length: 28 }]);
    expect((await world.call('GET', `${DATASETS}/up/data/?format=tsv-excel-noheader&readSessionId=1`)).text).toBe(
      '1\t"x, ""y"""\n2\t"tab\there"\n',
    );
    expect((await world.call('GET', `${DATASETS}/up/data/?format=tsv-excel-header`)).text).toMatch(/^a\tb\n1\t/);
    expect((await world.call('GET', `${DATASETS}/up/finish-streaming/?readSessionId=1`)).status).toBe(200);
  });

  test('clearing removes the rows', async () => {
    await world.upload(`${DATASETS}/up/uploaded/files`, 'f.csv', 'a,b\n1,2\n');

    await world.call('DELETE', `${DATASETS}/up/data`);

    const answer = await world.call('GET', `${DATASETS}/up/data/`);
    expect([answer.status, at(answer.json, 'message')]).toEqual([500, 'root path of the dataset up does not exist']);
  });

  test.each([
    ['another type takes no upload', 'orders', 'f.csv', 'dataset orders is not of type UploadedFiles'],
    ['a hidden name is refused', 'up', '.f.csv', 'the uploaded file must have a plain name'],
  ])('%s', async (_name, dataset, fileName, message) => {
    expect(at((await world.upload(`${DATASETS}/${dataset}/uploaded/files`, fileName, 'x')).json, 'message')).toBe(message);
  });

  test('there are no partitions, and no build to tell of', async () => {
    expect((await world.call('GET', `${DATASETS}/orders/partitions`)).json).toEqual([]);
    expect((await world.call('GET', `${DATASETS}/orders/info`)).json).toEqual({ projectKey: 'SHOP', name: 'orders' });
  });
});

describe('data quality rules', () => {
  const rules = `${DATASETS}/orders/data-quality/rules`;

  test('are the checks of the dataset, and saving one saves the dataset', async () => {
    const created = object((await world.call('POST', rules, { type: 'ColumnNotEmptyRule', columns: ['id'] })).json);
    expect(created).toEqual({
      computeOnBuildMode: 'PARTITION',
      enabled: true,
      type: 'ColumnNotEmptyRule',
      columns: ['id'],
      id: expect.stringMatching(/^[A-Za-z0-9]{8}$/),
    });

    const document = (await world.call('GET', `${DATASETS}/orders`)).json;
    expect(at(document, 'metricsChecks', 'checks')).toEqual([created]);
    expect(at(document, 'versionTag', 'versionNumber')).toBe(1);
    expect((await world.call('GET', rules)).json).toEqual({ checks: [created] });
  });

  test('are replaced and deleted by id', async () => {
    const id = String(at((await world.call('POST', rules, { type: 'ColumnNotEmptyRule' })).json, 'id'));
    await world.call('PUT', `${rules}/${id}`, { type: 'ColumnNotEmptyRule', enabled: false });
    expect((await world.call('GET', rules)).json).toEqual({ checks: [{ type: 'ColumnNotEmptyRule', enabled: false, id }] });

    await world.call('DELETE', `${rules}/${id}?ruleId=${id}`);

    expect((await world.call('GET', rules)).json).toEqual({ checks: [] });
    expect((await world.call('PUT', `${rules}/${id}`, { type: 'X' })).status).toBe(404);
  });

  test('have no result before they ran', async () => {
    const id = at((await world.call('POST', rules, { type: 'ColumnNotEmptyRule' })).json, 'id');

    expect((await world.call('GET', `${DATASETS}/orders/data-quality/status`)).json).toEqual({
      status: 'EMPTY',
      rules: [{ ruleId: id, outcome: 'EMPTY' }],
    });
    expect((await world.call('GET', `${DATASETS}/orders/data-quality/last-rules-result`)).json).toEqual([{ ruleId: id, outcome: 'EMPTY' }]);
    expect(object((await world.call('GET', '/projects/SHOP/data-quality/status')).json)).toHaveProperty('orders');
  });
});
