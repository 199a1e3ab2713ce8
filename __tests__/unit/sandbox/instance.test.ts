import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { at, list, object, openWorld, type World } from './harness.js';

let world: World;

beforeEach(async () => {
  world = await openWorld({ nodeId: 'node-1' });
});
afterEach(() => world.close());

describe('the node and the key', () => {
  test.each([
    [
      '/auth/info?withSecrets=False',
      {
        authSource: 'CONFIGURABLE_API_KEY',
        authIdentifier: 'api:sandbox',
        associatedDSSUser: 'admin',
        groups: ['administrators'],
        via: [],
        admin: true,
      },
    ],
    ['/instance-info', { nodeId: 'node-1', nodeName: 'node-1', nodeType: 'DESIGN' }],
  ])('%s', async (path, expected) => {
    expect((await world.call('GET', path)).json).toEqual(expected);
  });

  test('a global key is no user', async () => {
    expect((await world.call('GET', '/current-user')).status).toBe(403);
  });

  test('every right that is asked for is granted', async () => {
    const items = [{ objectType: 'DATASET', objectProjectKey: 'P', objectId: 'd' }];

    expect((await world.call('POST', '/permissions/actions/check-objects', { items })).json).toEqual({
      items: [{ ...items[0], permitted: true }],
    });
  });

  test.each(['/admin/general-settings', '/admin/variables/'])('%s is replaced as a whole', async (path) => {
    expect((await world.call('PUT', path, { a: 1 })).text).toBe('');

    expect((await world.call('GET', path)).json).toEqual({ a: 1 });
  });
});

describe('connections', () => {
  const body = {
    name: 'pg',
    description: null,
    type: 'PostgreSQL',
    params: { host: 'db', password: 'secret-word', port: 5432 },
    usableBy: 'ALL',
    allowedGroups: null,
    junk: 1,
  };

  test('a new one has the defaults of DSS; its secret is kept and never shown', async () => {
    expect((await world.call('POST', '/admin/connections/', body)).status).toBe(200);
    const answer = await world.call('GET', '/admin/connections/pg');

    expect(answer.json).toEqual(
      expect.objectContaining({
        name: 'pg',
        type: 'PostgreSQL',
        allowWrite: true,
        allowedGroups: [],
        params: { host: 'db', password: '', port: 5432 },
      }),
    );
    expect(answer.json).not.toHaveProperty('junk');
    expect((await world.call('GET', '/admin/connections')).text).not.toContain('secret-word');
    expect((await world.call('GET', '/connections/pg/info')).text).not.toContain('secret-word');
    expect(world.file('instance/connections.json')).toContain('secret-word');
  });

  test('putting back what was read wipes the secret, as in DSS', async () => {
    await world.call('POST', '/admin/connections', body);
    await world.call('PUT', '/admin/connections/pg', (await world.call('GET', '/admin/connections/pg')).json);

    expect(world.file('instance/connections.json')).not.toContain('secret-word');
  });

  test('names are given by type', async () => {
    await world.call('POST', '/admin/connections', body);

    expect((await world.call('GET', '/connections/get-names?type=all')).json).toEqual(['filesystem_managed', 'filesystem_folders', 'pg']);
    expect((await world.call('GET', '/connections/get-names?type=PostgreSQL')).json).toEqual(['pg']);
  });

  test('some types have no test', async () => {
    await world.call('POST', '/admin/connections', body);

    expect((await world.call('GET', '/connections/pg/test')).json).toEqual({ connectionOK: true });
    expect((await world.call('GET', '/connections/filesystem_managed/test')).status).toBe(400);
  });

  test('a deleted one is gone', async () => {
    await world.call('DELETE', '/admin/connections/filesystem_folders');

    expect((await world.call('GET', '/admin/connections/filesystem_folders')).status).toBe(404);
  });
});

