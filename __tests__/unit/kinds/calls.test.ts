/** The calls that each kind makes, against the API reference, sections 2.6 to 2.15. */
import { describe, expect, test } from '@jest/globals';
import { connectionType } from '../../../src/kinds/dataset/remote.js';
import { kindOf } from '../../../src/kinds/index.js';
import type { Json, JsonObject } from '../../../src/model/json.js';
import type { CollectionPart, Part } from '../../../src/model/kind.js';
import { type RecordedCall, recordingDss } from './support/recording-dss.js';

const STAMP = { versionTag: { versionNumber: 3, lastModifiedBy: { login: 'a' }, lastModifiedOn: 99 } };

describe('creating', () => {
  test.each<{ name: string; kind: string; object: string; remote: JsonObject; answer: Json; id: string; call: RecordedCall }>([
    {
      name: 'a dataset of a type',
      kind: 'dataset',
      object: 'D',
      remote: { type: 'S3', params: { bucket: 'b' } },
      answer: { name: 'D' },
      id: 'D',
      call: { method: 'POST', path: '/projects/P/datasets/', body: { type: 'S3', params: { bucket: 'b' }, projectKey: 'P', name: 'D' } },
    },
    {
      name: 'a managed dataset whose type DSS chooses',
      kind: 'dataset',
      object: 'D',
      remote: { managed: true, formatType: 'parquet', params: { connection: 'c' } },
      answer: {},
      id: 'D',
      call: {
        method: 'POST',
        path: '/projects/P/datasets/managed',
        body: { name: 'D', creationSettings: { connectionId: 'c', specificSettings: { formatOptionId: 'PARQUET_HIVE' } } },
      },
    },
    {
      name: 'a code recipe, with its code',
      kind: 'recipe',
      object: 'R',
      remote: { recipe: { type: 'python', inputs: { main: { items: [{ ref: 'A' }] } }, outputs: {}, tags: ['x'] }, payload: 'x = 1' },
      answer: { name: 'R' },
      id: 'R',
      call: {
        method: 'POST',
        path: '/projects/P/recipes/',
        body: {
          recipePrototype: { type: 'python', inputs: { main: { items: [{ ref: 'A' }] } }, outputs: {}, projectKey: 'P', name: 'R' },
          creationSettings: { script: 'x = 1' },
        },
      },
    },
    {
      name: 'a visual recipe, raw',
      kind: 'recipe',
      object: 'R',
      remote: { recipe: { type: 'join', params: { a: 1 } }, payload: '{}' },
      answer: { name: 'R_1' },
      id: 'R_1',
      call: {
        method: 'POST',
        path: '/projects/P/recipes/',
        body: {
          recipePrototype: { type: 'join', inputs: {}, outputs: {}, params: { a: 1 }, projectKey: 'P', name: 'R' },
          creationSettings: { rawCreation: true },
        },
      },
    },
    {
      name: 'a scenario, empty',
      kind: 'scenario',
      object: 'my scenario',
      remote: { name: 'Label', type: 'custom_python', active: true },
      answer: { id: 'my_scenario' },
      id: 'my_scenario',
      call: { method: 'POST', path: '/projects/P/scenarios/', body: { name: 'my scenario', type: 'custom_python', params: {} } },
    },
    {
      name: 'a managed folder, where DSS puts folders',
      kind: 'managed_folder',
      object: 'F',
      remote: { name: 'F' },
      answer: { id: 'aB3dE6gH' },
      id: 'aB3dE6gH',
      call: {
        method: 'POST',
        path: '/projects/P/managedfolders/',
        body: {
          projectKey: 'P',
          name: 'F',
          type: 'Filesystem',
          params: { connection: 'filesystem_folders', path: '${projectKey}/${odbId}' },
        },
      },
    },
    {
      name: 'a managed folder elsewhere',
      kind: 'managed_folder',
      object: 'F',
      remote: { type: 'S3', params: { connection: 's3', bucket: 'b' } },
      answer: { id: 'x' },
      id: 'x',
      call: {
        method: 'POST',
        path: '/projects/P/managedfolders/',
        body: { projectKey: 'P', name: 'F', type: 'S3', params: { connection: 's3', path: '${projectKey}/${odbId}', bucket: 'b' } },
      },
    },
    {
      name: 'a zone',
      kind: 'zone',
      object: 'Z',
      remote: { name: 'Z', color: '#112233', tags: ['x'] },
      answer: { id: 'z1' },
      id: 'z1',
      call: { method: 'POST', path: '/projects/P/flow/zones', body: { name: 'Z', color: '#112233' } },
    },
  ])('$name', async ({ kind, object, remote, answer, id, call }) => {
    const { dss, calls } = recordingDss({ [`POST ${call.path}`]: answer });
    expect(await kindOf(kind).create(dss, 'P', object, remote, {})).toBe(id);
    expect(calls).toEqual([call]);
  });

  test('a project that declares no owner, owned by whoever the key belongs to', async () => {
    const { dss, calls } = recordingDss({ 'GET /auth/info': { authIdentifier: 'ana' } });
    expect(await kindOf('project').create(dss, 'P', 'P', { label: 'My project', tags: ['a'], shortDesc: 's' }, {})).toBe('P');
    expect(calls).toEqual([
      { method: 'GET', path: '/auth/info' },
      { method: 'POST', path: '/projects/', body: { projectKey: 'P', name: 'My project', owner: 'ana', tags: ['a'] } },
    ]);
  });

  test('a project with its declared owner', async () => {
    const { dss, calls } = recordingDss({});
    await kindOf('project').create(dss, 'P', 'P', { label: 'My project' }, { permissions: { owner: 'bob' } });
    expect(calls).toEqual([{ method: 'POST', path: '/projects/', body: { projectKey: 'P', name: 'My project', owner: 'bob' } }]);
  });
});

