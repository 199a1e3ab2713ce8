import { isList, isObject, type JsonObject } from '../../model/json.js';
import { newUser } from '../fields/instance-defaults.js';
import type { Api } from '../http/api.js';
import { alreadyExists, notFound } from '../http/api-error.js';
import { requireText } from '../http/require.js';
import { knownFields, redacted, withoutNulls } from '../logic/instance-document.js';
import type { Store } from '../store/store.js';

/** What a list without settings, and everyone, sees of a user. */
const PUBLIC_FIELDS = ['login', 'displayName', 'groups', 'email', 'userProfile', 'enabled', 'sourceType'];

/** Users (API reference 2.3). Passwords are accepted and forgotten: nobody logs in to the sandbox. */
export function registerUsers(api: Api, store: Store): void {
  const at = '/admin/users';
  const all = () => Object.values(store.instance.all('users')).filter(isObject);
  api.route('GET', at, (call) => all().map(call.flag('includeSettings', false) ? redacted : publicPart));
  api.route('GET', '/users', () => all().map(publicPart));
  api.route('GET', '/users/:login', (call) => publicPart(requireUser(store, call.param('login'))));
  api.route('POST', at, (call) => createUser(store, call.object()));
  api.route('GET', `${at}/:login`, (call) => redacted(requireUser(store, call.param('login'))));
  api.route('PUT', `${at}/:login`, (call) => {
    const login = call.param('login');
    const stored = requireUser(store, login);
    const document = {
      ...knownFields(call.object(), newUser({ login, groups: [] }, store.stamp())),
      login,
      creationDate: stored['creationDate'] ?? 0,
    };
    store.instance.put('users', login, document);
    return redacted(document);
  });
  api.route('DELETE', `${at}/:login`, (call) => {
    requireUser(store, call.param('login'));
    store.instance.remove('users', call.param('login'));
    return undefined;
  });
}

function createUser(store: Store, sent: JsonObject): JsonObject {
  const body = withoutNulls(sent);
  const login = requireText(body['login'], 'login');
  if (store.instance.find('users', login) !== undefined) throw alreadyExists('user', login);
  const groups = isList(body['groups']) ? body['groups'].map(String) : [];
  for (const group of groups) if (store.instance.find('groups', group) === undefined) throw notFound('group', group);
  const defaults = newUser({ login, groups }, store.stamp());
  store.instance.put('users', login, { ...defaults, ...knownFields(body, defaults), groups });
  return { msg: `created user ${login}` };
}

function publicPart(user: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(user).filter(([field]) => PUBLIC_FIELDS.includes(field)));
}

function requireUser(store: Store, login: string): JsonObject {
  const user = store.instance.find('users', login);
  if (user === undefined) throw notFound('user', login);
  return user;
}
