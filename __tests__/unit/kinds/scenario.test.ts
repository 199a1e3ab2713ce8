import { describe, expect, test } from '@jest/globals';
import { scenario } from '../../../src/kinds/scenario/kind.js';
import { isObject, type Json, type JsonObject } from '../../../src/model/json.js';
import { describeContext, desiredContext, entryFor } from './support/contexts.js';

const FOLDER = { $ref: 'managed_folder.P.reports' };

function desired(spec: JsonObject): JsonObject {
  const { context } = desiredContext(new Map([['tell.py', 'print(1)']]), { reports: FOLDER });
  const { document } = scenario.desired(entryFor('scenario', 'nightly', { name: 'nightly', ...spec }), context);
  return isObject(document) ? document : {};
}

function stepsOf(steps: readonly Json[]): Json {
  const { params } = desired({ steps });
  return isObject(params) ? (params['steps'] ?? null) : null;
}

describe('friendly steps', () => {
  test.each<{ name: string; step: JsonObject; expected: JsonObject }>([
    {
      name: 'a build of one dataset',
      step: { type: 'build_dataset', dataset: 'A' },
      expected: {
        id: 'build_A',
        name: 'build_A',
        type: 'build_flowitem',
        params: { builds: [{ type: 'DATASET', itemId: 'A' }], jobType: 'RECURSIVE_BUILD' },
      },
    },
    {
      name: 'a build of several, by force',
      step: { type: 'build_dataset', datasets: ['A', 'B'], mode: 'forced', name: 'all' },
      expected: {
        id: 'build_A_B',
        name: 'all',
        type: 'build_flowitem',
        params: {
          builds: [
            { type: 'DATASET', itemId: 'A' },
            { type: 'DATASET', itemId: 'B' },
          ],
          jobType: 'RECURSIVE_FORCED_BUILD',
        },
      },
    },
    {
      name: 'a build of a folder, a foreign dataset and partitions',
      step: {
        type: 'build_dataset',
        mode: 'this',
        items: [
          { type: 'MANAGED_FOLDER', item: 'reports' },
          { type: 'DATASET', item: 'C', project: 'OTHER', partitions: '2024' },
        ],
      },
      expected: {
        id: 'build_reports_C',
        name: 'build_reports_C',
        type: 'build_flowitem',
        params: {
          builds: [
            { type: 'MANAGED_FOLDER', itemId: FOLDER },
            { type: 'DATASET', itemId: 'C', partitionsSpec: '2024', projectKey: 'OTHER' },
          ],
          jobType: 'NON_RECURSIVE_FORCED_BUILD',
        },
      },
    },
    {
      name: 'checks, with a parameter of DSS',
      step: { type: 'run_checks', dataset: 'A', params: { proceedOnFailure: true } },
      expected: {
        id: 'check_A',
        name: 'check_A',
        type: 'check_dataset',
        params: { checks: [{ type: 'DATASET', itemId: 'A' }], proceedOnFailure: true },
      },
    },
    {
      name: 'another scenario',
      step: { type: 'run_scenario', scenario: 'other' },
      expected: { id: 'run_other', name: 'run_other', type: 'run_scenario', params: { scenarioId: 'other' } },
    },
    {
      name: 'another scenario, as DSS says it',
      step: { type: 'run_scenario', id: 'x', name: 'y', params: { scenarioId: 'other', projectKey: 'Q' } },
      expected: { id: 'x', name: 'y', type: 'run_scenario', params: { scenarioId: 'other', projectKey: 'Q' } },
    },
    {
      name: 'Python from a file',
      step: { type: 'run_python', code_file: 'tell.py', runConditionType: 'RUN_ALWAYS' },
      expected: {
        id: 'run_python',
        name: 'run_python',
        type: 'custom_python',
        runConditionType: 'RUN_ALWAYS',
        params: { script: 'print(1)' },
      },
    },
    {
      name: 'SQL',
      step: { type: 'run_sql', connection: 'pg', sql: 'select 1' },
      expected: { id: 'run_sql', name: 'run_sql', type: 'exec_sql', params: { connection: 'pg', sql: 'select 1' } },
    },
    {
      name: 'a step of DSS with a name only',
      step: { type: 'compute_metrics', name: 'all metrics', params: { computes: [] } },
      expected: { id: 'all_metrics', name: 'all metrics', type: 'compute_metrics', params: { computes: [] } },
    },
  ])('$name', ({ step, expected }) => {
    expect(stepsOf([step])).toEqual([expected]);
  });

  test('get ids that differ, and never one that another step has', () => {
    const steps = [
      { type: 'run_sql', connection: 'pg', sql: 'a' },
      { type: 'run_sql', connection: 'pg', sql: 'b' },
      { id: 'run_sql_2', type: 'clear_items' },
    ];
    expect(stepsOf(steps)).toMatchObject([{ id: 'run_sql' }, { id: 'run_sql_3' }, { id: 'run_sql_2' }]);
  });
});

