/** What DSS fills in when a scenario says nothing: values that are the same in (nearly) every real scenario that has the field. */

export const STEP_DEFAULTS = {
  enabled: true,
  alwaysShowComment: false,
  comment: '',
  runConditionType: 'RUN_IF_STATUS_MATCH',
  runConditionStatuses: ['SUCCESS', 'WARNING'],
  runConditionExpression: '',
  resetScenarioStatus: false,
  delayBetweenRetries: 10,
  maxRetriesOnFail: 0,
  params: {
    proceedOnFailure: false,
    handleWarningsAs: 'WARNING',
    warningsAsErrors: false,
    refreshHiveMetastore: true,
    autoUpdateSchemaBeforeEachRecipeRun: false,
    stopAtFlowZoneBoundary: false,
    computeAutomaticRules: true,
    ignorePartitionSelectionMode: true,
    failOnMessageNotSent: true,
    envSelection: { envMode: 'INHERIT' },
  },
};

export const TRIGGER_DEFAULTS = {
  active: false,
  delay: 5,
  graceDelaySettings: { delay: 0, checkAgainAfterGraceDelay: false },
  params: { repeatFrequency: 1, timezone: 'SERVER', triggerWhenAllFire: false, envSelection: { envMode: 'INHERIT' } },
};

export const DOCUMENT_DEFAULTS = {
  type: 'step_based',
  active: false,
  automationLocal: false,
  markedAsTest: false,
  delayedTriggersBehavior: { delayWhileRunning: true, squashDelayedTriggers: true, suppressTriggersWhileRunning: true },
  triggers: [],
  reporters: [],
  params: { steps: [], envSelection: { envMode: 'INHERIT' } },
};
