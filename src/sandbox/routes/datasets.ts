import { isObject, type JsonObject } from '../../model/json.js';
import type { Api, Call } from '../http/api.js';
import { illegalArgument } from '../http/api-error.js';
import { requireObject, requireText } from '../http/require.js';
import { consumersOf } from '../logic/flow.js';
import { describedDataset, managedDataset } from '../logic/new-dataset.js';
import { OBJECT_METADATA, replaceView, viewOf } from '../logic/view.js';
import { requireConnection } from '../store/connections.js';
import { deleteDataset } from '../store/delete-object.js';
import { DATASET } from '../store/document-kind.js';
import { foreignDatasets } from '../store/exposed.js';
import { amendObject, createObject, listObjects, type Objects, readObject, replaceObject } from '../store/objects.js';
import { renameDataset } from '../store/rename-object.js';
import type { Store } from '../store/store.js';

/** Datasets: documents, schema, metadata, usages (API reference 2.7). */
export function registerDatasets(api: Api, store: Store): void {
  const datasets = (call: Call): Objects => ({ store, project: store.project(call.param('key')), kind: DATASET });
  const at = '/projects/:key/datasets';

  api.route('GET', at, (call) => [
    ...listObjects(datasets(call)),
    ...(call.flag('foreign', false) ? foreignDatasets(store, call.param('key')) : []),
  ]);
  api.route('POST', at, (call) => createDataset(datasets(call), call.object()));
  api.route('POST', `${at}/managed`, (call) => createManagedDataset(datasets(call), call.object()));
  api.route('GET', `${at}/:name`, (call) => readObject(datasets(call), call.param('name')));
  api.route('PUT', `${at}/:name`, (call) => replaceObject(datasets(call), call.param('name'), call.object()));
  api.route('DELETE', `${at}/:name`, (call) => {
    deleteDataset(store, datasets(call).project, { name: call.param('name'), dropData: call.flag('dropData', false) });
    return undefined;
  });
  api.route('POST', '/projects/:key/actions/renameDataset', (call) => {
    const { oldName, newName } = call.object();
    renameDataset(datasets(call), requireText(oldName, 'oldName'), requireText(newName, 'newName'));
    return undefined;
  });
  registerDatasetParts(api, datasets);
}

function registerDatasetParts(api: Api, datasets: (call: Call) => Objects): void {
  const at = '/projects/:key/datasets/:name';
  const stored = (call: Call) => datasets(call).project.read(DATASET, call.param('name'));

  api.route('GET', `${at}/schema`, (call) => stored(call)['schema'] ?? { columns: [], userModified: false });
  api.route('PUT', `${at}/schema`, (call) => {
    const schema = call.object();
    if (!Array.isArray(schema['columns'])) throw illegalArgument('a schema must hold a list of columns');
    return amendObject(datasets(call), call.param('name'), (document) => ({ ...document, schema }))['schema'];
  });
  api.route('GET', `${at}/metadata`, (call) => viewOf(OBJECT_METADATA, stored(call)));
  api.route('PUT', `${at}/metadata`, (call) => {
    const body = call.object();
    return viewOf(
      OBJECT_METADATA,
      amendObject(datasets(call), call.param('name'), (document) => replaceView(OBJECT_METADATA, document, body)),
    );
  });
  api.route('GET', `${at}/usages`, (call) => {
    const { project } = datasets(call);
    project.read(DATASET, call.param('name'));
    return consumersOf(project.recipes(), call.param('name')).map((recipe) => ({
      type: 'RECIPE_INPUT',
      objectId: recipe,
      objectProjectKey: project.key,
    }));
  });
}

function createDataset(datasets: Objects, body: JsonObject): JsonObject {
  const name = requireText(body['name'], 'name');
  const document = describedDataset(body);
  const params = document['params'];
  const connection = isObject(params) ? params['connection'] : undefined;
  if (typeof connection === 'string') requireConnection(datasets.store, connection);
  return createObject(datasets, name, document);
}

function createManagedDataset(datasets: Objects, body: JsonObject): JsonObject {
  const settings = requireObject(body['creationSettings'], 'creationSettings');
  const connection = requireConnection(datasets.store, requireText(settings['connectionId'], 'connectionId'));
  const name = requireText(body['name'], 'name');
  return createObject(datasets, name, managedDataset(name, connection, settings));
}
