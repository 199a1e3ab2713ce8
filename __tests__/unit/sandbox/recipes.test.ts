import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type Json, type JsonObject, parseJson } from '../../../src/model/json.js';
import { at, list, object, openShop, type World } from './harness.js';

const RECIPES = '/projects/SHOP/recipes';
let world: World;

beforeEach(async () => {
  world = await openShop();
});
afterEach(() => world.close());

const main = (...refs: readonly string[]) => ({ main: { items: refs.map((ref) => ({ ref })) } });
const newOutput = (connectionId: string) => ({
  createOutputDataset: true,
  outputDatasetSettings: { connectionId, typeOptionId: null, specificSettings: { formatOptionId: null } },
});

async function create(recipePrototype: JsonObject, creationSettings: JsonObject): Promise<JsonObject> {
  const created = await world.call('POST', `${RECIPES}/`, {
    recipePrototype: { projectKey: 'SHOP', ...recipePrototype },
    creationSettings,
  });
  expect(created.status).toBe(200);
  return object((await world.call('GET', `${RECIPES}/${String(at(created.json, 'name'))}`)).json);
}

function payloadOf(recipe: JsonObject): Json {
  return parseJson(String(recipe['payload']));
}

test('a recipe with several outputs creates each as the settings of its role say', async () => {
  const outputDatasetsCreationSettingsByRole = { main: { high: { connectionId: 'lake' }, low: { connectionId: 'disk' } } };
  const recipe = await create(
    { type: 'split', inputs: main('orders'), outputs: main('high', 'totals', 'low') },
    { outputDatasetsCreationSettingsByRole },
  );

  expect(at(recipe, 'recipe', 'name')).toBe('split_orders');
  const connectionOf = async (name: string) =>
    at((await world.call('GET', `/projects/SHOP/datasets/${name}`)).json, 'params', 'connection');
  expect([await connectionOf('high'), await connectionOf('low')]).toEqual(['lake', 'disk']);
});

describe('reading recipes', () => {
  test('the list has inputs, outputs and params, and no payload', async () => {
    const [first] = list((await world.call('GET', `${RECIPES}/`)).json).map(object);

    expect(first).toEqual(
      expect.objectContaining({
        projectKey: 'SHOP',
        name: 'compute_clean',
        type: 'python',
        inputs: expect.anything(),
        outputs: expect.anything(),
        params: expect.anything(),
      }),
    );
    expect(first).not.toHaveProperty('payload');
  });

  test.each([
    ['code', 'compute_clean', 'print("it\'s <b>")\n'],
    ['a visual recipe, as text', 'compute_totals', '{\n  "keys": []\n}'],
  ])('one recipe comes with its payload: %s', async (_name, recipe, payload) => {
    expect(at((await world.call('GET', `${RECIPES}/${recipe}`)).json, 'payload')).toBe(payload);
  });
});

describe('saving a recipe', () => {
  test('a new payload goes to the file beside it, byte for byte', async () => {
    const { recipe } = object((await world.call('GET', `${RECIPES}/compute_clean`)).json);
    await world.call('PUT', `${RECIPES}/compute_clean`, { recipe: recipe ?? {}, payload: 'x = "<&\'>"\r\n' });

    expect(world.file('projects/SHOP/recipes/compute_clean.py')).toBe('x = "<&\'>"\r\n');
  });

  test.each<[string, JsonObject]>([
    ['left out', {}],
    ['null', { payload: null }],
  ])('a payload that is %s stays as it is', async (_name, extra) => {
    const { recipe } = object((await world.call('GET', `${RECIPES}/compute_clean`)).json);
    await world.call('PUT', `${RECIPES}/compute_clean`, { recipe: recipe ?? {}, ...extra });

    expect(world.file('projects/SHOP/recipes/compute_clean.py')).toBe('print("it\'s <b>")\n');
  });

  test.each<[string, Json, string]>([
    ['no recipe', { payload: 'x' }, 'recipe must be an object'],
    ['a payload that is no text', { recipe: { type: 'grouping' }, payload: { keys: [] } }, 'payload must be a text'],
  ])('%s is refused, and nothing is stored', async (_name, body, message) => {
    const before = world.file('projects/SHOP/recipes/compute_totals.json');

    expect(at((await world.call('PUT', `${RECIPES}/compute_totals`, body)).json, 'message')).toBe(message);
    expect(world.file('projects/SHOP/recipes/compute_totals.json')).toBe(before);
  });
});

