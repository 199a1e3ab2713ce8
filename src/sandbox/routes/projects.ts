import { rmSync } from 'node:fs';
import type { JsonObject } from '../../model/json.js';
import type { Api } from '../http/api.js';
import { alreadyExists, illegalArgument, notFound } from '../http/api-error.js';
import { requireText } from '../http/require.js';
import { isProjectKey, newProject, projectSummary } from '../logic/project.js';
import { finish } from '../store/future.js';
import { listItem } from '../store/list-item.js';
import type { Store } from '../store/store.js';

/** Projects themselves: list, summary, create, delete (API reference 2.6). */
export function registerProjects(api: Api, store: Store): void {
  api.route('GET', '/projects', () => store.projects().map((project) => listItem(store, projectSummary(project.key, project.params()))));
  api.route('GET', '/projects/:key', (call) => {
    const project = store.project(call.param('key'));
    return projectSummary(project.key, project.params());
  });
  api.route('POST', '/projects', (call) => createProject(store, call.object()));
  api.route('DELETE', '/projects/:key', (call) => {
    const key = store.project(call.param('key')).key;
    store.removeProject(key);
    for (const area of ['managed_folders', 'uploads']) rmSync(store.dataPath(area, key), { recursive: true, force: true });
    return finish(store, { wait: call.flag('wait', true), result: { messages: { error: false, messages: [] } } });
  });
}

function createProject(store: Store, body: JsonObject): JsonObject {
  const key = requireText(body['projectKey'], 'projectKey');
  if (!isProjectKey(key)) throw illegalArgument(`invalid project key: ${key} (letters, digits and _ only)`);
  if (store.hasProject(key)) throw alreadyExists('project', key);
  const owner = body['owner'];
  if (typeof owner === 'string' && store.instance.find('users', owner) === undefined) throw notFound('user', owner);
  const project = store.openProject(key);
  project.writePart('params.json', newProject(key, body, store.stamp()));
  project.writePart('variables.json', {});
  project.writePart('localvariables.json', {});
  return { msg: `created project ${key}` };
}
