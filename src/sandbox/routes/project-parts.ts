import { isObject, type JsonObject } from '../../model/json.js';
import type { Api, Call } from '../http/api.js';
import { illegalArgument } from '../http/api-error.js';
import { amend } from '../logic/document.js';
import { PROJECT_METADATA, PROJECT_PERMISSIONS, PROJECT_SETTINGS, replaceView, type View, viewOf } from '../logic/view.js';
import type { Store } from '../store/store.js';

/** The parts of a project that have endpoints of their own: metadata, permissions, settings, variables, tags (API reference 2.6). */
export function registerProjectParts(api: Api, store: Store): void {
  registerView(api, store, { path: 'metadata', view: PROJECT_METADATA, required: 'label' });
  registerView(api, store, { path: 'permissions', view: PROJECT_PERMISSIONS, required: 'permissions' });
  registerView(api, store, { path: 'settings', view: PROJECT_SETTINGS, required: 'settings' });
  registerVariables(api, store);
  api.route('GET', '/projects/:key/tags', (call) => store.project(call.param('key')).part('tags.json') ?? { tags: {} });
  api.route('PUT', '/projects/:key/tags', (call) => {
    const { tags } = call.object();
    if (!isObject(tags)) throw illegalArgument('tags must be an object');
    store.project(call.param('key')).writePart('tags.json', { tags });
    return undefined;
  });
}

function registerView(api: Api, store: Store, part: { readonly path: string; readonly view: View; readonly required: string }): void {
  const path = `/projects/:key/${part.path}`;
  api.route('GET', path, (call) => viewOf(part.view, store.project(call.param('key')).params()));
  api.route('PUT', path, (call) => {
    const body = call.object();
    if (body[part.required] === undefined) throw illegalArgument(`${part.path} must hold ${part.required}`);
    const project = store.project(call.param('key'));
    const params = project.params();
    project.writePart('params.json', amend(params, replaceView(part.view, params, body), store.stamp()));
    return undefined;
  });
}

function registerVariables(api: Api, store: Store): void {
  api.route('GET', '/projects/:key/variables', (call) => variablesOf(store, call));
  api.route('PUT', '/projects/:key/variables', (call) => {
    const { standard, local } = call.object();
    if (!isObject(standard) || !isObject(local)) throw illegalArgument('variables must hold both standard and local');
    const project = store.project(call.param('key'));
    project.writePart('variables.json', standard);
    project.writePart('localvariables.json', local);
    return undefined;
  });
  api.route('GET', '/projects/:key/variables-resolved', (call) => {
    const { standard, local } = variablesOf(store, call);
    const resolved: JsonObject = { ...store.instance.document('variables'), ...standard, ...local, projectKey: call.param('key') };
    if (call.flag('typed', false)) return resolved;
    const text = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value));
    return Object.fromEntries(Object.entries(resolved).map(([name, value]) => [name, text(value)]));
  });
}

function variablesOf(store: Store, call: Call): { readonly standard: JsonObject; readonly local: JsonObject } {
  const project = store.project(call.param('key'));
  return { standard: project.part('variables.json') ?? {}, local: project.part('localvariables.json') ?? {} };
}
