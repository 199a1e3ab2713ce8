/** Dataset types: the generic names that a config may use, and what they come to on a node. */
import { asOneOf, oneOf } from '../../model/document.js';
import { isObject, type Json, type JsonObject } from '../../model/json.js';

/** Types that are tables of a SQL database; each is also the type of its connection (API reference 2.1). */
export const SQL_TYPES = [
  'PostgreSQL',
  'Snowflake',
  'BigQuery',
  'Redshift',
  'Databricks',
  'Synapse',
  'SQLServer',
  'MySQL',
  'Oracle',
  'Teradata',
  'Greenplum',
  'Vertica',
  'SAPHANA',
  'Netezza',
  'Athena',
  'Trino',
  'JDBC',
] as const;

/** `managed` has no type of its own: the connection decides, and DSS chooses when it creates the dataset. */
const GENERIC_TYPES: Readonly<Record<string, JsonObject>> = {
  sql: { type: oneOf(SQL_TYPES) },
  managed: { managed: true },
  uploaded: { type: 'UploadedFiles' },
  inline: { type: 'Inline' },
};

/** What `type` of an entry declares in the document. */
export function typeFields(type: string): JsonObject {
  return Object.hasOwn(GENERIC_TYPES, type) ? (GENERIC_TYPES[type] ?? {}) : { type };
}

/**
 * The dataset document with its generic type made concrete, once the node has told the type of the connection. A connection that is no SQL
 * database leaves the choice open, so that the comparison shows it.
 */
export function resolveGeneric(doc: JsonObject, connectionType: string | undefined): JsonObject {
  const document = doc['document'];
  if (!isObject(document) || connectionType === undefined) return doc;
  const choices = asOneOf(document['type']);
  return choices?.includes(connectionType) === true ? { ...doc, document: { ...document, type: connectionType } } : doc;
}

const FORMAT_OPTIONS: Readonly<Record<string, string>> = {
  csv: 'CSV_EXCEL_GZIP',
  parquet: 'PARQUET_HIVE',
  avro: 'AVRO',
  orc: 'ORC',
};

/** DSS's option for creating a managed dataset in a format (API reference 2.7); undefined: DSS's own choice. */
export function formatOption(format: Json | undefined): string | undefined {
  return typeof format === 'string' && Object.hasOwn(FORMAT_OPTIONS, format) ? FORMAT_OPTIONS[format] : undefined;
}
