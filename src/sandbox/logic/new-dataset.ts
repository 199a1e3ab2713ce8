import { isObject, type Json, type JsonObject } from '../../model/json.js';
import {
  DATASET_DEFAULTS,
  DEFAULT_FORMAT,
  FILE_PARAMS,
  FORMAT_PARAMS,
  FORMATS,
  SQL_PARAMS,
  SQL_TYPES,
} from '../fields/dataset-defaults.js';
import { illegalArgument } from '../http/api-error.js';
import { objectOrEmpty } from '../http/require.js';

/** A connection as far as a dataset depends on it. */
export interface Connection {
  readonly name: string;
  readonly type: string;
}

/** Connection types whose datasets go by another name (API reference 2.1). */
const DATASET_TYPE_OF: Readonly<Record<string, string>> = { EC2: 'S3' };

/** The type of the datasets that a connection holds. */
export function datasetTypeOf(connectionType: string): string {
  return DATASET_TYPE_OF[connectionType] ?? connectionType;
}

/**
 * The document of a dataset that a client describes itself: its fields over DSS's defaults. Table types do not get `mode` and `table`,
 * as DSS leaves them out too (API reference 2.7).
 */
export function describedDataset(body: JsonObject): JsonObject {
  const type = body['type'];
  if (typeof type !== 'string' || type === '') throw illegalArgument('a dataset must have a type');
  const given = Object.fromEntries(Object.entries(body).filter(([, value]) => value !== null));
  const defaults = SQL_TYPES.has(type) ? {} : FILE_PARAMS;
  const params = type === 'Inline' || !isObject(given['params']) ? objectOrEmpty(given['params']) : { ...defaults, ...given['params'] };
  const format = given['formatType'];
  const formatDefaults = typeof format === 'string' ? FORMAT_PARAMS[format] : undefined;
  const formatParams: JsonObject =
    typeof format === 'string' ? { formatParams: { ...formatDefaults, ...objectOrEmpty(given['formatParams']) } } : {};
  return {
    ...DATASET_DEFAULTS,
    ...given,
    params,
    ...formatParams,
    schema: { ...objectOrEmpty(DATASET_DEFAULTS['schema']), ...objectOrEmpty(given['schema']) },
  };
}

/** The document of a managed dataset: DSS chooses type, params and format from the connection (API reference 2.7). */
export function managedDataset(name: string, connection: Connection, settings: JsonObject): JsonObject {
  const base = { ...DATASET_DEFAULTS, type: datasetTypeOf(connection.type), managed: true };
  if (SQL_TYPES.has(connection.type)) {
    // An override of the schema is the only choice that the creation call leaves to its caller here.
    const schema = objectOrEmpty(settings['specificSettings'])['overrideSQLSchema'];
    const override: JsonObject = typeof schema === 'string' ? { schema } : {};
    return { ...base, params: { connection: connection.name, ...SQL_PARAMS, table: `\${projectKey}_${name.toLowerCase()}`, ...override } };
  }
  return { ...base, params: fileParams(name, connection), ...formatOf(objectOrEmpty(settings['specificSettings'])['formatOptionId']) };
}

function fileParams(name: string, connection: Connection): JsonObject {
  const local = connection.type === 'Filesystem';
  return { connection: connection.name, path: local ? `\${projectKey}/${name}` : `/dataiku/\${projectKey}/${name}`, ...FILE_PARAMS };
}

function formatOf(option: Json | undefined): JsonObject {
  const id = typeof option === 'string' ? option : DEFAULT_FORMAT;
  const format = FORMATS[id];
  if (format === undefined) throw illegalArgument(`unknown format option: ${id}`);
  return { formatType: format.formatType, formatParams: format.formatParams };
}
