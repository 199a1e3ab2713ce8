import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { at, list, object, openShop, openWorld, type World } from './harness.js';

const ZONES = '/projects/SHOP/flow/zones';
let world: World;

beforeEach(async () => {
  world = await openShop();
});
afterEach(() => world.close());

const itemsOf = async (zone: string) =>
  list(at((await world.call('GET', `${ZONES}/${zone}`)).json, 'items')).map(
    (item) => `${String(at(item, 'objectType'))} ${String(at(item, 'objectId'))}`,
  );
const dataset = (objectId: string) => ({ objectId, objectType: 'DATASET' });

describe('zones', () => {
  test('the list holds the default zone, with no items, as soon as there is another', async () => {
    const zones = list((await world.call('GET', ZONES)).json);

    expect(zones.map((zone) => at(zone, 'id'))).toEqual(['default', 'Zone111', 'Zone222']);
    expect(at(zones[0] ?? null, 'items')).toEqual([]);
  });

  test('a fresh project lists none, and still answers for the default one', async () => {
    const fresh = await openWorld();
    await fresh.call('POST', '/projects', { projectKey: 'P', name: 'P', owner: 'admin' });

    expect((await fresh.call('GET', '/projects/P/flow/zones')).json).toEqual([]);
    expect((await fresh.call('GET', '/projects/P/flow/zones/default')).json).toEqual(
      expect.objectContaining({ id: 'default', items: [], shared: [] }),
    );
    await fresh.close();
  });

  test('a new one has a generated id, and its file is named after it', async () => {
    const zone = object((await world.call('POST', ZONES, { name: 'New', color: '#123456' })).json);

    expect(zone).toEqual(
      expect.objectContaining({ id: expect.stringMatching(/^[A-Za-z0-9]{7}$/), name: 'New', color: '#123456', items: [] }),
    );
    expect(world.file(`projects/SHOP/zones/${String(zone['id'])}.json`)).not.toContain('"id"');
  });

  test('items have their two keys in the order that the client compares', async () => {
    const answer = await world.call('POST', `${ZONES}/Zone222/items`, { objectType: 'DATASET', objectId: 'totals' });

    expect(answer.text).toContain('{"objectId":"totals","objectType":"DATASET"}');
  });
});

describe('moving objects', () => {
  test.each([
    ['a dataset that no recipe writes moves alone', dataset('orders'), ['DATASET orders']],
    ['an output takes its recipe along', dataset('clean'), ['DATASET clean', 'RECIPE compute_clean']],
    ['a recipe takes its outputs along', { objectId: 'compute_totals', objectType: 'RECIPE' }, ['RECIPE compute_totals', 'DATASET totals']],
    ['an object of another project moves alone', { ...dataset('clean'), projectKey: 'OTHER' }, ['DATASET clean']],
  ])('%s', async (_name, item, expected) => {
    await world.call('POST', `${ZONES}/Zone222/items`, item);

    expect(await itemsOf('Zone222')).toEqual(expected);
  });

  test('an object is in one zone only', async () => {
    await world.call('POST', `${ZONES}/Zone222/add-items`, [dataset('orders'), dataset('totals')]);

    expect(await itemsOf('Zone111')).toEqual([]);
    expect(await itemsOf('Zone222')).toEqual(['DATASET orders', 'DATASET totals', 'RECIPE compute_totals']);
  });

  test('moving to the default zone takes it out of the others', async () => {
    await world.call('POST', `${ZONES}/default/items`, dataset('orders'));

    expect(await itemsOf('Zone111')).toEqual([]);
    expect(await itemsOf('default')).toEqual([]);
  });

  test('saving a zone with a new item takes the item out of its old zone', async () => {
    const zone = object((await world.call('GET', `${ZONES}/Zone222`)).json);
    await world.call('PUT', `${ZONES}/Zone222`, { ...zone, name: 'Renamed', items: [dataset('orders')] });

    expect(await itemsOf('Zone111')).toEqual([]);
    expect(await itemsOf('Zone222')).toEqual(['DATASET orders']);
    expect(at((await world.call('GET', `${ZONES}/Zone222`)).json, 'name')).toBe('Renamed');
  });

  test.each([
    ['an unknown zone', 'POST', `${ZONES}/nope/items`, dataset('orders'), 404, 'flow zone does not exist: SHOP.nope'],
    [
      'an item without an id',
      'POST',
      `${ZONES}/Zone222/items`,
      { objectType: 'DATASET' },
      400,
      'an item must have objectId and objectType',
    ],
    ['items that are no list', 'POST', `${ZONES}/Zone222/add-items`, {}, 400, 'the body must be a list of items'],
    ['deleting the default zone', 'DELETE', `${ZONES}/default`, undefined, 400, 'the default zone cannot be deleted'],
    ['a zone without a name', 'POST', ZONES, {}, 400, 'name must be a text'],
  ] as const)('%s is refused', async (_name, method, path, body, status, message) => {
    const answer = await world.call(method, path, body);

    expect([answer.status, at(answer.json, 'message')]).toEqual([status, message]);
  });
});

