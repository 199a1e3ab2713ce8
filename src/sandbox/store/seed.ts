import { isObject, type Json, type JsonObject } from '../../model/json.js';
import { GENERAL_SETTINGS, newCodeEnv, newConnection, newGroup, newUser } from '../fields/instance-defaults.js';
import { namesIn } from '../logic/named-by-project.js';
import { DATASET, MANAGED_FOLDER, RECIPE, SCENARIO } from './document-kind.js';
import type { InstanceMap } from './instance-store.js';
import type { ProjectTree } from './project-tree.js';
import type { Store } from './store.js';

/** What a fresh DSS has: two connections on its disk, three groups and an administrator. */
export function ensureInstance(store: Store): void {
  const { instance } = store;
  if (Object.keys(instance.document('general-settings')).length > 0) return;
  const stamp = store.stamp();
  instance.write('general-settings', GENERAL_SETTINGS);
  for (const name of ['filesystem_managed', 'filesystem_folders'])
    instance.put('connections', name, newConnection(name, 'Filesystem', stamp));
  for (const name of ['administrators', 'data_team', 'readers'])
    instance.put('groups', name, newGroup(name, { admin: name === 'administrators' }));
  instance.put('users', 'admin', newUser({ login: 'admin', groups: ['administrators'] }, stamp));
}

/** Creates the connections, code environments, groups and users that a project names and the instance lacks. */
export function seedProject(store: Store, project: ProjectTree): void {
  const stamp = store.stamp();
  const documents = [DATASET, MANAGED_FOLDER, RECIPE, SCENARIO].flatMap((kind) =>
    project.ids(kind).map((id) => ({ kind: kind.folder, document: project.read(kind, id) })),
  );
  const names = namesIn(project.params(), documents);
  const ensure = (map: InstanceMap, made: Iterable<readonly [string, JsonObject]>) => addMissing(store, map, new Map(made));
  ensure(
    'connections',
    [...names.connections].map(([name, type]) => [name, newConnection(name, type, stamp)]),
  );
  ensure(
    'code-envs',
    [...names.codeEnvs].map(([name, language]) => [`${language}/${name}`, newCodeEnv({ name, language }, {})]),
  );
  ensure(
    'groups',
    [...names.groups].map((name) => [name, newGroup(name, { admin: false })]),
  );
  ensure(
    'users',
    [...names.users].map((login) => [login, newUser({ login, groups: [] }, stamp)]),
  );
}

function addMissing(store: Store, map: InstanceMap, made: ReadonlyMap<string, JsonObject>): void {
  const existing: Record<string, Json> = { ...store.instance.all(map) };
  const missing = [...made].filter(([name]) => !isObject(existing[name]));
  if (missing.length > 0) store.instance.write(map, { ...existing, ...Object.fromEntries(missing) });
}
