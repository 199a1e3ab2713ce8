import type { JsonObject } from '../../model/json.js';
import { DATASET_METRICS, PROJECT_METRICS_CHECKS } from './metrics-defaults.js';

/** What DSS fills into every new dataset (API reference 2.7, corpus). */
export const DATASET_DEFAULTS: JsonObject = {
  type: '',
  managed: false,
  featureGroup: false,
  checklists: { checklists: [] },
  checks: [],
  customMeta: { kv: {} },
  flowOptions: { virtualizable: false, rebuildBehavior: 'NORMAL', crossProjectBuildBehavior: 'DEFAULT' },
  readWriteOptions: {
    preserveOrder: false,
    writeBuckets: 1,
    forceSingleOutputFile: false,
    defaultReadOrdering: { enabled: false, rules: [] },
  },
  partitioning: { ignoreNonMatchingFile: false, considerMissingRequestedPartitionsAsEmpty: false, dimensions: [] },
  tags: [],
  params: {},
  schema: { columns: [], userModified: false },
  dkuProperties: [],
  metrics: DATASET_METRICS,
  metricsChecks: PROJECT_METRICS_CHECKS,
  customFields: {},
};

export const ALL_FILES: JsonObject = { mode: 'ALL', excludeRules: [], includeRules: [], explicitFiles: [] };

/** `params` that DSS fills for datasets of tables (API reference 2.7, corpus). */
export const SQL_PARAMS: JsonObject = {
  notReadyIfEmpty: false,
  mode: 'table',
  partitioningType: 'custom',
  normalizeDoubles: true,
  tableCreationMode: 'auto',
  writeInsertBatchSize: 10000,
  writeJDBCBadDataBehavior: 'DISCARD_ROW',
  readColsWithUnknownTzAsDates: false,
  readSQLDateColsAsDSSDates: true,
};

/** `params` that DSS fills for datasets of files. */
export const FILE_PARAMS: JsonObject = { notReadyIfEmpty: false, filesSelectionRules: ALL_FILES };

/** Types whose data is a table; a raw create leaves `mode` and `table` out (API reference 2.7). */
export const SQL_TYPES: ReadonlySet<string> = new Set(
  'PostgreSQL MySQL SQLServer Oracle Snowflake Redshift Greenplum BigQuery Databricks Synapse Teradata Vertica JDBC'.split(' '),
);

const CSV: JsonObject = {
  style: 'excel',
  charset: 'utf8',
  separator: '\t',
  quoteChar: '"',
  escapeChar: '\\',
  dateSerializationFormat: 'ISO',
  arrayMapFormat: 'json',
  hiveSeparators: ['\u0002', '\u0003', '\u0004', '\u0005', '\u0006', '\u0007', '\b'],
  skipRowsBeforeHeader: 0,
  parseHeaderRow: false,
  skipRowsAfterHeader: 0,
  probableNumberOfRecords: 0,
  normalizeBooleans: false,
  normalizeDoubles: true,
  readAdditionalColumnsBehavior: 'INSERT_IN_DATA_WARNING',
  readMissingColumnsBehavior: 'DISCARD_SILENT',
  readDataTypeMismatchBehavior: 'DISCARD_WARNING',
  writeDataTypeMismatchBehavior: 'DISCARD_WARNING',
  fileReadFailureBehavior: 'FAIL',
  compress: '',
};

const PARQUET: JsonObject = {
  parquetLowerCaseIdentifiers: false,
  representsNullFields: false,
  parquetCompressionMethod: 'SNAPPY',
  parquetFlavor: 'HIVE',
  parquetBlockSizeMB: 128,
};

interface Format {
  readonly formatType: string;
  readonly formatParams: JsonObject;
}

/** What a format option of the creation call stands for (literals: API reference 2.7). */
export const FORMATS: Readonly<Record<string, Format>> = {
  CSV_EXCEL_GZIP: { formatType: 'csv', formatParams: { ...CSV, compress: 'gz' } },
  CSV_EXCEL_GZIP_BIGQUERY: { formatType: 'csv', formatParams: { ...CSV, separator: ',', compress: 'gz' } },
  CSV_UNIX_GZIP: { formatType: 'csv', formatParams: { ...CSV, style: 'unix', compress: 'gz' } },
  CSV_ESCAPING_NOGZIP_FORHIVE: { formatType: 'csv', formatParams: { ...CSV, style: 'escape_only_no_quote' } },
  CSV_NOQUOTING_NOGZIP_FORPIG: { formatType: 'csv', formatParams: { ...CSV, style: 'no_escape_no_quote' } },
  PARQUET_HIVE: { formatType: 'parquet', formatParams: PARQUET },
  AVRO: { formatType: 'avro', formatParams: { avroCompressionMethod: 'SNAPPY' } },
  ORC: { formatType: 'orcfile', formatParams: {} },
};

/** What a managed dataset of files gets when its creator names no format. */
export const DEFAULT_FORMAT = 'CSV_EXCEL_GZIP';

/** Defaults of `formatParams` that DSS fills in when a format is given with a part of them. */
export const FORMAT_PARAMS: Readonly<Record<string, JsonObject>> = { csv: { ...CSV, separator: ',' }, parquet: PARQUET };