describe('creating a recipe', () => {
  test('a code recipe keeps its script and gets the defaults of DSS', async () => {
    const { recipe, payload } = await create(
      { type: 'python', name: 'r', inputs: main('orders'), outputs: main('totals') },
      { script: 'print(1)' },
    );

    expect(payload).toBe('print(1)');
    expect(world.file('projects/SHOP/recipes/r.py')).toBe('print(1)');
    expect(recipe).toEqual(
      expect.objectContaining({
        inputs: { main: { items: [{ ref: 'orders', deps: [] }] } },
        outputs: { main: { items: [{ ref: 'totals', appendMode: false }] } },
        params: { envSelection: { envMode: 'INHERIT' }, containerSelection: { containerMode: 'INHERIT' }, skipPrerunValidate: false },
        neverRecomputeExistingPartitions: false,
      }),
    );
  });

  test.each([
    ['sync', 'compute_fresh', undefined],
    ['sampling', 'compute_fresh', ['distinct', 'enabled']],
    ['sort', 'compute_fresh', ['orders']],
    ['distinct', 'compute_fresh', ['keys', 'selectAllColumns']],
    ['window', 'compute_fresh', ['windows', 'values']],
    ['topn', 'compute_fresh', ['firstRows', 'keys']],
    ['pivot', 'compute_fresh', ['pivots']],
    ['prepare', 'compute_fresh', ['steps']],
  ])('%s is named after its output, which it creates, and starts with its payload', async (type, name, fields) => {
    const recipe = await create({ type, name: null, inputs: main('orders'), outputs: main('fresh') }, newOutput('disk'));

    expect(at(recipe, 'recipe', 'name')).toBe(name);
    expect(at((await world.call('GET', '/projects/SHOP/datasets/fresh')).json, 'type')).toBe('Filesystem');
    if (fields === undefined) expect(recipe).not.toHaveProperty('payload');
    else expect(Object.keys(object(payloadOf(recipe)))).toEqual(expect.arrayContaining(fields));
  });

  test('grouping starts with its key and every other column to choose from', async () => {
    const payload = payloadOf(
      await create(
        { type: 'grouping', name: null, inputs: main('orders'), outputs: main('fresh') },
        { ...newOutput('disk'), groupKey: 'id' },
      ),
    );

    expect(at(payload, 'keys')).toEqual([{ column: 'id', type: 'bigint' }]);
    expect(at(payload, 'values')).toEqual([expect.objectContaining({ column: 'amount', type: 'double', sum: false })]);
    expect(at(payload, 'globalCount')).toBe(true);
  });

  test('join takes its inputs from the settings, and joins each to the one before', async () => {
    const settings = { ...newOutput('disk'), virtualInputs: ['orders', 'clean', 'totals'] };
    const recipe = await create({ type: 'join', name: null, inputs: {}, outputs: main('fresh') }, settings);

    expect(at(recipe, 'recipe', 'inputs', 'main', 'items')).toEqual(['orders', 'clean', 'totals'].map((ref) => ({ ref, deps: [] })));
    expect(list(at(payloadOf(recipe), 'joins')).map((join) => [at(join, 'table1'), at(join, 'table2')])).toEqual([
      [0, 1],
      [1, 2],
    ]);
    expect(list(at(payloadOf(recipe), 'virtualInputs')).map((input) => at(input, 'index'))).toEqual([0, 1, 2]);
    expect(at(payloadOf(recipe), 'selectedColumns', 0)).toEqual({ name: 'id', table: 0, type: 'bigint' });
  });

  test('vstack keeps one virtual input for each input', async () => {
    const recipe = await create(
      { type: 'vstack', name: 's', inputs: {}, outputs: main('fresh') },
      { ...newOutput('disk'), virtualInputs: ['orders', 'clean'] },
    );

    expect(at(payloadOf(recipe), 'mode')).toBe('UNION');
    expect(list(at(payloadOf(recipe), 'virtualInputs')).length).toBe(2);
  });

  test('split is named after its input, and a taken name gets a number', async () => {
    const prototype = { type: 'split', name: null, inputs: main('orders'), outputs: main('clean', 'totals') };

    expect(at(await create(prototype, {}), 'recipe', 'name')).toBe('split_orders');
    expect(at(await create(prototype, {}), 'recipe', 'name')).toBe('split_orders_1');
  });

  test('an output folder is created under a generated id', async () => {
    const settings = { createOutputFolder: true, outputFolderSettings: { connectionId: 'disk' } };
    const recipe = await create({ type: 'python', name: 'f', inputs: main('orders'), outputs: main('reports') }, settings);
    const id = String(at(recipe, 'recipe', 'outputs', 'main', 'items', 0, 'ref'));

    expect(id).toMatch(/^[A-Za-z0-9]{8}$/);
    expect(at((await world.call('GET', `/projects/SHOP/managedfolders/${id}`)).json, 'name')).toBe('reports');
  });

  test('raw creation takes the prototype as it is, outputs or not', async () => {
    const recipe = await create(
      { type: 'list_folder_contents', name: 'raw', outputs: main('nowhere'), params: { size: true } },
      { rawCreation: true },
    );

    expect(at(recipe, 'recipe', 'params')).toEqual({ size: true });
    expect(recipe).not.toHaveProperty('payload');
  });

  test.each<[string, JsonObject, JsonObject, number, string]>([
    ['no type', { name: 'x' }, {}, 400, 'a recipe must have a type'],
    [
      'a name that is taken',
      { type: 'python', name: 'compute_clean', outputs: main('totals') },
      {},
      409,
      'recipe already exists: SHOP.compute_clean',
    ],
    [
      'an output that nothing creates',
      { type: 'python', name: 'x', outputs: main('gone') },
      {},
      400,
      'Need to create output dataset: gone, but creationInfo is missing',
    ],
    [
      'an input that does not exist',
      { type: 'sync', name: 'x', inputs: main('gone'), outputs: main('totals') },
      {},
      404,
      'dataset does not exist: SHOP.gone',
    ],
    [
      'an output on an unknown connection',
      { type: 'sync', name: 'x', outputs: main('gone') },
      newOutput('nope'),
      404,
      'connection does not exist: nope',
    ],
  ])('refuses %s', async (_name, recipePrototype, creationSettings, status, message) => {
    const answer = await world.call('POST', RECIPES, { recipePrototype, creationSettings });

    expect([answer.status, at(answer.json, 'message')]).toEqual([status, message]);
  });
});

