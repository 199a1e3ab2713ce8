/**
 * Top-level fields that DSS knows, per kind of document: those of the real files surveyed (corpus-fields) and those that the API reference
 * names. DSS drops any other field of a saved document and answers 200 (API reference 6, gotcha 1).
 */

/** Fields of every object that can be tagged. */
const TAGGABLE = ['versionTag', 'creationTag', 'tags', 'customFields', 'checklists', 'shortDesc', 'description'];

export const PROJECT_FIELDS = fields(
  'additionalDashboardUsers bundleContainerSettings bundleExporterSettings dashboardAuthorizations exposedObjects generatingAppId ' +
    'generatingAppVersion hasSetupSection imgColor imgPattern metrics metricsChecks name owner permissions permissionsVersion projectAppType ' +
    'projectStatus projectType settings showInitials tutorialId tutorialProject',
);

export const DATASET_FIELDS = fields(
  'checks customMeta dataSteward dkuProperties featureGroup flowOptions formatParams formatType label managed metrics metricsChecks params ' +
    'partitioning readWriteOptions schema type typeSystemVersion',
);

export const RECIPE_FIELDS = fields(
  'customMeta dkuProperties hashPropagationBehavior inputs label labels maxRunningActivities neverRecomputeExistingPartitions ' +
    'optionalDependencies outputs params partitionDeps redispatchPartitioning type variables',
);

export const SCENARIO_FIELDS = fields(
  '__dku_object_version__ active automationLocal delayedTriggersBehavior markedAsTest name params reporters runAsUser triggers type',
);

export const MANAGED_FOLDER_FIELDS = fields('checks flowOptions metrics name params partitioning path type');

export const ZONE_FIELDS = fields('color items name position shared');

function fields(own: string): ReadonlySet<string> {
  return new Set([...own.split(' '), ...TAGGABLE]);
}
