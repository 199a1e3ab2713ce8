import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Json } from '../../../src/model/json.js';
import { openShop, openWorld, temporaryFolder, type World, writeTree } from './harness.js';

const VERSION = { versionNumber: 3, lastModifiedBy: { login: 'olga' }, lastModifiedOn: 1000 };

/** One object of each kind that the sandbox lists and does not manage, where DSS keeps it. */
const GALLERY: Readonly<Record<string, Json>> = {
  'params.json': { name: 'Gallery', owner: 'admin' },
  'saved_models/Model001.json': { name: 'Churn', savedModelType: 'DSS_MANAGED', tags: ['a'], versionTag: VERSION },
  'model_evaluation_stores/Store001.json': { name: 'Monthly' },
  'model_comparisons/Compare1.json': { displayName: 'Two models' },
  'analysis/Analysi1/core_params.json': { name: 'Look', inputDatasetSmartName: 'orders' },
  'analysis/Analysi1/ml/Task0001/params.json': {},
  'analysis/Broken01/ml/Task0002/params.json': {},
  'dashboards/Board01.json': {
    name: 'Sales',
    owner: 'olga',
    listed: true,
    pages: [{ grid: { tiles: [{ tileType: 'TEXT' }, { tileType: 'INSIGHT' }] } }, { grid: { tiles: [{ tileType: 'TEXT' }] } }, {}],
  },
  'insights/Insigh1.json': { type: 'chart', name: 'By month', owner: 'olga', listed: false, params: { def: {} } },
  'web_apps/WebApp1.json': { name: 'Explorer', type: 'DASH', apiKey: 'hidden', params: {}, versionTag: VERSION },
  'lambda_services/scoring.json': { name: 'scoring', authMethod: 'PUBLIC', endpoints: [] },
  'streaming_endpoints/clicks.json': { type: 'kafka', params: {} },
  'knowledge-banks/Bank0001.json': { name: 'Manuals' },
  'sql_notebooks/SqlNote1.json': { name: 'Ad hoc', cells: [{ code: 'select 1' }] },
  'ipython_notebooks/first look.ipynb': { metadata: { kernelspec: { name: 'ir', language: 'R' } } },
  'ipython_notebooks/bare.ipynb': { cells: [] },
  'ipython_notebooks/.ipynb_checkpoints/first look-checkpoint.ipynb': {},
  'wiki/taxonomy.json': { homeArticleId: '1', taxonomy: [{ id: '1', children: [{ id: '2', children: [] }] }] },
  'wiki/articles/1.json': { name: 'Home' },
  'lib/external-libraries.json': {},
  'lib/python/shop/tools.py': 'pass\n',
};

const inGallery = { projectKey: 'GALLERY' };

function serveGallery(options: { readonly listsWithoutVersionTag?: boolean } = {}): Promise<World> {
  const source = writeTree(temporaryFolder(), GALLERY);
  return openWorld({ projects: [{ path: source, key: 'GALLERY' }], ...options }).finally(() => rmSync(source, { recursive: true }));
}

describe('a served tree', () => {
  let world: World;
  beforeAll(async () => {
    world = await serveGallery();
  });
  afterAll(() => world.close());

  test.each<readonly [string, Json]>([
    ['savedmodels', [{ ...inGallery, id: 'Model001', name: 'Churn', savedModelType: 'DSS_MANAGED', tags: ['a'], versionTag: VERSION }]],
    ['evaluationstores', [{ ...inGallery, id: 'Store001', name: 'Monthly', mesFlavor: 'TABULAR', tags: [] }]],
    ['modelcomparisons', [{ ...inGallery, id: 'Compare1', displayName: 'Two models', tags: [] }]],
    ['evaluationcomparisons', [{ ...inGallery, id: 'Compare1', displayName: 'Two models', tags: [] }]],
    ['lab', [{ ...inGallery, analysisId: 'Analysi1', inputDataset: 'orders' }]],
    ['dashboards', [{ ...inGallery, id: 'Board01', name: 'Sales', owner: 'olga', listed: true, tags: [], numPages: 3, numTiles: 3 }]],
    ['insights', [{ ...inGallery, id: 'Insigh1', type: 'chart', name: 'By month', owner: 'olga', listed: false, tags: [] }]],
    ['webapps', [{ ...inGallery, id: 'WebApp1', name: 'Explorer', type: 'DASH', tags: [], versionTag: VERSION }]],
    ['apiservices', [{ ...inGallery, id: 'scoring', name: 'scoring', authMethod: 'PUBLIC', endpoints: [], tags: [] }]],
    ['streamingendpoints', [{ ...inGallery, id: 'clicks', type: 'kafka', params: {}, tags: [] }]],
    ['knowledge-banks', [{ ...inGallery, id: 'Bank0001', name: 'Manuals', tags: [] }]],
    ['sql-notebooks', [{ ...inGallery, id: 'SqlNote1', name: 'Ad hoc', tags: [] }]],
    [
      'jupyter-notebooks',
      [
        { ...inGallery, name: 'bare', language: 'python', kernelSpec: {}, tags: [] },
        { ...inGallery, name: 'first look', language: 'R', kernelSpec: { name: 'ir', language: 'R' }, tags: [] },
      ],
    ],
    ['wiki', { ...inGallery, homeArticleId: '1', taxonomy: [{ id: '1', children: [{ id: '2', children: [] }] }] }],
    [
      'libraries/contents',
      [{ name: 'external-libraries.json' }, { name: 'python', children: [{ name: 'shop', children: [{ name: 'tools.py' }] }] }],
    ],
  ])('shows %s as DSS lists them', async (path, expected) => {
    const answer = await world.call('GET', `/projects/GALLERY/${path}/`);

    expect([answer.status, answer.json]).toEqual([200, expected]);
  });

  test('cannot be changed through these lists', async () => {
    expect((await world.call('POST', '/projects/GALLERY/dashboards/', { name: 'New' })).status).toBe(501);
  });
});

describe('a project without any', () => {
  let world: World;
  beforeAll(async () => {
    world = await openShop();
  });
  afterAll(() => world.close());

  test.each(['savedmodels', 'lab', 'jupyter-notebooks', 'libraries/contents'])('lists no %s', async (path) => {
    expect((await world.call('GET', `/projects/SHOP/${path}`)).json).toEqual([]);
    expect((await world.call('GET', `/projects/NOPE/${path}`)).status).toBe(404);
  });

  test('has a wiki with an empty taxonomy', async () => {
    expect((await world.call('GET', '/projects/SHOP/wiki/')).json).toEqual({ projectKey: 'SHOP', taxonomy: [] });
  });
});

test('the lists omit version tags when the sandbox plays such a DSS', async () => {
  const world = await serveGallery({ listsWithoutVersionTag: true });
  const { status, text } = await world.call('GET', '/projects/GALLERY/savedmodels');
  await world.close();

  expect([status, text.includes('Model001'), text.includes('versionTag')]).toEqual([200, true, false]);
});