describe('the rest of a recipe', () => {
  test('a delete keeps the outputs', async () => {
    await world.call('DELETE', `${RECIPES}/compute_clean`);

    expect((await world.call('GET', '/projects/SHOP/datasets/clean')).status).toBe(200);
    expect((await world.call('GET', `${RECIPES}/compute_clean`)).status).toBe(404);
  });

  test('a rename takes the payload along', async () => {
    await world.call('POST', '/projects/SHOP/actions/renameRecipe', { oldName: 'compute_clean', newName: 'prep v1.2' });

    expect(at((await world.call('GET', `${RECIPES}/prep%20v1.2`)).json, 'payload')).toBe('print("it\'s <b>")\n');
    expect((await world.call('GET', `${RECIPES}/compute_clean`)).status).toBe(404);
  });

  test('metadata are read and replaced', async () => {
    await world.call('PUT', `${RECIPES}/compute_clean/metadata`, { description: 'why', tags: ['t'] });

    expect((await world.call('GET', `${RECIPES}/compute_clean/metadata`)).json).toEqual({ description: 'why', tags: ['t'] });
  });

  test('the status names an engine', async () => {
    expect(at((await world.call('GET', `${RECIPES}/compute_clean/status`)).json, 'selectedEngine', 'type')).toBe('DSS');
  });

  test('the schema of an output is computed, and applied on request', async () => {
    await create({ type: 'grouping', name: 'g', inputs: main('orders'), outputs: main('fresh') }, { ...newOutput('disk'), groupKey: 'id' });
    const update = (await world.call('GET', `${RECIPES}/g/schema-update`)).json;
    const columns = [
      { name: 'id', type: 'bigint' },
      { name: 'count', type: 'bigint' },
    ];
    expect(update).toEqual({
      totalIncompatibilities: 1,
      computables: [{ type: 'DATASET', datasetName: 'fresh', newSchema: { columns, userModified: false } }],
    });

    await world.call('POST', `${RECIPES}/g/actions/updateOutputSchema`, {
      computableType: 'DATASET',
      computableId: 'fresh',
      newSchema: at(update, 'computables', 0, 'newSchema'),
      dropAndRecreate: true,
    });

    expect(at((await world.call('GET', '/projects/SHOP/datasets/fresh/schema')).json, 'columns')).toEqual(columns);
    expect((await world.call('GET', `${RECIPES}/g/schema-update`)).json).toEqual({ totalIncompatibilities: 0, computables: [] });
  });
});
