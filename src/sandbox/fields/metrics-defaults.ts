import type { JsonObject } from '../../model/json.js';

/** How DSS computes metrics unless told otherwise: the same block in every dataset, folder and project surveyed (corpus). */
const ENGINE_CONFIG: JsonObject = {
  padRunsWithMetrics: false,
  hive: { active: true, extraConf: [] },
  basic: {},
  dss: {
    active: true,
    selection: {
      useMemTable: false,
      filter: { distinct: false, enabled: false },
      partitionSelectionMethod: 'ALL',
      latestPartitionsN: 1,
      ordering: { enabled: false, rules: [] },
      samplingMethod: 'FULL',
      maxRecords: -1,
      targetRatio: 0.02,
      ascending: true,
      withinFirstN: -1,
      maxReadUncompressedBytes: -1,
    },
  },
  sql: { active: true },
  impala: { active: true },
  spark: { active: true, extraConf: [] },
  python: {},
};

const BASIC_PROBE: JsonObject = {
  type: 'basic',
  enabled: true,
  computeOnBuildMode: 'PARTITION',
  meta: { name: 'Basic data', level: 0 },
  configuration: {},
};

const RECORDS_PROBE: JsonObject = {
  type: 'records',
  enabled: true,
  computeOnBuildMode: 'NO',
  meta: { name: 'Record count', level: 0 },
  configuration: {},
};

export const PROJECT_METRICS: JsonObject = { probes: [], engineConfig: ENGINE_CONFIG, displayedState: { columns: [], metrics: [] } };

export const PROJECT_METRICS_CHECKS: JsonObject = { runOnBuild: false, checks: [], displayedState: { checks: [] } };

export const DATASET_METRICS: JsonObject = {
  probes: [BASIC_PROBE, RECORDS_PROBE],
  engineConfig: ENGINE_CONFIG,
  displayedState: { columns: [], metrics: ['basic:COUNT_COLUMNS', 'basic:COUNT_FILES', 'basic:SIZE', 'records:COUNT_RECORDS'] },
};

export const FOLDER_METRICS: JsonObject = {
  probes: [BASIC_PROBE],
  engineConfig: ENGINE_CONFIG,
  displayedState: { partition: 'NP', columns: [], metrics: ['basic:COUNT_FILES', 'basic:SIZE'] },
};

export const FOLDER_CHECKS: JsonObject = { runOnBuild: false, checks: [], displayedState: { partition: 'NP', checks: [] } };