describe('code environments', () => {
  const path = '/admin/code-envs/PYTHON/py311';

  beforeEach(async () => {
    const created = await world.call('POST', `${path}?wait=True`, { deploymentMode: 'DESIGN_MANAGED', pythonInterpreter: 'PYTHON311' });
    expect(at(created.json, 'messages', 'error')).toBe(false);
  });

  test('packages are declared, then built', async () => {
    const env = object((await world.call('GET', path)).json);
    await world.call('PUT', path, { ...env, specPackageList: 'pandas\n', actualPackageList: 'forged', unknown: 1 });
    expect((await world.call('GET', path)).json).toEqual(expect.objectContaining({ specPackageList: 'pandas\n', actualPackageList: '' }));

    await world.call('POST', `${path}/packages?forceRebuildEnv=False&wait=True`);

    expect(at((await world.call('GET', path)).json, 'actualPackageList')).toBe('pandas\n');
    expect((await world.call('GET', path)).json).not.toHaveProperty('unknown');
  });

  test('of the settings that stand twice, the copy at the top wins', async () => {
    const env = object((await world.call('GET', path)).json);
    await world.call('PUT', path, { ...env, usableByAll: false, desc: { ...object(env['desc'] ?? null), usableByAll: true } });

    expect(at((await world.call('GET', path)).json, 'desc', 'usableByAll')).toBe(false);
  });

  test('the list has no packages', async () => {
    expect((await world.call('GET', '/admin/code-envs/')).json).toEqual([
      {
        envName: 'py311',
        envLang: 'PYTHON',
        deploymentMode: 'DESIGN_MANAGED',
        owner: 'admin',
        pythonInterpreter: 'PYTHON311',
        isUptodate: true,
      },
    ]);
  });

  test.each([
    ['create', 'POST', '/admin/code-envs/PYTHON/later'],
    ['build', 'POST', `${path}/packages`],
    ['delete', 'DELETE', path],
  ] as const)('a caller that does not wait for a %s gets a future', async (_name, method, target) => {
    const started = (await world.call(method, `${target}?wait=False`, {})).json;
    expect(at(started, 'hasResult')).toBe(false);

    const state = (await world.call('GET', `/futures/${String(at(started, 'jobId'))}?peek=False`)).json;
    expect([at(state, 'hasResult'), at(state, 'result', 'messages', 'error')]).toEqual([true, false]);
  });

  test('a deleted one is gone, and a name cannot be taken twice', async () => {
    expect(at((await world.call('POST', path, {})).json, 'message')).toBe('code environment already exists: py311');
    await world.call('DELETE', `${path}?wait=True`);

    expect((await world.call('GET', path)).status).toBe(404);
    expect((await world.call('POST', '/admin/code-envs/COBOL/x', {})).status).toBe(400);
  });
});

describe('groups and users', () => {
  test('a group is created with three fields, and gets its abilities by a save', async () => {
    await world.call('POST', '/admin/groups/', { name: 'ops', description: 'd', sourceType: 'LOCAL', mayCreateProjects: true });
    const group = object((await world.call('GET', '/admin/groups/ops')).json);
    expect(group).toEqual(expect.objectContaining({ description: 'd', mayCreateProjects: false }));

    await world.call('PUT', '/admin/groups/ops', { ...group, mayCreateProjects: true, mayFly: true, junk: true });

    const saved = (await world.call('GET', '/admin/groups/ops')).json;
    expect(saved).toEqual(expect.objectContaining({ mayCreateProjects: true, mayFly: true }));
    expect(saved).not.toHaveProperty('junk');
    expect(list((await world.call('GET', '/groups')).json).map((item) => at(item, 'name'))).toContain('ops');
  });

  test('a user never shows a password, and settings come on request', async () => {
    const created = await world.call('POST', '/admin/users/', {
      login: 'ana',
      password: 'pass-word',
      displayName: 'Ana',
      groups: ['readers'],
      userProfile: 'READER',
      email: null,
    });
    expect(created.status).toBe(200);
    expect(world.file('instance/users.json')).not.toContain('pass-word');

    expect((await world.call('GET', '/admin/users/ana')).json).toEqual(
      expect.objectContaining({ login: 'ana', displayName: 'Ana', groups: ['readers'], userProfile: 'READER' }),
    );
    const [, light] = list((await world.call('GET', '/admin/users/?includeSettings=False')).json);
    const [, full] = list((await world.call('GET', '/admin/users/?includeSettings=True')).json);
    expect(light).not.toHaveProperty('preferences');
    expect(full).toHaveProperty('preferences');
  });

  test('a user is saved and deleted', async () => {
    const user = object((await world.call('GET', '/admin/users/admin')).json);
    await world.call('PUT', '/admin/users/admin', { ...user, email: 'a@example.org', login: 'other' });
    expect((await world.call('GET', '/users/admin')).json).toEqual(expect.objectContaining({ login: 'admin', email: 'a@example.org' }));

    await world.call('DELETE', '/admin/users/admin');
    expect((await world.call('GET', '/admin/users/admin')).status).toBe(404);
  });

  test.each([
    ['/admin/groups', { name: 'readers' }, 'group already exists: readers'],
    ['/admin/users', { login: 'admin' }, 'user already exists: admin'],
    ['/admin/users', { login: 'x', groups: ['nope'] }, 'group does not exist: nope'],
    ['/admin/connections', { name: 'filesystem_managed', type: 'X' }, 'connection already exists: filesystem_managed'],
    ['/admin/connections', { name: 'x' }, 'type must be a text'],
  ])('%s refuses %j', async (path, body, message) => {
    expect(at((await world.call('POST', path, body)).json, 'message')).toBe(message);
  });

  test('a deleted group is gone', async () => {
    await world.call('DELETE', '/admin/groups/readers');

    expect((await world.call('GET', '/admin/groups/readers')).status).toBe(404);
  });
});
