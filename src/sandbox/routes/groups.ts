import { isObject, type JsonObject } from '../../model/json.js';
import { newGroup } from '../fields/instance-defaults.js';
import type { Api } from '../http/api.js';
import { alreadyExists, notFound } from '../http/api-error.js';
import { requireText } from '../http/require.js';
import { withoutNulls } from '../logic/instance-document.js';
import type { Store } from '../store/store.js';

/** Groups (API reference 2.3). Abilities whose names start with `may` come with each release, so any such flag is known. */
export function registerGroups(api: Api, store: Store): void {
  const at = '/admin/groups';
  const all = () => Object.values(store.instance.all('groups')).filter(isObject);
  api.route('GET', at, all);
  api.route('GET', '/groups', () => all().map((group) => ({ name: group['name'] ?? '', description: group['description'] ?? '' })));
  api.route('POST', at, (call) => {
    const { name, description = '', sourceType = 'LOCAL' } = withoutNulls(call.object());
    const id = requireText(name, 'name');
    if (store.instance.find('groups', id) !== undefined) throw alreadyExists('group', id);
    store.instance.put('groups', id, { ...newGroup(id, { admin: false }), description, sourceType });
    return { msg: `created group ${id}` };
  });
  api.route('GET', `${at}/:name`, (call) => requireGroup(store, call.param('name')));
  api.route('PUT', `${at}/:name`, (call) => {
    const name = call.param('name');
    requireGroup(store, name);
    const model = newGroup(name, { admin: false });
    const known = Object.entries(call.object()).filter(([field]) => field in model || field.startsWith('may'));
    store.instance.put('groups', name, { ...Object.fromEntries(known), name });
    return requireGroup(store, name);
  });
  api.route('DELETE', `${at}/:name`, (call) => {
    requireGroup(store, call.param('name'));
    store.instance.remove('groups', call.param('name'));
    return undefined;
  });
}

function requireGroup(store: Store, name: string): JsonObject {
  const group = store.instance.find('groups', name);
  if (group === undefined) throw notFound('group', name);
  return group;
}
