import type { JsonObject } from '../../model/json.js';

/** What DSS fills into the header of every new recipe (corpus). */
export const RECIPE_DEFAULTS: JsonObject = {
  type: '',
  neverRecomputeExistingPartitions: false,
  optionalDependencies: false,
  params: {},
  customMeta: { kv: {} },
  redispatchPartitioning: false,
  maxRunningActivities: 0,
  variables: {},
  dkuProperties: [],
  inputs: {},
  outputs: {},
  labels: [],
  tags: [],
  customFields: {},
  checklists: { checklists: [] },
};

/** Recipe types whose payload is code, and the extension of its file (API reference 2.8, corpus). */
export const CODE_EXTENSIONS: Readonly<Record<string, string>> = {
  python: 'py',
  pyspark: 'py',
  cpython: 'py',
  r: 'r',
  sparkr: 'r',
  sql_query: 'sql',
  sql_script: 'sql',
  spark_sql_query: 'sql',
  hive: 'sql',
  impala: 'sql',
  ksql: 'sql',
  spark_scala: 'scala',
  streaming_spark_scala: 'scala',
  shell: 'shell',
};

/** Other names under which the client creates a type (API reference 2.8). */
export const TYPE_ALIASES: Readonly<Record<string, string>> = { prepare: 'shaker', sample: 'sampling' };

/** Recipe types that run in a code environment of their own choice. */
const ENVIRONMENT_TYPES: ReadonlySet<string> = new Set(['python', 'r', 'pyspark', 'sparkr', 'cpython']);

/** Extension of the file that holds a recipe's payload: the type itself for visual recipes. */
export function payloadExtension(type: string): string {
  return CODE_EXTENSIONS[type] ?? type;
}

/** `params` of a new recipe. */
export function defaultParams(type: string): JsonObject {
  if (ENVIRONMENT_TYPES.has(type)) {
    return { envSelection: { envMode: 'INHERIT' }, containerSelection: { containerMode: 'INHERIT' }, skipPrerunValidate: false };
  }
  return type === 'sync' ? { schemaMode: 'FREE_SCHEMA_NAME_BASED' } : {};
}
