/** JSON schema of a dataset entry. */
import type { JsonSchema } from '../../model/config.js';
import type { JsonObject } from '../../model/json.js';
import { closedMap, entrySchema, flag, listOf, ON_DESTROY, openMap, text } from '../common/schema.js';

const COLUMN: JsonObject = {
  type: 'object',
  description: 'A column. Other keys of DSS (originalType, arrayContent…) are passed on as they are.',
  properties: {
    name: { type: 'string', minLength: 1, maxLength: 1000, description: 'Name of the column.' },
    type: {
      enum: [
        'string',
        'int',
        'bigint',
        'smallint',
        'tinyint',
        'float',
        'double',
        'boolean',
        'date',
        'dateonly',
        'datetimenotz',
        'array',
        'map',
        'object',
        'geopoint',
        'geometry',
      ],
      description: 'Storage type of DSS.',
    },
    comment: text('What the column holds.', 10_000),
    meaning: text('Meaning of DSS: `Email`, `LongMeaning`…', 300),
    max_length: { type: 'integer', description: 'Longest text, for SQL; -1: no limit.' },
  },
  required: ['name', 'type'],
};

const COMMON_CHECK: JsonObject = {
  type: {
    type: 'string',
    minLength: 1,
    maxLength: 300,
    description: 'not_null, unique, accepted_values, range, row_count, or a rule type of DSS.',
  },
  name: text('Name that DSS shows. Default: made from the type and the columns.', 1000),
  enabled: flag('Whether the rule counts. Default: true.'),
  auto_run: flag('Compute the rule after each build; an error then fails the build.'),
};

const COLUMNS = listOf({ type: 'string', minLength: 1, maxLength: 1000 }, 'Names of columns.');
const COLUMN_NAME: JsonObject = { type: 'string', minLength: 1, maxLength: 1000, description: 'Name of a column.' };

const BOUNDS: JsonObject = {
  min: { type: 'number', description: 'Below it: an error.' },
  max: { type: 'number', description: 'Above it: an error.' },
  soft_min: { type: 'number', description: 'Below it: a warning.' },
  soft_max: { type: 'number', description: 'Above it: a warning.' },
};

/** Fields of each friendly check, and which of them must be there. */
const CHECK_FIELDS: Readonly<Record<string, readonly [fields: JsonObject, required: readonly string[]]>> = {
  not_null: [{ columns: COLUMNS }, ['columns']],
  unique: [{ columns: COLUMNS }, ['columns']],
  accepted_values: [
    { column: COLUMN_NAME, values: listOf({ type: ['string', 'number', 'boolean'] }, 'Every value that may occur.') },
    ['column', 'values'],
  ],
  range: [{ column: COLUMN_NAME, ...BOUNDS }, ['column']],
  row_count: [BOUNDS, []],
};

const CHECK: JsonObject = {
  type: 'object',
  description: 'A data quality rule: a friendly form, or a rule of DSS with its own fields.',
  properties: COMMON_CHECK,
  required: ['type'],
  allOf: Object.entries(CHECK_FIELDS).map(([type, [fields, required]]) => ({
    if: { type: 'object', properties: { type: { const: type } }, required: ['type'] },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON schema
    then: closedMap({ ...COMMON_CHECK, ...fields }, required, `A ${type} check.`),
  })),
};

export const datasetSchema: JsonSchema = entrySchema(
  'A dataset.',
  {
    name: {
      type: 'string',
      pattern: '^[^/\\\\.\\s][^/\\\\.]*$',
      'x-expected': 'a dataset name without dots and slashes',
      maxLength: 300,
      description: 'The name, which is also the id.',
    },
    type: text(
      'Type of DSS (PostgreSQL, Filesystem, S3…), or generic: sql (as the connection is), managed (DSS decides), uploaded, inline.',
      300,
    ),
    managed: flag('Whether DSS owns the data. Default: false, or true for type managed.'),
    connection: text('Name of the connection; an environment may map it.', 300),
    format: text('File format: csv, parquet, avro, orc, json, excel…', 100),
    format_params: openMap('Options of the format, as DSS names them.'),
    params: openMap('Options of the storage, as DSS names them: schema, table, mode, path…'),
    schema: closedMap(
      { columns: listOf(COLUMN, 'Columns, in their order.'), user_modified: flag('Whether a person fixed the schema. Default: true.') },
      [],
      'Schema of the dataset.',
    ),
    partitioning: openMap('Partitioning, as DSS names it: dimensions, filePathPattern…'),
    checks: listOf(CHECK, 'Data quality rules. When given, rules that are not listed are removed.'),
    ...ON_DESTROY,
  },
  ['name'],
);
