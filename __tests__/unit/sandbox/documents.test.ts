import { rmSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { parseJson } from '../../../src/model/json.js';
import { at, list, NOW, object, openShop, openWorld, SHOP, temporaryFolder, type World, writeTree } from './harness.js';

describe('documents of a served project', () => {
  let world: World;

  beforeEach(async () => {
    world = await openShop();
  });
  afterEach(() => world.close());

  test.each([
    ['dataset', '/projects/SHOP/datasets/orders', { projectKey: 'SHOP', name: 'orders', smartName: 'orders' }],
    ['scenario', '/projects/SHOP/scenarios/NIGHTLY', { projectKey: 'SHOP', id: 'NIGHTLY', name: 'Nightly' }],
    ['managed folder', '/projects/SHOP/managedfolders/abcd1234', { projectKey: 'SHOP', id: 'abcd1234', name: 'exports' }],
    ['flow zone', '/projects/SHOP/flow/zones/Zone111', { projectKey: 'SHOP', id: 'Zone111', name: 'Raw' }],
  ])('a %s carries the fields that only the API has', async (_name, path, fields) => {
    expect((await world.call('GET', path)).json).toEqual(expect.objectContaining(fields));
  });

  test.each([
    ['dataset', '/projects/SHOP/datasets/orders', 'datasets/orders.json'],
    ['scenario', '/projects/SHOP/scenarios/NIGHTLY', 'scenarios/NIGHTLY.json'],
    ['managed folder', '/projects/SHOP/managedfolders/abcd1234', 'managed_folders/abcd1234.json'],
    ['recipe', '/projects/SHOP/recipes/compute_clean', 'recipes/compute_clean.json'],
  ])('a PUT of what the GET of a %s answered changes nothing on disk but the version tag', async (_name, path, file) => {
    const { versionTag: _none, ...before } = object(parseJson(world.file(`projects/SHOP/${file}`)));
    const payloadBefore = world.file('projects/SHOP/recipes/compute_clean.py');

    expect((await world.call('PUT', path, (await world.call('GET', path)).json)).status).toBe(200);

    const { versionTag, ...after } = object(parseJson(world.file(`projects/SHOP/${file}`)));
    expect(JSON.stringify(after)).toBe(JSON.stringify(before));
    expect(versionTag).toEqual({ versionNumber: 1, lastModifiedBy: { login: 'api:sandbox' }, lastModifiedOn: NOW });
    expect(world.file('projects/SHOP/recipes/compute_clean.py')).toBe(payloadBefore);
  });

  test('a zone has no version tag, and its file stays the same byte for byte', async () => {
    await world.call('POST', '/projects/SHOP/flow/zones/Zone111/items', { objectId: 'orders', objectType: 'DATASET' });
    const before = world.file('projects/SHOP/zones/Zone111.json');

    await world.call('PUT', '/projects/SHOP/flow/zones/Zone111', (await world.call('GET', '/projects/SHOP/flow/zones/Zone111')).json);

    expect(world.file('projects/SHOP/zones/Zone111.json')).toBe(before);
  });

  test('an object without a version tag gets one that is the same at each read and after a restart', async () => {
    const first = at((await world.call('GET', '/projects/SHOP/datasets/orders')).json, 'versionTag');
    const again = await openWorld({ dataDir: world.dataDir, clock: () => new Date(NOW + 5) });

    expect(first).toEqual({ versionNumber: 0, lastModifiedBy: { login: 'olga' }, lastModifiedOn: 1000 });
    expect(at((await again.call('GET', '/projects/SHOP/datasets/orders')).json, 'versionTag')).toEqual(first);
    expect(world.file('projects/SHOP/datasets/orders.json')).not.toContain('versionTag');
    await again.close();
  });

  test('each save raises the version by one, from the number in the file', async () => {
    const path = '/projects/SHOP/datasets/clean';
    const document = object((await world.call('GET', path)).json);

    await world.call('PUT', path, { ...document, versionTag: { versionNumber: 99 } });

    expect(at((await world.call('GET', path)).json, 'versionTag', 'versionNumber')).toBe(5);
  });

  test('a PUT replaces the document wholesale, and fields that DSS does not know are dropped with a 200', async () => {
    const path = '/projects/SHOP/datasets/orders';
    const { metricsChecks: _left, ...rest } = object((await world.call('GET', path)).json);

    const answer = await world.call('PUT', path, { ...rest, nonsense: true, shortDesc: 'new' });

    expect(answer.status).toBe(200);
    const stored = object(parseJson(world.file('projects/SHOP/datasets/orders.json')));
    expect(stored).not.toHaveProperty('metricsChecks');
    expect(stored).not.toHaveProperty('nonsense');
    expect(stored).not.toHaveProperty('projectKey');
    expect(stored['shortDesc']).toBe('new');
  });

  test('the creation tag is not the client’s to change', async () => {
    const path = '/projects/SHOP/datasets/orders';
    await world.call('PUT', path, { ...object((await world.call('GET', path)).json), creationTag: { versionNumber: 7 } });

    expect(at((await world.call('GET', path)).json, 'creationTag', 'lastModifiedBy', 'login')).toBe('olga');
  });

  test('keys keep the order of the file when a client sends them in another', async () => {
    const path = '/projects/SHOP/datasets/orders';
    const document = object((await world.call('GET', path)).json);
    await world.call('PUT', path, Object.fromEntries(Object.entries(document).reverse()));

    expect(Object.keys(object(parseJson(world.file('projects/SHOP/datasets/orders.json'))))).toEqual([
      'type',
      'managed',
      'versionTag',
      'creationTag',
      'tags',
      'params',
      'schema',
      'metricsChecks',
    ]);
  });

  test('tags come back sorted, and a new set is stored sorted', async () => {
    const path = '/projects/SHOP/datasets/orders';
    const document = object((await world.call('GET', path)).json);
    expect(document['tags']).toEqual(['a', 'z']);

    await world.call('PUT', path, { ...document, tags: ['q', 'b'] });

    expect(at(parseJson(world.file('projects/SHOP/datasets/orders.json')), 'tags')).toEqual(['b', 'q']);
  });

  test('files are written as DSS writes them', async () => {
    await world.call('PUT', '/projects/SHOP/variables', { standard: { html: "<a href='x'>é & co</a>" }, local: {} });

    expect(world.file('projects/SHOP/variables.json')).toBe(
      '{\n  "html": "\\u003ca href\\u003d\\u0027x\\u0027\\u003eé \\u0026 co\\u003c/a\\u003e"\n}',
    );
    expect(world.file('projects/SHOP/localvariables.json')).toBe('{}');
  });
});

describe('lists', () => {
  const paths = [
    '/projects',
    '/projects/SHOP/datasets',
    '/projects/SHOP/recipes',
    '/projects/SHOP/scenarios',
    '/projects/SHOP/managedfolders',
  ];

  test.each(paths)('%s carries version tags', async (path) => {
    const world = await openShop();
    const items = list((await world.call('GET', path)).json);

    expect(items.length).toBeGreaterThan(0);
    expect(items.every((item) => 'versionTag' in object(item))).toBe(true);
    await world.close();
  });

  test.each(paths)('%s carries none when the sandbox plays a DSS without', async (path) => {
    const world = await openShop({ listsWithoutVersionTag: true });
    const items = list((await world.call('GET', path)).json);

    expect(items.length).toBeGreaterThan(0);
    expect(items.some((item) => 'versionTag' in object(item))).toBe(false);
    await world.close();
  });
});

describe('serving a tree', () => {
  test('never writes to the source, and keeps what was done when it is served again', async () => {
    const source = writeTree(temporaryFolder(), SHOP);
    const first = await openWorld({ projects: [{ path: source, key: 'SHOP' }] });
    await first.call('DELETE', '/projects/SHOP/recipes/compute_clean');

    const second = await openWorld({ dataDir: first.dataDir, projects: [{ path: source, key: 'SHOP' }] });

    expect((await second.call('GET', '/projects/SHOP/recipes/compute_clean')).status).toBe(404);
    const third = await openWorld({ projects: [{ path: source, key: 'SHOP' }] });
    expect((await third.call('GET', '/projects/SHOP/recipes/compute_clean')).status).toBe(200);
    await Promise.all([first.close(), second.close(), third.close()]);
    rmSync(source, { recursive: true });
  });

  test.each([
    ['a tree', '', 'SHOP_2'],
    ['an unpacked export', 'project_config/', 'SHOP_2'],
  ])('takes %s and names it after its folder in capitals', async (_name, prefix, key) => {
    const root = temporaryFolder();
    writeTree(`${root}/shop_2`, Object.fromEntries(Object.entries(SHOP).map(([path, content]) => [prefix + path, content])));
    const world = await openWorld({ projects: [{ path: `${root}/shop_2` }] });

    expect((await world.call('GET', `/projects/${key}/recipes/compute_totals`)).json).toEqual(
      expect.objectContaining({ payload: '{\n  "keys": []\n}' }),
    );
    await world.close();
    rmSync(root, { recursive: true });
  });

  test.each([
    ['a folder without a project', {}, 'it has no params.json'],
    ['a name that is no key', { 'params.json': {} }, 'is no project key'],
  ])('refuses %s', async (_name, files, message) => {
    const root = writeTree(temporaryFolder(), {
      'a-b/x': 'x',
      ...Object.fromEntries(Object.entries(files).map(([path, text]) => [`a-b/${path}`, text])),
    });

    await expect(openWorld({ projects: [{ path: `${root}/a-b`, ...(message.startsWith('it') ? { key: 'X' } : {}) }] })).rejects.toThrow(
      message,
    );
    rmSync(root, { recursive: true });
  });
});
