import type { JsonObject } from '../../model/json.js';
import { PROJECT_METRICS, PROJECT_METRICS_CHECKS } from './metrics-defaults.js';

/** The `settings` block of a new project (corpus). */
const SETTINGS: JsonObject = {
  flowAnchorSourcesAndSinks: true,
  flowDisplaySettings: { zonesGraphRenderingAlgorithm: 'DOT_OLDRANK', zonesGraphConnectZones: true, zonesGraphForJobs: true },
  gitCommitMode: 'AUTO',
  useRemoteGit: true,
  disableAutomaticTriggers: false,
  integrations: { integrations: [] },
  flowBuildSettings: {
    mergeSparkPipelines: false,
    pruneBeforeSparkPipelines: true,
    mergeSqlPipelines: false,
    pruneBeforeSqlPipelines: true,
  },
  sharingRequestsEnabled: 'INHERIT',
  limitedVisibilityEnabled: 'INHERIT',
  accessRequestsEnabled: 'INHERIT',
  limitsSettings: {
    memSampleBytes: { soft: -1, hard: -1 },
    shakerMemTableBytes: { soft: -1, hard: -1 },
    attachmentBytes: { soft: -1, hard: -1 },
  },
  relocationSettings: { sqlLikeRecipesInitializationMode: 'RESOLVED_TABLE_REFERENCES' },
  recipeEnginesPreferences: { forbiddenEngines: [], enginesPreferenceOrder: [], forbiddenByRecipeType: {}, preferenceByRecipeType: {} },
  codeEnvs: {
    python: { mode: 'INHERIT', preventOverride: false },
    r: { mode: 'INHERIT', preventOverride: false },
    julia: { mode: 'INHERIT', preventOverride: false },
  },
  container: { containerMode: 'INHERIT' },
  containerForVisualRecipesWorkloads: { containerMode: 'INHERIT' },
  datasetsCreationSettings: {
    useGlobal: true,
    preferedStorageFormats: 'CSV_ESCAPING_NOGZIP_FORHIVE,CSV_EXCEL_GZIP,PARQUET_HIVE',
    virtualizable: false,
    allowUploadsWithoutConnection: true,
  },
  hiveEngineCreationSettings: { useGlobal: true, executionEngine: 'HIVECLI_LOCAL' },
  sparkEngineCreationSettings: { useGlobal: true, executionEngine: 'SPARK_SUBMIT', useGlobalMetastore: false },
  impalaEngineCreationSettings: { useGlobal: true, streamMode: true },
  wikiSettings: { promoted: false },
  cluster: { clusterMode: 'INHERIT' },
  k8sCluster: { clusterMode: 'INHERIT' },
  virtualWebAppBackendSettings: { mode: 'INHERIT', preventOverride: false },
  dkuProperties: [],
};

/** `params.json` of a new project, less what its creator names (API reference 2.6, corpus). */
export const PROJECT_DEFAULTS: JsonObject = {
  dashboardAuthorizations: { allAuthorized: false, authorizations: [] },
  exposedObjects: { objects: [] },
  projectType: 'REGULAR',
  projectAppType: 'REGULAR',
  hasSetupSection: false,
  owner: '',
  permissionsVersion: 'V2',
  permissions: [],
  additionalDashboardUsers: { users: [] },
  tutorialProject: false,
  settings: SETTINGS,
  name: '',
  projectStatus: 'Sandbox',
  imgPattern: 1,
  showInitials: false,
  metrics: PROJECT_METRICS,
  metricsChecks: PROJECT_METRICS_CHECKS,
  shortDesc: '',
  tags: [],
  customFields: {},
};

const CHECKLIST = [
  { done: true, text: 'Create the project' },
  { done: false, text: 'Set a project image (click on the color next to the project title)' },
  { done: false, text: 'Import your [first dataset](projects/KEY/datasets/new/)' },
  { done: false, text: 'Organize your work by replacing this with a real todo' },
] as const;

/** The checklist that every new project starts with (corpus). */
export function defaultChecklists(projectKey: string, created: { readonly login: string; readonly at: number }): JsonObject {
  const items = CHECKLIST.map(({ done, text }) => ({
    done,
    text: text.replace('KEY', projectKey),
    createdOn: created.at,
    createdBy: created.login,
    stateChangedOn: 0,
  }));
  return { checklists: [{ title: "Your new project's Todo", createdOn: 0, items }] };
}
