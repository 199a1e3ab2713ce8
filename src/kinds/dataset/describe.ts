import type { Doc } from '../../model/document.js';
import { isList, isObject, type Json, type JsonObject } from '../../model/json.js';
import { cursorFor } from '../../model/pattern.js';
import { entryOf } from '../common/entry.js';
import { lessDefaults } from '../common/less-defaults.js';
import { takeMirrors } from '../common/mirrors.js';
import { objectOf } from '../common/remote.js';
import { describeChecks } from './checks.js';
import { datasetRules } from './rules.js';
import { DATASET_MIRRORS } from './spec.js';

const RULES = cursorFor(datasetRules);
const SCHEMA_KEYS = ['columns', 'userModified'];

/** An entry for an observed dataset; its type is the concrete one. */
export function describeDataset(name: string, doc: Doc): JsonObject {
  const { type, ...document } = lessDefaults(objectOf(doc['document']), RULES.down('document'));
  const { fields, rest } = takeMirrors(document, DATASET_MIRRORS);
  const { managed, connection, format, format_params, params, partitioning, ...described } = fields;
  const { schema, ...others } = rest;
  const checks = describeChecks(objectOf(doc['rules']), RULES.down('rules'));
  return entryOf(
    {
      name,
      type,
      managed,
      connection,
      ...described,
      format,
      format_params,
      params,
      partitioning,
      schema: isObject(schema) ? describeSchema(schema) : undefined,
      checks: checks.length === 0 ? undefined : checks,
    },
    isObject(schema) ? withOtherSchemaKeys(others, schema) : rest,
  );
}

function describeSchema(schema: JsonObject): JsonObject | undefined {
  const { columns, userModified } = schema;
  if (!isList(columns) && userModified === undefined) return undefined;
  return {
    ...(isList(columns) ? { columns: columns.map(describeColumn) } : {}),
    ...(userModified === undefined ? {} : { user_modified: userModified }),
  };
}

function describeColumn(column: Json): Json {
  if (!isObject(column)) return column;
  const { name = '', type = '', maxLength, ...others } = column;
  return { name, type, ...(maxLength === undefined ? {} : { max_length: maxLength }), ...others };
}

function withOtherSchemaKeys(rest: JsonObject, schema: JsonObject): JsonObject {
  const others = Object.entries(schema).filter(([key]) => !SCHEMA_KEYS.includes(key));
  return others.length === 0 ? rest : { ...rest, schema: Object.fromEntries(others) };
}
