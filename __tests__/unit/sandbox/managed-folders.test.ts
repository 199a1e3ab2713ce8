import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { at, object, openShop, type World } from './harness.js';

const FOLDERS = '/projects/SHOP/managedfolders';
let world: World;

beforeEach(async () => {
  world = await openShop();
});
afterEach(() => world.close());

describe('managed folders', () => {
  test.each([
    [
      'without a connection lies on the default one',
      {},
      { connection: 'filesystem_folders', path: '${projectKey}/${odbId}' },
      'Filesystem',
    ],
    ['takes its type from its connection', { params: { connection: 'lake', path: '/p' } }, { connection: 'lake', path: '/p' }, 'S3'],
  ])('a new one %s', async (_name, body, params, type) => {
    const created = object((await world.call('POST', `${FOLDERS}/`, { name: 'models', projectKey: 'SHOP', type: null, ...body })).json);

    expect(created).toEqual(expect.objectContaining({ id: expect.stringMatching(/^[A-Za-z0-9]{8}$/), name: 'models', type }));
    expect(created['params']).toEqual(expect.objectContaining(params));
  });

  test('two may share a name', async () => {
    const ids = await Promise.all([1, 2].map(async () => at((await world.call('POST', FOLDERS, { name: 'same' })).json, 'id')));

    expect(ids[0]).not.toBe(ids[1]);
  });

  test.each([
    ['no name', {}, 'name must be a text'],
    ['an unknown connection', { name: 'x', params: { connection: 'nope' } }, 'connection does not exist: nope'],
  ])('%s is refused', async (_name, body, message) => {
    expect(at((await world.call('POST', FOLDERS, body)).json, 'message')).toBe(message);
  });

  test('a rename keeps the id', async () => {
    await world.call('POST', '/projects/SHOP/actions/renameManagedFolder', { id: 'abcd1234', newName: 'renamed' });

    expect(at((await world.call('GET', `${FOLDERS}/abcd1234`)).json, 'name')).toBe('renamed');
  });

  test('usages name the recipes that read and write it', async () => {
    const items = { main: { items: [{ ref: 'abcd1234' }] } };
    await world.call('POST', '/projects/SHOP/recipes', {
      recipePrototype: { type: 'python', name: 'w', outputs: items },
      creationSettings: {},
    });
    await world.call('POST', '/projects/SHOP/recipes', {
      recipePrototype: { type: 'python', name: 'r', inputs: items },
      creationSettings: {},
    });

    expect((await world.call('GET', `${FOLDERS}/abcd1234/usages`)).json).toEqual([
      { type: 'RECIPE_INPUT', objectId: 'r', objectProjectKey: 'SHOP' },
      { type: 'RECIPE_OUTPUT', objectId: 'w', objectProjectKey: 'SHOP' },
    ]);
  });
});

describe('the files of a managed folder', () => {
  const contents = `${FOLDERS}/abcd1234/contents`;

  test('are listed by path, given back and deleted', async () => {
    await world.upload(`${contents}/b.txt`, '', 'two');
    await world.upload(`${contents}/a/one.txt`, '', 'one');

    expect((await world.call('GET', contents)).json).toEqual({
      items: [
        { path: '/a/one.txt', size: 3, lastModified: expect.any(Number) },
        { path: '/b.txt', size: 3, lastModified: expect.any(Number) },
      ],
    });
    expect((await world.call('GET', `${contents}/a/one.txt`)).text).toBe('one');

    await world.call('DELETE', `${contents}/a/one.txt`);
    expect((await world.call('GET', `${contents}/a/one.txt`)).status).toBe(404);
  });

  test.each(['..%2F..%2F..%2Fescape.txt', '%2E%2E%2Fescape.txt'])('never lie outside of it: %s', async (path) => {
    const answer = await world.upload(`${contents}/${path}`, '', 'x');

    expect([answer.status, at(answer.json, 'message')]).toEqual([400, 'the path leaves the folder']);
  });

  test('need a multipart body', async () => {
    expect((await world.call('POST', `${contents}/x.txt`, {})).status).toBe(400);
  });

  test('go with the folder, and so do the recipes that read it', async () => {
    await world.upload(`${contents}/b.txt`, '', 'two');
    const items = { main: { items: [{ ref: 'abcd1234' }] } };
    await world.call('POST', '/projects/SHOP/recipes', {
      recipePrototype: { type: 'python', name: 'r', inputs: items },
      creationSettings: {},
    });

    await world.call('DELETE', `${FOLDERS}/abcd1234`);

    expect((await world.call('GET', contents)).status).toBe(404);
    expect((await world.call('GET', '/projects/SHOP/recipes/r')).status).toBe(404);
    expect(() => world.file('managed_folders/SHOP/abcd1234/b.txt')).toThrow('ENOENT');
  });
});
