import { isList, isObject, type Json, type JsonObject } from '../../model/json.js';

/** A column of a dataset's schema. */
export interface Column {
  readonly name: string;
  readonly type: string;
}

/** What the first payload of a visual recipe is made of: its inputs' columns and the creation settings. */
export interface PayloadInputs {
  readonly inputs: readonly { readonly ref: string; readonly columns: readonly Column[] }[];
  readonly settings: JsonObject;
}

const NO_FILTER: JsonObject = { distinct: false, enabled: false };

const COMMON: JsonObject = { preFilter: NO_FILTER, computedColumns: [], outputColumnNameOverrides: {}, engineParams: {} };

/** The payload that DSS starts a visual recipe with (API reference 2.8); undefined for types that start without. */
export function initialPayload(type: string, given: PayloadInputs): JsonObject | undefined {
  return INITIAL[type]?.(given);
}

const INITIAL: Readonly<Record<string, (given: PayloadInputs) => JsonObject>> = {
  grouping: groupingPayload,
  join: joinPayload,
  fuzzyjoin: joinPayload,
  geojoin: joinPayload,
  vstack: vstackPayload,
  shaker: shakerPayload,
  split: splitPayload,
  window: ({ inputs }) => ({
    ...COMMON,
    postFilter: NO_FILTER,
    keys: [],
    windows: [{ enablePartitioning: false, partitioningColumns: [], enableOrdering: false, orders: [], enableLimits: false }],
    values: columnsOf(inputs).map((column) => ({ column: column.name, type: column.type, value: true })),
    ...RANKS,
    cumeDist: false,
    ntile: false,
    ntileValues: '4',
  }),
  sort: () => ({ ...COMMON, orders: [], ...RANKS }),
  distinct: ({ inputs }) => ({
    ...COMMON,
    postFilter: NO_FILTER,
    keys: columnsOf(inputs).map((column) => ({ column: column.name })),
    selectAllColumns: true,
    globalCount: false,
  }),
  topn: ({ inputs }) => ({
    ...COMMON,
    firstRows: 10,
    lastRows: 0,
    keys: [],
    orders: [],
    ...RANKS,
    duplicateCount: false,
    retrievedColumnsSelectionMode: 'ALL',
    retrievedColumns: columnsOf(inputs).map((column) => column.name),
  }),
  pivot: () => ({
    ...COMMON,
    pivots: [],
    explicitIdentifiers: [],
    identifierColumnsSelection: 'EXPLICIT',
    modalitySlugification: 'NONE',
    otherColumns: [],
    customAggregates: [],
    sortModalities: true,
    schemaComputation: 'ALWAYS',
  }),
  sampling: () => NO_FILTER,
};

const RANKS: JsonObject = { rank: false, denseRank: false, rowNumber: false };

const NO_AGGREGATE: JsonObject = {
  min: false,
  max: false,
  avg: false,
  sum: false,
  sum2: false,
  count: false,
  countDistinct: false,
  stddev: false,
  first: false,
  last: false,
  firstLastNotNull: false,
  concat: false,
  concatDistinct: false,
};

function groupingPayload({ inputs, settings }: PayloadInputs): JsonObject {
  const key = settings['groupKey'];
  const columns = columnsOf(inputs);
  const keys = columns.filter((column) => column.name === key).map((column) => ({ column: column.name, type: column.type }));
  return {
    ...COMMON,
    postFilter: NO_FILTER,
    keys: keys.length === 0 && typeof key === 'string' ? [{ column: key }] : keys,
    values: columns
      .filter((column) => column.name !== key)
      .map((column, index) => ({ column: column.name, type: column.type, ...NO_AGGREGATE, $idx: index })),
    globalCount: true,
    enlargeYourBits: true,
  };
}

function joinPayload({ inputs }: PayloadInputs): JsonObject {
  const joins = inputs.slice(1).map((_, index) => ({
    table1: index,
    table2: index + 1,
    type: 'LEFT',
    conditionsMode: 'AND',
    outerJoinOnTheLeft: true,
    on: [],
    rightLimit: { enabled: false, maxMatches: 1, type: 'KEEP_LARGEST' },
  }));
  const selectedColumns = inputs.flatMap((input, table) =>
    input.columns.map((column) => ({ name: column.name, table, type: column.type })),
  );
  return {
    joins,
    virtualInputs: inputs.map((input, index) => ({
      index,
      originLabel: input.ref,
      preFilter: NO_FILTER,
      computedColumns: [],
      outputColumnsSelectionMode: 'MANUAL',
      autoSelectColumns: false,
    })),
    selectedColumns: withoutDuplicates(selectedColumns),
    computedColumns: [],
    postFilter: NO_FILTER,
    enableAutoCastInJoinConditions: false,
    engineParams: {},
  };
}

function vstackPayload({ inputs }: PayloadInputs): JsonObject {
  const names = new Set(columnsOf(inputs).map((column) => column.name));
  return {
    mode: 'UNION',
    virtualInputs: inputs.map((input, index) => ({ index, originLabel: input.ref, preFilter: NO_FILTER })),
    selectedColumns: [...names],
    addOriginColumn: false,
    originColumnName: 'original_dataset',
    postFilter: NO_FILTER,
    engineParams: {},
  };
}

function shakerPayload(): JsonObject {
  return {
    explorationFilters: [],
    explorationSampling: { _refreshTrigger: 0, selection: { samplingMethod: 'HEAD_SEQUENTIAL', maxRecords: 10000, targetRatio: 0.02 } },
    vizSampling: { _refreshTrigger: 0, autoRefreshSample: false },
    exploreUIParams: { autoRefresh: true },
    steps: [],
    maxProcessedMemTableBytes: -1,
    columnsSelection: { mode: 'ALL' },
    sorting: [],
    globalSearchQuery: '',
    previewMode: 'ALL_ROWS',
    origin: 'PREPARE_RECIPE',
    analysisColumnData: {},
  };
}

function splitPayload(): JsonObject {
  return {
    mode: 'VALUES',
    ...COMMON,
    valueSplits: [],
    randomSplits: [],
    randomColumns: [],
    randomColumnsSplits: [],
    rangeSplits: [],
    filterSplits: [],
    centileSplits: [],
    centileOrders: [],
    defaultOutputIndex: -1,
    seed: 1337,
    writeComputedColumnsInOutput: false,
  };
}

function columnsOf(inputs: PayloadInputs['inputs']): readonly Column[] {
  return inputs.flatMap((input) => input.columns);
}

/** A column of a later table whose name an earlier one has is left out: two output columns cannot share a name. */
function withoutDuplicates<T extends { readonly name: string }>(columns: readonly T[]): readonly T[] {
  const seen = new Set<string>();
  return columns.filter((column) => !seen.has(column.name) && seen.add(column.name));
}

/** The columns in a `schema` field of a dataset document. */
export function schemaColumns(schema: Json | undefined): readonly Column[] {
  const columns = isObject(schema) && isList(schema['columns']) ? schema['columns'] : [];
  return columns.flatMap((column) => {
    if (!isObject(column) || typeof column['name'] !== 'string') return [];
    return [{ name: column['name'], type: typeof column['type'] === 'string' ? column['type'] : 'string' }];
  });
}
