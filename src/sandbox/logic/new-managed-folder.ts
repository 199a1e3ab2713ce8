import type { JsonObject } from '../../model/json.js';
import { ALL_FILES } from '../fields/dataset-defaults.js';
import { FOLDER_CHECKS, FOLDER_METRICS } from '../fields/metrics-defaults.js';
import { objectOrEmpty } from '../http/require.js';
import { type Connection, datasetTypeOf } from './new-dataset.js';

/** The document of a managed folder: the client's fields over DSS's defaults (API reference 2.10). The type follows the connection. */
export function newManagedFolder(body: JsonObject, connection: Connection): JsonObject {
  const given = Object.fromEntries(Object.entries(body).filter(([, value]) => value !== null));
  return {
    name: '',
    type: datasetTypeOf(connection.type),
    flowOptions: { virtualizable: false, rebuildBehavior: 'NORMAL', crossProjectBuildBehavior: 'DEFAULT' },
    metrics: FOLDER_METRICS,
    checks: FOLDER_CHECKS,
    tags: [],
    customFields: {},
    checklists: { checklists: [] },
    ...given,
    params: {
      connection: connection.name,
      path: '${projectKey}/${odbId}',
      notReadyIfEmpty: false,
      filesSelectionRules: ALL_FILES,
      ...objectOrEmpty(given['params']),
    },
  };
}