test('an object can be shown in a second zone, and hidden there again', async () => {
  await world.call('POST', `${ZONES}/Zone222/shared`, dataset('orders'));
  const shared = await world.call('POST', `${ZONES}/Zone222/shared`, dataset('orders'));
  expect(at(shared.json, 'shared')).toEqual([dataset('orders')]);
  expect(await itemsOf('Zone111')).toEqual(['DATASET orders']);

  expect(at((await world.call('DELETE', `${ZONES}/Zone222/shared/DATASET/orders`)).json, 'shared')).toEqual([]);
});

test('a deleted zone leaves its objects to the default one', async () => {
  expect((await world.call('DELETE', `${ZONES}/Zone111`)).text).toBe('');

  const nodes = object(at((await world.call('GET', `${ZONES}/default/graph`)).json, 'nodes'));
  expect(Object.keys(nodes)).toContain('orders');
});

describe('the flow graph', () => {
  test('has every object by its reference, with its neighbours', async () => {
    const graph = (await world.call('GET', '/projects/SHOP/flow/graph/')).json;

    expect(at(graph, 'nodes', 'clean')).toEqual({
      type: 'COMPUTABLE_DATASET',
      subType: 'S3',
      ref: 'clean',
      predecessors: ['compute_clean'],
      successors: ['compute_totals'],
    });
    expect(at(graph, 'nodes', 'compute_clean')).toEqual({
      type: 'RUNNABLE_RECIPE',
      subType: 'python',
      ref: 'compute_clean',
      predecessors: ['orders'],
      successors: ['clean'],
    });
    expect(at(graph, 'nodes', 'abcd1234', 'type')).toBe('COMPUTABLE_FOLDER');
    expect(at(graph, 'recipes')).toEqual(['compute_clean', 'compute_totals']);
  });

  test('the graph of a zone has the part that the zone holds', async () => {
    await world.call('POST', `${ZONES}/Zone222/items`, dataset('totals'));

    expect(at((await world.call('GET', `${ZONES}/Zone222/graph`)).json, 'recipes')).toEqual(['compute_totals']);
    expect(at((await world.call('GET', `${ZONES}/default/graph`)).json, 'recipes')).toEqual(['compute_clean']);
  });

  test('follows a recipe as its outputs change', async () => {
    const envelope = object((await world.call('GET', '/projects/SHOP/recipes/compute_totals')).json);
    await world.call('GET', '/projects/SHOP/flow/graph');
    const outputs = { main: { items: [{ ref: 'orders' }] } };
    await world.call('PUT', '/projects/SHOP/recipes/compute_totals', { recipe: { ...object(envelope['recipe'] ?? null), outputs } });

    expect(at((await world.call('GET', '/projects/SHOP/flow/graph')).json, 'nodes', 'compute_totals', 'successors')).toEqual(['orders']);
  });

  test('follows the recipes as they go', async () => {
    await world.call('DELETE', '/projects/SHOP/recipes/compute_totals');

    expect(at((await world.call('GET', '/projects/SHOP/flow/graph')).json, 'nodes', 'clean', 'successors')).toEqual([]);
  });
});
