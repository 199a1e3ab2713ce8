import { isList, isObject, type Json, type JsonObject } from '../../model/json.js';
import { ACTOR, type Api } from '../http/api.js';
import { forbidden, illegalArgument, notFound } from '../http/api-error.js';
import { finishedFuture } from '../store/future.js';
import type { Store } from '../store/store.js';

/** What a client asks about the node and its own key, and the documents of the instance (API reference 1.7, 1.8, 2.5). */
export function registerInstance(api: Api, store: Store): void {
  api.route('GET', '/auth/info', () => ({
    authSource: 'CONFIGURABLE_API_KEY',
    authIdentifier: ACTOR,
    associatedDSSUser: 'admin',
    groups: ['administrators'],
    via: [],
    admin: true,
  }));
  api.route('GET', '/instance-info', () => {
    const { nodeId } = store.behaviour;
    return { nodeId, nodeName: nodeId, nodeType: 'DESIGN' };
  });
  api.route('GET', '/current-user', () => {
    throw forbidden('Action forbidden, a global API key is no user');
  });
  api.route('GET', '/admin/general-settings', () => store.instance.document('general-settings'));
  api.route('PUT', '/admin/general-settings', (call) => {
    store.instance.write('general-settings', call.object());
    return undefined;
  });
  api.route('GET', '/admin/variables', () => store.instance.document('variables'));
  api.route('PUT', '/admin/variables', (call) => {
    store.instance.write('variables', call.object());
    return undefined;
  });
  api.route('POST', '/permissions/actions/check-objects', (call) => checkObjects(call.object()['items']));
  registerFutures(api, store);
}

/** The key is an administrator's, so every right is granted. */
function checkObjects(items: Json | undefined): JsonObject {
  if (!isList(items)) throw illegalArgument('items must be a list');
  return { items: items.map((item) => ({ ...(isObject(item) ? item : {}), permitted: true })) };
}

/** Operations are over before their job id is known, so nothing is ever running (API reference 1.4). */
function registerFutures(api: Api, store: Store): void {
  api.route('GET', '/futures', () => []);
  api.route('GET', '/futures/:id', (call) => {
    const result = store.futures.get(call.param('id'));
    if (result === undefined) throw notFound('future', call.param('id'));
    return finishedFuture(call.param('id'), result);
  });
  api.route('DELETE', '/futures/:id', (call) => {
    if (!store.futures.has(call.param('id'))) throw notFound('future', call.param('id'));
    return undefined;
  });
}
