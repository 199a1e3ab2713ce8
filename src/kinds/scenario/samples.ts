import type { Sample } from '../common/sample.js';

export const scenarioSamples: readonly Sample[] = [
  {
    title: 'build every night',
    entry: {
      name: 'daily_refresh',
      active: true,
      run_as: 'automation',
      triggers: [{ type: 'schedule', cron: '0 2 * * *', timezone: 'UTC' }],
      steps: [{ type: 'build_dataset', dataset: 'PREPARED_CUSTOMERS' }],
    },
  },
  {
    title: 'every friendly step',
    entry: {
      name: 'weekly checks',
      label: 'Weekly checks',
      type: 'step_based',
      short_description: 'Builds, checks and tells',
      description: 'Runs before the Monday meeting.',
      tags: ['quality'],
      triggers: [
        { type: 'schedule', name: 'Monday', cron: '30 6 * * 1', active: false },
        {
          type: 'ds_modified',
          id: 'raw',
          name: 'raw data came',
          active: true,
          params: { watches: [{ type: 'DATASET', itemId: 'RAW_CUSTOMERS' }] },
        },
      ],
      steps: [
        { type: 'build_dataset', datasets: ['PREPARED_CUSTOMERS', 'SCORED_CUSTOMERS'], mode: 'forced' },
        {
          type: 'build_dataset',
          name: 'folder',
          items: [{ type: 'MANAGED_FOLDER', item: { $ref: 'managed_folder.CUSTOMER_ANALYTICS.reports' } }],
        },
        { type: 'run_checks', dataset: 'PREPARED_CUSTOMERS', params: { proceedOnFailure: true } },
        { type: 'run_sql', connection: 'SNOWFLAKE_DEV', sql: 'analyze customers', runConditionType: 'RUN_ALWAYS' },
        { type: 'run_python', code_file: 'scenarios/tell.py' },
        { type: 'run_python', code: 'print("done")', comment: 'says so' },
        { type: 'run_scenario', scenario: 'daily_refresh' },
        { type: 'compute_metrics', id: 'metrics', params: { computes: [{ type: 'DATASET', itemId: 'PREPARED_CUSTOMERS' }] } },
      ],
      reporters: [
        {
          name: 'mail',
          active: true,
          phase: 'END',
          runConditionEnabled: true,
          runCondition: "outcome != 'SUCCESS'",
          messaging: { type: 'mail-scenario', configuration: { channelId: 'smtp', recipient: 'data@example.org' } },
        },
      ],
      lifecycle: { ignore_changes: ['active'] },
      raw: { markedAsTest: true },
    },
    files: { 'scenarios/tell.py': 'print("told")\n' },
  },
  {
    title: 'a Python scenario',
    entry: { name: 'custom', type: 'custom_python', script_file: 'scenarios/custom.py' },
    files: { 'scenarios/custom.py': 'from dataiku.scenario import Scenario\n' },
  },
  { title: 'a Python scenario in place', entry: { name: 'inline', type: 'custom_python', script: 'print(1)\n', unmanage: ['active'] } },
];
