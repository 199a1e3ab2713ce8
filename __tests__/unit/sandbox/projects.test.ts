import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { parseJson } from '../../../src/model/json.js';
import { buildSandbox } from '../../../src/sandbox/server.js';
import { at, KEY, list, NOW, object, openShop, openWorld, temporaryFolder, type World } from './harness.js';

let world: World;

beforeEach(async () => {
  world = await openShop();
});
afterEach(() => world.close());

describe('creating a project', () => {
  test('answers a message and starts with what DSS gives to a new project', async () => {
    const body = {
      projectKey: 'NEW_1',
      name: 'New one',
      owner: 'admin',
      description: 'text',
      settings: null,
      permissions: null,
      tags: ['b', 'a'],
    };
    const created = await world.call('POST', '/projects/', body);

    expect(created.status).toBe(200);
    const params = object(parseJson(world.file('projects/NEW_1/params.json')));
    expect(params).toEqual(
      expect.objectContaining({
        name: 'New one',
        owner: 'admin',
        description: 'text',
        tags: ['a', 'b'],
        projectStatus: 'Sandbox',
        permissions: [],
      }),
    );
    expect(at(params, 'checklists', 'checklists', 0, 'title')).toBe("Your new project's Todo");
    expect(at(params, 'checklists', 'checklists', 0, 'items', 2, 'text')).toContain('projects/NEW_1/datasets');
    expect(at(params, 'settings', 'codeEnvs', 'python', 'mode')).toBe('INHERIT');
    expect(at(params, 'versionTag')).toEqual({ versionNumber: 0, lastModifiedBy: { login: 'api:sandbox' }, lastModifiedOn: NOW });
    expect((await world.call('GET', '/projects/NEW_1/variables')).json).toEqual({ standard: {}, local: {} });
    expect(at((await world.call('GET', '/projects/NEW_1/flow/zones/default')).json, 'name')).toBe('Default');
  });

  test.each([
    ['a key that is taken', { projectKey: 'SHOP', name: 'x', owner: 'admin' }, 409, 'project already exists: SHOP'],
    [
      'a key with other characters',
      { projectKey: 'A-B', name: 'x', owner: 'admin' },
      400,
      'invalid project key: A-B (letters, digits and _ only)',
    ],
    ['no key', { name: 'x', owner: 'admin' }, 400, 'projectKey must be a text'],
    ['an unknown owner', { projectKey: 'X', name: 'x', owner: 'nobody' }, 404, 'user does not exist: nobody'],
  ])('refuses %s', async (_name, body, status, message) => {
    const answer = await world.call('POST', '/projects', body);

    expect([answer.status, at(answer.json, 'message')]).toEqual([status, message]);
  });
});

describe('deleting a project', () => {
  test('waits by default, and everything of it is gone', async () => {
    const answer = await world.call('DELETE', '/projects/SHOP?wait=True');

    expect(answer.json).toEqual({ hasResult: true, result: { messages: { error: false, messages: [] } } });
    expect((await world.call('GET', '/projects/SHOP')).status).toBe(404);
    expect((await world.call('GET', '/projects/')).json).toEqual([]);
  });

  test('gives a future to a caller that does not wait', async () => {
    const started = await world.call('DELETE', '/projects/SHOP?wait=False');
    expect(started.json).toEqual(expect.objectContaining({ hasResult: false, alive: true, jobId: expect.any(String) }));

    const jobId = String(at(started.json, 'jobId'));
    expect((await world.call('GET', `/futures/${jobId}?peek=False`)).json).toEqual(
      expect.objectContaining({ jobId, hasResult: true, result: { messages: { error: false, messages: [] } } }),
    );
    expect((await world.call('GET', '/futures/')).json).toEqual([]);
    expect((await world.call('GET', '/futures/unknown')).status).toBe(404);
  });
});

