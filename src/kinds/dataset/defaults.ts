/** What DSS fills in when a dataset says nothing: values that are the same in (nearly) every real dataset that has the field. */
import { BASIC_PROBE, FILE_PARAMS, FLOW_OPTIONS } from '../common/rules.js';

const RECORDS_PROBE = {
  type: 'records',
  enabled: true,
  computeOnBuildMode: 'NO',
  meta: { name: 'Record count', level: 0 },
  configuration: {},
};

/** `params` of the storage types; a type has some of them only. */
const PARAMS = {
  ...FILE_PARAMS,
  mode: 'table',
  partitioned: false,
  partitioningType: 'custom',
  normalizeDoubles: true,
  tableCreationMode: 'auto',
  writeInsertBatchSize: 10000,
  writeJDBCBadDataBehavior: 'DISCARD_ROW',
  writeWithCopyBadDataBehavior: 'NOVERIFY_ERROR',
  readColsWithUnknownTzAsDates: false,
  readSQLDateColsAsDSSDates: true,
  noDropOnSchemaMismatch: false,
  sparkJdbcAccess: 'NONE',
  numPartitions: -1,
  useDatetimeForDates: false,
  dateonlyReadMode: 'AS_IS',
  datetimenotzReadMode: 'AS_IS',
  distributionColumns: [],
  distributionStrategy: 'AUTO',
};

/** `formatParams` of text formats; the other formats have some of them only. */
const FORMAT_PARAMS = {
  charset: 'utf8',
  quoteChar: '"',
  escapeChar: '\\',
  maxRowChars: 100_000_000,
  dateSerializationFormat: 'ISO',
  arrayMapFormat: 'json',
  hiveSeparators: ['\u0002', '\u0003', '\u0004', '\u0005', '\u0006', '\u0007', '\b'],
  skipRowsBeforeHeader: 0,
  skipRowsAfterHeader: 0,
  probableNumberOfRecords: 0,
  normalizeBooleans: false,
  normalizeDoubles: true,
  readAdditionalColumnsBehavior: 'INSERT_IN_DATA_WARNING',
  readMissingColumnsBehavior: 'DISCARD_SILENT',
  readDataTypeMismatchBehavior: 'DISCARD_WARNING',
  writeDataTypeMismatchBehavior: 'DISCARD_WARNING',
  fileReadFailureBehavior: 'FAIL',
  representsNullFields: false,
  parquetLowerCaseIdentifiers: false,
  parquetFlavor: 'HIVE',
  parquetCompressionMethod: 'SNAPPY',
  parquetBlockSizeMB: 128,
};

export const DOCUMENT_DEFAULTS = {
  managed: false,
  featureGroup: false,
  checks: [],
  dkuProperties: [],
  typeSystemVersion: 'V2',
  flowOptions: FLOW_OPTIONS,
  readWriteOptions: {
    preserveOrder: false,
    writeBuckets: 1,
    forceSingleOutputFile: false,
    defaultReadOrdering: { enabled: false, rules: [] },
  },
  partitioning: { ignoreNonMatchingFile: false, considerMissingRequestedPartitionsAsEmpty: false, dimensions: [] },
  params: PARAMS,
  formatParams: FORMAT_PARAMS,
  metrics: { probes: [BASIC_PROBE, RECORDS_PROBE] },
  metricsChecks: { runOnBuild: false, monitor: false },
  schema: {
    userModified: true,
    columns: { '*': { maxLength: -1, comment: '', meaning: '', timestampNoTzAsDate: false } },
  },
};

/** Data quality rules. Bounds come in pairs: a value, and whether it counts. */
export const CHECK_DEFAULTS = {
  enabled: true,
  autoRun: false,
  autoComputeMetric: false,
  computeOnBuildMode: 'PARTITION',
  minimum: 0,
  minimumEnabled: false,
  maximum: 0,
  maximumEnabled: false,
  softMinimum: 0,
  softMinimumEnabled: false,
  softMaximum: 0,
  softMaximumEnabled: false,
};
