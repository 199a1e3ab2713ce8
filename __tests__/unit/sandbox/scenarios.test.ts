import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { at, list, object, openShop, type World } from './harness.js';

const SCENARIOS = '/projects/SHOP/scenarios';
let world: World;

beforeEach(async () => {
  world = await openShop();
});
afterEach(() => world.close());

describe('creating a scenario', () => {
  test.each([
    ['My scenario!', 'My_scenario_'],
    ['PLAIN_1', 'PLAIN_1'],
    ['été-2', '_t__2'],
  ])('the id of %s is derived from it', async (name, id) => {
    expect((await world.call('POST', `${SCENARIOS}/`, { name, type: 'step_based', params: {} })).json).toEqual({ id });
  });

  test('a new one is off and has an empty list of steps, triggers and reporters', async () => {
    await world.call('POST', SCENARIOS, { name: 'S', type: 'step_based', params: {} });

    expect((await world.call('GET', `${SCENARIOS}/S`)).json).toEqual(
      expect.objectContaining({ id: 'S', active: false, params: { steps: [] }, triggers: [], reporters: [] }),
    );
  });

  test('two names with one id collide', async () => {
    await world.call('POST', SCENARIOS, { name: 'a b', type: 'step_based' });
    const second = await world.call('POST', SCENARIOS, { name: 'a_b', type: 'step_based' });

    expect(at(second.json, 'message')).toBe('scenario already exists: SHOP.a_b');
  });
});

describe('light documents', () => {
  test('the list and the light document have no steps, and say that nothing runs', async () => {
    const light = expect.objectContaining({ id: 'NIGHTLY', name: 'Nightly', active: true, running: false, nextRun: 0, runAsUser: 'rita' });
    const [item] = list((await world.call('GET', `${SCENARIOS}/`)).json);

    expect(item).toEqual(light);
    expect(item).not.toHaveProperty('params');
    expect((await world.call('GET', `${SCENARIOS}/NIGHTLY/light`)).json).toEqual(light);
  });

  test('a light save changes the header, and drops the steps of its body without a word', async () => {
    const body = { name: 'Renamed', active: false, params: { steps: [{ type: 'x' }] }, triggers: [{ type: 'y' }] };
    expect((await world.call('PUT', `${SCENARIOS}/NIGHTLY/light`, body)).status).toBe(200);

    const document = object((await world.call('GET', `${SCENARIOS}/NIGHTLY`)).json);
    expect(document).toEqual(expect.objectContaining({ name: 'Renamed', active: false, triggers: [] }));
    expect(at(document, 'params', 'steps', 0, 'id')).toBe('s1');
  });
});

describe('full documents', () => {
  test('triggers and reporters without an id get one, those with one keep it', async () => {
    const document = object((await world.call('GET', `${SCENARIOS}/NIGHTLY`)).json);
    await world.call('PUT', `${SCENARIOS}/NIGHTLY`, {
      ...document,
      triggers: [{ type: 'temporal' }, { id: 'mine', type: 'temporal' }],
      reporters: [{ id: '', active: true }],
    });

    const saved = (await world.call('GET', `${SCENARIOS}/NIGHTLY`)).json;
    expect(at(saved, 'triggers', 0, 'id')).toEqual(expect.stringMatching(/^[A-Za-z0-9]{8}$/));
    expect(at(saved, 'triggers', 1, 'id')).toBe('mine');
    expect(at(saved, 'reporters', 0, 'id')).toEqual(expect.stringMatching(/^[A-Za-z0-9]{8}$/));
  });

  test('a deleted one is gone', async () => {
    await world.call('DELETE', `${SCENARIOS}/NIGHTLY`);

    expect((await world.call('GET', `${SCENARIOS}/NIGHTLY`)).status).toBe(404);
  });
});

test('the code of a Python scenario lies beside its document, and saving it saves the scenario', async () => {
  await world.call('POST', SCENARIOS, { name: 'PY', type: 'custom_python', params: {} });
  expect((await world.call('GET', `${SCENARIOS}/PY/payload`)).json).toEqual({ script: '' });

  await world.call('PUT', `${SCENARIOS}/PY/payload`, { script: 'x = 1\n' });

  expect(world.file('projects/SHOP/scenarios/PY.py')).toBe('x = 1\n');
  expect((await world.call('GET', `${SCENARIOS}/PY/payload`)).json).toEqual({ script: 'x = 1\n' });
  expect(at((await world.call('GET', `${SCENARIOS}/PY`)).json, 'versionTag', 'versionNumber')).toBe(1);
  expect(at((await world.call('GET', `${SCENARIOS}/PY`)).json, 'params')).toEqual({ envSelection: { envMode: 'INHERIT' } });
});

test('runs are refused plainly: the sandbox does not run scenarios yet', async () => {
  const answer = await world.call('POST', `${SCENARIOS}/NIGHTLY/run`, {});

  expect([answer.status, at(answer.json, 'message')]).toEqual([
    501,
    'the sandbox does not serve POST /projects/SHOP/scenarios/NIGHTLY/run',
  ]);
});