describe('the parts of a project', () => {
  test.each([
    ['metadata', { label: 'Shop', tags: ['b', 'a'] }],
    [
      'permissions',
      {
        owner: 'olga',
        permissions: [
          { group: 'analysts', admin: true },
          { user: 'petra', readProjectContent: true },
        ],
      },
    ],
    [
      'settings',
      {
        settings: { codeEnvs: { python: { mode: 'EXPLICIT_ENV', envName: 'py_shop' } } },
        exposedObjects: { objects: [{ type: 'DATASET', localName: 'orders', rules: [{ targetProject: 'OTHER' }] }] },
      },
    ],
  ])('%s can be read, and put back without a change but the version tag', async (part, expected) => {
    const before = object(parseJson(world.file('projects/SHOP/params.json')));
    const read = await world.call('GET', `/projects/SHOP/${part}`);
    expect(read.json).toEqual(expected);

    expect((await world.call('PUT', `/projects/SHOP/${part}`, read.json)).text).toBe('');

    const { versionTag, ...after } = object(parseJson(world.file('projects/SHOP/params.json')));
    expect(after).toEqual(before);
    expect(at(versionTag ?? null, 'versionNumber')).toBe(1);
  });

  test('metadata replaces the display name, and what it leaves out is lost', async () => {
    await world.call('PUT', '/projects/SHOP/metadata', { label: 'Boutique', shortDesc: 'short' });

    const params = object(parseJson(world.file('projects/SHOP/params.json')));
    expect(params).toEqual(expect.objectContaining({ name: 'Boutique', shortDesc: 'short', owner: 'olga' }));
    expect(params).not.toHaveProperty('tags');
  });

  test.each([
    ['metadata', {}, 'metadata must hold label'],
    ['permissions', { owner: 'x' }, 'permissions must hold permissions'],
    ['variables', { standard: {} }, 'variables must hold both standard and local'],
  ])('%s without what it must hold are refused', async (part, body, message) => {
    expect(at((await world.call('PUT', `/projects/SHOP/${part}`, body)).json, 'message')).toBe(message);
  });

  test('variables resolve over those of the instance, as text unless types are asked for', async () => {
    await world.call('PUT', '/admin/variables', { country: 'DE', zone: 'eu' });
    await world.call('PUT', '/projects/SHOP/variables', { standard: { country: 'FR', limit: 3 }, local: { path: '/tmp' } });

    const resolved = { country: 'FR', zone: 'eu', limit: 3, path: '/tmp', projectKey: 'SHOP' };
    expect((await world.call('GET', '/projects/SHOP/variables-resolved?typed=true')).json).toEqual(resolved);
    expect((await world.call('GET', '/projects/SHOP/variables-resolved')).json).toEqual({ ...resolved, limit: '3' });
  });

  test('the palette of tags is kept', async () => {
    expect((await world.call('GET', '/projects/SHOP/tags')).json).toEqual({ tags: {} });

    await world.call('PUT', '/projects/SHOP/tags', { tags: { urgent: { color: '#ff0000' } } });

    expect((await world.call('GET', '/projects/SHOP/tags')).json).toEqual({ tags: { urgent: { color: '#ff0000' } } });
  });
});

describe('the export', () => {
  test('holds the tree as it is on disk, beside a manifest', async () => {
    const answer = await world.call('POST', '/projects/SHOP/export', { exportUploads: false });
    const files = unzipSync(answer.bytes);

    expect(strFromU8(files['project_config/recipes/compute_clean.py'] ?? new Uint8Array())).toBe('print("it\'s <b>")\n');
    expect(strFromU8(files['project_config/params.json'] ?? new Uint8Array())).toBe(world.file('projects/SHOP/params.json'));
    expect(parseJson(strFromU8(files['export-manifest.json'] ?? new Uint8Array()))).toEqual(
      expect.objectContaining({ originalProjectKey: 'SHOP', exportedWithOptions: { exportUploads: false } }),
    );
  });
});

describe('what a served project names of its instance', () => {
  test('exists: connections of the right types, code environments, groups and users', async () => {
    const connections = object((await world.call('GET', '/admin/connections/')).json);
    const types = Object.fromEntries(Object.entries(connections).map(([name, connection]) => [name, at(connection, 'type')]));
    const names = async (path: string, field: string) => list((await world.call('GET', path)).json).map((item) => at(item, field));

    expect(types).toEqual({
      filesystem_managed: 'Filesystem',
      filesystem_folders: 'Filesystem',
      warehouse: 'PostgreSQL',
      lake: 'EC2',
      disk: 'Filesystem',
      folders: 'Filesystem',
      audit: 'PostgreSQL',
    });
    expect(await names('/admin/code-envs/', 'envName')).toEqual(['py_clean', 'py_shop']);
    expect(await names('/admin/groups/', 'name')).toEqual(['administrators', 'data_team', 'readers', 'analysts']);
    expect(await names('/admin/users/', 'login')).toEqual(['admin', 'olga', 'petra', 'rita']);
  });
});

test('concurrent saves of one document are all counted, one after the other', async () => {
  const document = object((await world.call('GET', '/projects/SHOP/datasets/orders')).json);

  await Promise.all(Array.from({ length: 20 }, () => world.call('PUT', '/projects/SHOP/datasets/orders', document)));

  expect(at((await world.call('GET', '/projects/SHOP/datasets/orders')).json, 'versionTag', 'versionNumber')).toBe(20);
});

test('a sandbox without projects has the key given to it and an instance', async () => {
  const empty = await openWorld();

  expect(empty.sandbox.apiKey).toBe(KEY);
  expect((await empty.call('GET', '/projects/')).json).toEqual([]);
  expect(Object.keys(object((await empty.call('GET', '/admin/connections')).json))).toEqual(['filesystem_managed', 'filesystem_folders']);
  await empty.close();
});

test('a sandbox can be built without a socket, with everything else in place', async () => {
  const dataDir = temporaryFolder();
  const app = await buildSandbox({ dataDir });

  expect(app.apiKey).toMatch(/^[0-9a-f]{32}$/);
  expect(app.requests()).toEqual({ total: 0, byMethod: {}, byRoute: {} });
  expect(readFileSync(join(dataDir, 'instance/connections.json'), 'utf8')).toContain('filesystem_managed');
  await app.close();
  rmSync(dataDir, { recursive: true });
});
