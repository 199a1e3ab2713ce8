import type { JsonObject } from '../../model/json.js';
import type { Api, Call } from '../http/api.js';
import { objectOrEmpty, requireText } from '../http/require.js';
import { consumersOf, producersOf } from '../logic/flow.js';
import { newManagedFolder } from '../logic/new-managed-folder.js';
import { requireConnection } from '../store/connections.js';
import { deleteManagedFolder } from '../store/delete-object.js';
import { MANAGED_FOLDER } from '../store/document-kind.js';
import { amendObject, createObject, listObjects, type Objects, readObject, replaceObject } from '../store/objects.js';
import type { Store } from '../store/store.js';

/** Where folders go when their creator names no connection (API reference 2.10). */
const DEFAULT_CONNECTION = 'filesystem_folders';

/** Managed folders: documents and usages; their files are in `folder-contents.ts` (API reference 2.10). */
export function registerManagedFolders(api: Api, store: Store): void {
  const folders = (call: Call): Objects => ({ store, project: store.project(call.param('key')), kind: MANAGED_FOLDER });
  const at = '/projects/:key/managedfolders';

  api.route('GET', at, (call) => listObjects(folders(call)));
  api.route('POST', at, (call) => createFolder(folders(call), call.object()));
  api.route('GET', `${at}/:id`, (call) => readObject(folders(call), call.param('id')));
  api.route('PUT', `${at}/:id`, (call) => replaceObject(folders(call), call.param('id'), call.object()));
  api.route('DELETE', `${at}/:id`, (call) => {
    deleteManagedFolder(store, folders(call).project, call.param('id'));
    return undefined;
  });
  api.route('POST', '/projects/:key/actions/renameManagedFolder', (call) => {
    const { id, newName } = call.object();
    const name = requireText(newName, 'newName');
    amendObject(folders(call), requireText(id, 'id'), (document) => ({ ...document, name }));
    return undefined;
  });
  api.route('GET', `${at}/:id/usages`, (call) => usagesOf(folders(call), call.param('id')));
}

/** The id is generated; names need not be unique (API reference 2.10). */
function createFolder(folders: Objects, body: JsonObject): JsonObject {
  requireText(body['name'], 'name');
  const named = objectOrEmpty(body['params'])['connection'];
  const connection = requireConnection(folders.store, typeof named === 'string' ? named : DEFAULT_CONNECTION);
  return createObject(folders, folders.store.newId(8), newManagedFolder(body, connection));
}

function usagesOf({ project }: Objects, id: string): readonly JsonObject[] {
  project.read(MANAGED_FOLDER, id);
  const recipes = project.recipes();
  const usage = (type: string) => (objectId: string) => ({ type, objectId, objectProjectKey: project.key });
  return [...consumersOf(recipes, id).map(usage('RECIPE_INPUT')), ...producersOf(recipes, id).map(usage('RECIPE_OUTPUT'))];
}
