import { isObject, type JsonObject } from '../../model/json.js';
import { newCodeEnv } from '../fields/instance-defaults.js';
import type { Api, Call } from '../http/api.js';
import { alreadyExists, illegalArgument, notFound } from '../http/api-error.js';
import { replacedCodeEnv, summaryOf } from '../logic/code-env.js';
import { withoutNulls } from '../logic/instance-document.js';
import { finish } from '../store/future.js';
import type { Store } from '../store/store.js';

const DONE: JsonObject = { messages: { error: false, warning: false, messages: [] } };

/** Code environments (API reference 2.2). Nothing is installed: a build records the requested packages as the actual ones. */
export function registerCodeEnvs(api: Api, store: Store): void {
  const at = '/admin/code-envs/:language/:name';
  // Unlike other operations, these answer the bare result to a caller that waits (API reference 1.4).
  const answer = (call: Call, result: JsonObject) => (call.flag('wait', true) ? result : finish(store, { wait: false, result }));
  api.route('GET', '/admin/code-envs', () => Object.values(store.instance.all('code-envs')).filter(isObject).map(summaryOf));
  api.route('GET', at, (call) => requireCodeEnv(store, call));
  api.route('POST', at, (call) => {
    const env = { name: call.param('name'), language: call.param('language') };
    if (env.language !== 'PYTHON' && env.language !== 'R') throw illegalArgument(`unknown language of a code environment: ${env.language}`);
    if (store.instance.find('code-envs', idOf(call)) !== undefined) throw alreadyExists('code environment', env.name);
    store.instance.put('code-envs', idOf(call), newCodeEnv(env, withoutNulls(isObject(call.body) ? call.body : {})));
    return answer(call, { ...DONE, envName: env.name });
  });
  api.route('PUT', at, (call) => {
    store.instance.put('code-envs', idOf(call), replacedCodeEnv(requireCodeEnv(store, call), call.object()));
    return requireCodeEnv(store, call);
  });
  api.route('DELETE', at, (call) => {
    requireCodeEnv(store, call);
    store.instance.remove('code-envs', idOf(call));
    return answer(call, DONE);
  });
  api.route('POST', `${at}/packages`, (call) => {
    const env = requireCodeEnv(store, call);
    store.instance.put('code-envs', idOf(call), { ...env, actualPackageList: env['specPackageList'] ?? '' });
    return answer(call, DONE);
  });
  for (const action of ['images', 'jupyter']) {
    api.route('POST', `${at}/${action}`, (call) => {
      requireCodeEnv(store, call);
      return answer(call, DONE);
    });
  }
}

function idOf(call: Call): string {
  return `${call.param('language')}/${call.param('name')}`;
}

function requireCodeEnv(store: Store, call: Call): JsonObject {
  const env = store.instance.find('code-envs', idOf(call));
  if (env === undefined) throw notFound('code environment', call.param('name'));
  return env;
}
