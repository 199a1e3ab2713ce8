import type { Sample } from '../common/sample.js';

export const datasetSamples: readonly Sample[] = [
  { title: 'the least', entry: { name: 'PREPARED_CUSTOMERS', type: 'managed', connection: 'filesystem_managed' } },
  {
    title: 'a SQL table with checks',
    entry: {
      name: 'RAW_CUSTOMERS',
      type: 'sql',
      connection: 'SNOWFLAKE_DEV',
      short_description: 'Customers as the CRM exports them',
      description: 'One row a customer.',
      tags: ['crm', 'source'],
      params: { schema: 'PUBLIC', table: 'customers', mode: 'table' },
      schema: {
        columns: [
          { name: 'customer_id', type: 'bigint', comment: 'Primary key', meaning: 'LongMeaning' },
          { name: 'country', type: 'string', max_length: 2 },
          { name: 'scores', type: 'array', arrayContent: { type: 'double' } },
        ],
        user_modified: true,
      },
      checks: [
        { type: 'not_null', columns: ['customer_id'] },
        { type: 'unique', columns: ['customer_id'], name: 'one row a customer', auto_run: true },
        { type: 'accepted_values', column: 'country', values: ['FR', 'DE'] },
        { type: 'range', column: 'age', min: 0, max: 130, soft_max: 110, enabled: false },
        { type: 'row_count', min: 1, soft_min: 1000 },
        { type: 'ColumnAvgInRangeRule', name: 'average age', columns: ['age'], softMaximum: 60, softMaximumEnabled: true },
      ],
      lifecycle: { prevent_destroy: true },
    },
  },
  {
    title: 'partitioned files',
    entry: {
      name: 'EVENTS',
      type: 'S3',
      managed: true,
      connection: 's3_data',
      format: 'parquet',
      format_params: { parquetCompressionMethod: 'GZIP' },
      params: { bucket: 'data', path: '/events' },
      partitioning: { filePathPattern: '/%Y/%M/.*', dimensions: [{ name: 'month', type: 'time', params: { period: 'MONTH' } }] },
      on_destroy: { data: 'keep' },
      raw: { flowOptions: { rebuildBehavior: 'EXPLICIT' } },
    },
  },
  { title: 'an upload', entry: { name: 'MAPPING', type: 'uploaded', format: 'csv', unmanage: ['formatParams.charset'] } },
  {
    title: 'files of a managed folder',
    entry: {
      name: 'REPORT_FILES',
      type: 'FilesInFolder',
      params: { folderSmartId: { $ref: 'managed_folder.CUSTOMER_ANALYTICS.reports' } },
    },
  },
];
