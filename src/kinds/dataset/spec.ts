import type { ConfigEntry } from '../../model/config.js';
import type { Doc } from '../../model/document.js';
import { isList, isObject, type Json, type JsonObject } from '../../model/json.js';
import type { DesiredContext } from '../../model/kind.js';
import { mergeInto, withRaw } from '../common/merge.js';
import { DESCRIPTION_MIRRORS, fromMirrors, type Mirror } from '../common/mirrors.js';
import { desiredChecks } from './checks.js';
import { typeFields } from './types.js';

export const DATASET_MIRRORS: readonly Mirror[] = [
  { field: 'managed', path: ['managed'], type: 'flag' },
  { field: 'connection', path: ['params', 'connection'], type: 'text' },
  { field: 'format', path: ['formatType'], type: 'text' },
  { field: 'format_params', path: ['formatParams'], type: 'map' },
  { field: 'params', path: ['params'], type: 'map' },
  { field: 'partitioning', path: ['partitioning'], type: 'map' },
  ...DESCRIPTION_MIRRORS,
];

/** The document and, when the entry names checks, the rules. */
export function desiredDataset(entry: ConfigEntry, context: DesiredContext): Doc {
  const { spec } = entry;
  const typed = typeof spec['type'] === 'string' ? typeFields(spec['type']) : {};
  const friendly = [fromMirrors(spec, DATASET_MIRRORS), schemaOf(spec)].reduce(mergeInto, typed);
  const rules = desiredChecks(entry);
  return { document: withRaw(withFolder(friendly, context), spec), ...(rules === undefined ? {} : { rules }) };
}

function schemaOf({ schema }: JsonObject): JsonObject {
  if (!isObject(schema)) return {};
  const { columns, user_modified: userModified } = schema;
  const result = {
    ...(isList(columns) ? { columns: columns.map(columnOf) } : {}),
    ...(userModified === undefined ? {} : { userModified }),
  };
  return { schema: result };
}

function columnOf(column: Json): Json {
  if (!isObject(column)) return column;
  const { max_length: maxLength, ...same } = column;
  return maxLength === undefined ? same : { ...same, maxLength };
}

/** Files in a folder: the folder is named in `params.folderSmartId`, by its name. */
function withFolder(document: JsonObject, context: DesiredContext): JsonObject {
  const { params } = document;
  if (!isObject(params) || params['folderSmartId'] === undefined) return document;
  const folderSmartId = context.computable(params['folderSmartId'], ['params', 'folderSmartId']);
  return { ...document, params: { ...params, folderSmartId } };
}
