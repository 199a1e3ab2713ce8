import type { Api, Call } from '../http/api.js';
import { requireText } from '../http/require.js';
import { lightScenario, newScenario, scenarioId, withHeader, withItemIds } from '../logic/scenario.js';
import { SCENARIO } from '../store/document-kind.js';
import { listItem } from '../store/list-item.js';
import { amendObject, createObject, type Objects, readObject, replaceObject } from '../store/objects.js';
import type { Store } from '../store/store.js';

/** Scenarios: light and full documents, code (API reference 2.9). */
export function registerScenarios(api: Api, store: Store): void {
  const scenarios = (call: Call): Objects => ({ store, project: store.project(call.param('key')), kind: SCENARIO });
  const at = '/projects/:key/scenarios';
  const freshId = () => store.newId(8);

  api.route('GET', at, (call) => {
    const objects = scenarios(call);
    return objects.project.ids(SCENARIO).map((id) => listItem(store, lightScenario(readObject(objects, id))));
  });
  api.route('POST', at, (call) => {
    const body = call.object();
    const id = scenarioId(requireText(body['name'], 'name'));
    return { id: createObject(scenarios(call), id, newScenario(body, freshId))['id'] ?? id };
  });
  api.route('GET', `${at}/:id`, (call) => readObject(scenarios(call), call.param('id')));
  api.route('PUT', `${at}/:id`, (call) => replaceObject(scenarios(call), call.param('id'), withItemIds(call.object(), freshId)));
  api.route('DELETE', `${at}/:id`, (call) => {
    const { project } = scenarios(call);
    project.read(SCENARIO, call.param('id'));
    project.remove(SCENARIO, call.param('id'));
    return {};
  });
  registerLight(api, scenarios);
  registerCode(api, scenarios);
}

function registerLight(api: Api, scenarios: (call: Call) => Objects): void {
  const path = '/projects/:key/scenarios/:id/light';
  api.route('GET', path, (call) => lightScenario(readObject(scenarios(call), call.param('id'))));
  api.route('PUT', path, (call) => {
    const objects = scenarios(call);
    const stored = objects.project.read(SCENARIO, call.param('id'));
    return lightScenario(replaceObject(objects, call.param('id'), withHeader(stored, call.object())));
  });
}

function registerCode(api: Api, scenarios: (call: Call) => Objects): void {
  const path = '/projects/:key/scenarios/:id/payload';
  api.route('GET', path, (call) => {
    const { project } = scenarios(call);
    project.read(SCENARIO, call.param('id'));
    return { script: project.payload(SCENARIO, call.param('id')) ?? '' };
  });
  api.route('PUT', path, (call) => {
    const { script } = call.object();
    const objects = scenarios(call);
    amendObject(objects, call.param('id'), (document) => document);
    objects.project.writePayload(SCENARIO, call.param('id'), { extension: 'py', text: typeof script === 'string' ? script : '' });
    return {};
  });
}