describe('triggers', () => {
  test('a schedule is a temporal trigger, active unless it says otherwise', () => {
    expect(desired({ triggers: [{ type: 'schedule', cron: '0 2 * * *', timezone: 'UTC' }] })['triggers']).toEqual([
      {
        id: 'temporal',
        type: 'temporal',
        active: true,
        params: { frequency: 'Daily', repeatFrequency: 1, hour: 2, minute: 0, timezone: 'UTC' },
      },
    ]);
  });

  test('a schedule that DSS cannot say is reported where it stands', () => {
    const { context, reported } = desiredContext();
    scenario.desired(entryFor('scenario', 's', { name: 's', triggers: [{ type: 'schedule', cron: '0 2 1 6 *' }] }), context);
    expect(reported).toEqual([{ code: 'unsupported-cron', field: ['triggers', 0, 'cron'] }]);
  });
});

describe('describing a scenario', () => {
  const describeSteps = (steps: readonly Json[]): Json | undefined =>
    scenario.describe('s', { document: { name: 's', params: { steps } } }, describeContext().context)['steps'];

  test.each<{ name: string; step: JsonObject; expected: JsonObject }>([
    {
      name: 'leaves out id, name and envelope where they are what the step would get',
      step: {
        id: 'build_A',
        name: 'build_A',
        type: 'build_flowitem',
        resetScenarioStatus: false,
        runConditionStatuses: ['SUCCESS', 'WARNING'],
        params: { builds: [{ type: 'DATASET', itemId: 'A', partitionsSpec: '' }], jobType: 'RECURSIVE_BUILD', refreshHiveMetastore: true },
      },
      expected: { type: 'build_dataset', dataset: 'A' },
    },
    {
      name: 'keeps an id that DSS made',
      step: { id: 'xyz', name: 'Step #1', type: 'check_dataset', params: { checks: [{ type: 'DATASET', itemId: 'A' }] } },
      expected: { type: 'run_checks', id: 'xyz', name: 'Step #1', dataset: 'A' },
    },
    {
      name: 'leaves out a name that only repeats the id',
      step: { id: 'xyz', name: 'xyz', type: 'check_dataset', params: { checks: [{ type: 'DATASET', itemId: 'A' }] } },
      expected: { type: 'run_checks', id: 'xyz', dataset: 'A' },
    },
    {
      name: 'keeps what a friendly form does not say as parameters',
      step: { id: 'run_o', name: 'run_o', type: 'run_scenario', params: { scenarioId: 'o', projectKey: 'Q' } },
      expected: { type: 'run_scenario', scenario: 'o', params: { projectKey: 'Q' } },
    },
    {
      name: 'writes a step that no form says as DSS has it',
      step: { params: { builds: [], jobType: 'FIND_OUTPUTS_RECURSIVE_BUILD' }, type: 'build_flowitem', name: 'n', id: 'i' },
      expected: { type: 'build_flowitem', id: 'i', name: 'n', params: { builds: [], jobType: 'FIND_OUTPUTS_RECURSIVE_BUILD' } },
    },
  ])('$name', ({ step, expected }) => {
    expect(describeSteps([step])).toEqual([expected]);
  });

  test('writes a schedule as cron, and a trigger with more in it as DSS has it', () => {
    const params = { frequency: 'Daily', repeatFrequency: 1, hour: 2, minute: 0 };
    const triggers = [
      { id: 'night', name: 'night', type: 'temporal', active: true, delay: 5, params: { ...params, timezone: 'SERVER' } },
      { id: 'abc', type: 'temporal', active: false, params: { ...params, startingFrom: '2024-11-06' } },
    ];
    expect(scenario.describe('s', { document: { name: 's', triggers } }, describeContext().context)['triggers']).toEqual([
      { type: 'schedule', name: 'night', cron: '0 2 * * *' },
      { type: 'temporal', id: 'abc', params: { frequency: 'Daily', hour: 2, minute: 0, startingFrom: '2024-11-06' } },
    ]);
  });

  test('puts a script into a file', () => {
    const { context, files } = describeContext();
    const entry = scenario.describe(
      'my scenario',
      { document: { name: 'My', type: 'custom_python' }, script: { script: 'x = 1\n' } },
      context,
    );
    expect(entry).toEqual({ name: 'my scenario', label: 'My', type: 'custom_python', script_file: 'scenarios/my_scenario.py' });
    expect(files.get('scenarios/my_scenario.py')).toBe('x = 1\n');
  });
});

test('the id of a scenario is made from its name as DSS makes it', () => {
  expect(scenario.idOf('Build all (v1.2)')).toBe('Build_all__v1_2_');
});