describe('removing', () => {
  const project = { clearJobAndScenarioLogs: true, wait: true };
  test.each<[string, boolean, string, RecordedCall['query']]>([
    ['dataset', false, '/projects/P/datasets/x%20y', { dropData: false }],
    ['dataset', true, '/projects/P/datasets/x%20y', { dropData: true }],
    ['recipe', false, '/projects/P/recipes/x%20y', undefined],
    ['scenario', false, '/projects/P/scenarios/x%20y', undefined],
    ['managed_folder', true, '/projects/P/managedfolders/x%20y', undefined],
    ['zone', false, '/projects/P/flow/zones/x%20y', undefined],
    ['project', false, '/projects/x%20y', { ...project, clearManagedDatasets: false, clearOutputManagedFolders: false }],
    ['project', true, '/projects/x%20y', { ...project, clearManagedDatasets: true, clearOutputManagedFolders: true }],
  ])('%s (drop data: %s)', async (kind, dropData, path, query) => {
    const { dss, calls } = recordingDss();
    await kindOf(kind).remove(dss, { project: 'P', id: 'x y' }, { dropData });
    expect(calls).toEqual([{ method: 'DELETE', path, ...(query === undefined ? {} : { query }) }]);
  });
});

describe('listing', () => {
  const folder = { id: 'f1', name: 'F', type: 'Filesystem' };
  const zoneDoc = { id: 'z1', name: 'Z', items: [] };
  test.each<[string, string, Json, Json]>([
    ['project', '/projects/', [{ projectKey: 'A', ...STAMP }], [{ id: 'A', name: 'A', remotes: {} }]],
    ['dataset', '/projects/P/datasets/', [{ name: 'D' }], [{ id: 'D', name: 'D', remotes: { document: { name: 'D' } } }]],
    [
      'recipe',
      '/projects/P/recipes/',
      [{ name: 'R', ...STAMP }],
      [{ id: 'R', name: 'R', stamp: { versionNumber: 3, lastModifiedOn: 99 }, remotes: {} }],
    ],
    ['scenario', '/projects/P/scenarios/', [{ id: 's', name: 'S' }], [{ id: 's', name: 's', remotes: {} }]],
    ['managed_folder', '/projects/P/managedfolders/', [folder], [{ id: 'f1', name: 'F', remotes: { document: folder } }]],
    [
      'zone',
      '/projects/P/flow/zones',
      [{ id: 'default', name: 'Default' }, zoneDoc],
      [{ id: 'z1', name: 'Z', remotes: { document: zoneDoc, items: zoneDoc } }],
    ],
  ])('%s takes one call', async (kind, path, answer, listed) => {
    const { dss, calls } = recordingDss({ [`GET ${path}`]: answer });
    expect(await kindOf(kind).list(dss, 'P')).toEqual(listed);
    expect(calls).toHaveLength(1);
  });
});

