import { isObject, type JsonObject } from '../../model/json.js';
import { newConnection } from '../fields/instance-defaults.js';
import type { Api } from '../http/api.js';
import { alreadyExists, illegalArgument, notFound } from '../http/api-error.js';
import { requireText } from '../http/require.js';
import { knownFields, redacted, withoutNulls } from '../logic/instance-document.js';
import type { Store } from '../store/store.js';

/** Types that DSS refuses to test (API reference 2.1). */
const UNTESTABLE: ReadonlySet<string> = new Set(['Filesystem', 'OpenAi', 'AzureOpenAI', 'Bedrock', 'HuggingFaceLocal']);

/** Connections: administration, and what everyone may ask (API reference 2.1). */
export function registerConnections(api: Api, store: Store): void {
  const at = '/admin/connections';
  api.route('GET', at, () => mapObject(store.instance.all('connections'), redacted));
  api.route('POST', at, (call) => {
    const body = withoutNulls(call.object());
    const name = requireText(body['name'], 'name');
    if (store.instance.find('connections', name) !== undefined) throw alreadyExists('connection', name);
    const defaults = newConnection(name, requireText(body['type'], 'type'), store.stamp());
    store.instance.put('connections', name, { ...defaults, ...knownFields(body, defaults) });
    return { msg: `created connection ${name}` };
  });
  api.route('GET', `${at}/:name`, (call) => redacted(requireDocument(store, call.param('name'))));
  api.route('PUT', `${at}/:name`, (call) => {
    const stored = requireDocument(store, call.param('name'));
    const defaults = newConnection(call.param('name'), String(stored['type']), store.stamp());
    const document = { ...knownFields(call.object(), defaults), name: call.param('name'), creationTag: stored['creationTag'] ?? {} };
    store.instance.put('connections', call.param('name'), document);
    return redacted(document);
  });
  api.route('DELETE', `${at}/:name`, (call) => {
    requireDocument(store, call.param('name'));
    store.instance.remove('connections', call.param('name'));
    return undefined;
  });
  registerConnectionQuestions(api, store);
}

function registerConnectionQuestions(api: Api, store: Store): void {
  api.route('GET', '/connections/get-names', (call) => {
    const type = call.query('type') ?? 'all';
    const entries = Object.entries(store.instance.all('connections'));
    return entries
      .filter(([, connection]) => type === 'all' || (isObject(connection) && connection['type'] === type))
      .map(([name]) => name);
  });
  api.route('GET', '/connections/:name/test', (call) => {
    const type = String(requireDocument(store, call.param('name'))['type']);
    if (UNTESTABLE.has(type)) throw illegalArgument(`Connection type cannot be tested: ${type}`);
    return { connectionOK: true };
  });
  api.route('GET', '/connections/:name/info', (call) => redacted(requireDocument(store, call.param('name'))));
}

function requireDocument(store: Store, name: string): JsonObject {
  const document = store.instance.find('connections', name);
  if (document === undefined) throw notFound('connection', name);
  return document;
}

function mapObject(object: JsonObject, change: (document: JsonObject) => JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(object).map(([name, document]) => [name, isObject(document) ? change(document) : document]));
}