describe('parts', () => {
  test.each([
    ['project', 'metadata', '/projects/x/metadata'],
    ['project', 'permissions', '/projects/x/permissions'],
    ['project', 'variables', '/projects/x/variables/'],
    ['dataset', 'document', '/projects/P/datasets/x'],
    ['recipe', 'document', '/projects/P/recipes/x'],
    ['scenario', 'document', '/projects/P/scenarios/x'],
    ['scenario', 'script', '/projects/P/scenarios/x/payload'],
    ['managed_folder', 'document', '/projects/P/managedfolders/x'],
    ['zone', 'document', '/projects/P/flow/zones/x'],
  ])('%s %s is read and replaced under one path', async (kind, name, path) => {
    const part = partOf(kind, name);
    if (part.shape !== 'document') throw new Error('not a document');
    const { dss, calls } = recordingDss({ [`GET ${path}`]: { script: 's' } });
    expect(await part.read(dss, { project: 'P', id: 'x' })).toEqual({ script: 's' });
    await part.write(dss, { project: 'P', id: 'x' }, { a: 1 });
    expect(calls).toEqual([
      { method: 'GET', path },
      { method: 'PUT', path, body: { a: 1 } },
    ]);
  });

  test('an absent object reads as undefined', async () => {
    const { dss } = recordingDss();
    for (const name of ['dataset', 'recipe', 'scenario', 'zone'])
      expect(await kindOf(name).parts[0]?.read(dss, { project: 'P', id: 'x' })).toBeUndefined();
  });

  test('a scenario of steps has no script', async () => {
    const { dss } = recordingDss({ 'GET /projects/P/scenarios/x/payload': {} });
    expect(await partOf('scenario', 'script').read(dss, { project: 'P', id: 'x' })).toBeUndefined();
  });

  test('variables always send both maps', () => {
    const part = partOf('project', 'variables');
    expect(part.shape === 'document' && part.toRemote({ standard: { a: 1 } }, undefined)).toEqual({ standard: { a: 1 }, local: {} });
  });

  test('data quality rules are created, updated and removed one by one', async () => {
    const part = collectionOf('dataset', 'rules');
    const { dss, calls } = recordingDss();
    const at = { project: 'P', id: 'D' };
    await part.create(dss, at, { type: 'T' });
    await part.update(dss, at, { id: 'r1', type: 'T' });
    await part.remove(dss, at, { id: 'r1', type: 'T' });
    expect(calls).toEqual([
      { method: 'POST', path: '/projects/P/datasets/D/data-quality/rules', body: { type: 'T' } },
      { method: 'PUT', path: '/projects/P/datasets/D/data-quality/rules/r1', body: { id: 'r1', type: 'T' } },
      { method: 'DELETE', path: '/projects/P/datasets/D/data-quality/rules/r1', query: { ruleId: 'r1' } },
    ]);
  });

  test('an object enters a zone by moving there, and leaves it by moving to the default zone, keys in the order of DSS', async () => {
    const part = collectionOf('zone', 'items');
    const { dss, calls } = recordingDss();
    await part.create(dss, { project: 'P', id: 'z1' }, { objectType: 'DATASET', objectId: 'A' });
    await part.remove(dss, { project: 'P', id: 'z1' }, { objectType: 'DATASET', objectId: 'A', projectKey: 'Q' });
    expect(calls.map(({ method, path, body }) => `${method} ${path} ${JSON.stringify(body)}`)).toEqual([
      'POST /projects/P/flow/zones/z1/add-items [{"objectId":"A","objectType":"DATASET"}]',
      'POST /projects/P/flow/zones/default/add-items [{"objectId":"A","objectType":"DATASET","projectKey":"Q"}]',
    ]);
  });

  test('the type of a connection is asked for by its name', async () => {
    const { dss } = recordingDss({ 'GET /connections/pg/info': { type: 'PostgreSQL' } });
    expect(await connectionType(dss, 'pg')).toBe('PostgreSQL');
    expect(await connectionType(dss, 'gone')).toBeUndefined();
  });
});

function partOf(kind: string, name: string): Part {
  const part = kindOf(kind).parts.find((candidate) => candidate.name === name);
  if (part === undefined) throw new Error(`${kind} has no part ${name}`);
  return part;
}

function collectionOf(kind: string, name: string): CollectionPart {
  const part = partOf(kind, name);
  if (part.shape !== 'collection') throw new Error(`${name} is no collection`);
  return part;
}
