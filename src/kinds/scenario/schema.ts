/** JSON schema of a scenario entry. */
import type { JsonSchema } from '../../model/config.js';
import type { JsonObject } from '../../model/json.js';
import { closedMap, entrySchema, filePath, flag, listOf, nameOrRef, openMap, text } from '../common/schema.js';
import { BUILD_MODES } from './steps.js';

const STEP_TYPE = text('build_dataset, run_checks, run_scenario, run_python, run_sql, or a step type of DSS.', 300);

const STEP_ENVELOPE: JsonObject = {
  type: STEP_TYPE,
  id: text('Id of the step. Default: made from what it does.', 300),
  name: text('Name of the step; expressions of later steps may use it. Default: the id.', 1000),
  enabled: flag('Whether the step runs. Default: true.'),
  comment: text('A note for readers.', 10_000),
  alwaysShowComment: flag('Show the note in the list of steps.'),
  runConditionType: {
    enum: ['RUN_IF_STATUS_MATCH', 'RUN_ALWAYS', 'RUN_CONDITIONALLY', 'DISABLED'],
    description: 'When the step runs. Default: RUN_IF_STATUS_MATCH.',
  },
  runConditionStatuses: listOf(text('An outcome of DSS.', 100), 'Outcomes so far that let the step run. Default: SUCCESS and WARNING.'),
  runConditionExpression: text('Expression for RUN_CONDITIONALLY.', 10_000),
  resetScenarioStatus: flag('Forget the outcome so far before the step runs.'),
  delayBetweenRetries: { type: 'integer', minimum: 0, description: 'Seconds between retries. Default: 10.' },
  maxRetriesOnFail: { type: 'integer', minimum: 0, description: 'How many retries. Default: 0.' },
  params: openMap('Parameters of the step, as DSS names them.'),
};

const TARGETS: JsonObject = {
  dataset: text('Name of one dataset.', 300),
  datasets: listOf(text('Name of a dataset.', 300), 'Names of several datasets.'),
  items: listOf(
    closedMap(
      {
        type: text('DATASET, MANAGED_FOLDER, SAVED_MODEL, MODEL_EVALUATION_STORE…', 100),
        item: nameOrRef('Name, or id where DSS makes the ids.'),
        partitions: text('Partitions, as DSS writes them.', 10_000),
        project: text('Key of another project.', 100),
      },
      ['type', 'item'],
      'Anything that can be built, with partitions.',
    ),
    'Objects of any type.',
  ),
};

/** Fields of each friendly step. `run_scenario` is also a type of DSS, with its parameters in `params`. */
const STEP_FIELDS: Readonly<Record<string, JsonObject>> = {
  build_dataset: {
    ...TARGETS,
    mode: {
      enum: Object.keys(BUILD_MODES),
      description: 'recursive (what is out of date), forced (everything), missing, this (only these). Default: recursive.',
    },
  },
  run_checks: TARGETS,
  run_scenario: { scenario: text('Id of the scenario.', 300) },
  run_python: { code: text('Python code.', 1_000_000), code_file: filePath('File that holds the code, relative to the workspace.') },
  run_sql: { connection: text('Name of the connection; an environment may map it.', 300), sql: text('SQL statements.', 1_000_000) },
};

const STEP: JsonObject = {
  type: 'object',
  description: 'One step: a friendly form, or a step of DSS.',
  properties: { type: STEP_TYPE },
  required: ['type'],
  allOf: [
    ...Object.entries(STEP_FIELDS).map(([type, fields]) =>
      // What the step does comes first: messages list fields in this order, and cut long lists.
      branch(type, closedMap({ type: STEP_TYPE, ...fields, ...STEP_ENVELOPE }, ['type'], `A ${type} step.`)),
    ),
    {
      if: { type: 'object', properties: { type: { enum: Object.keys(STEP_FIELDS) } } },
      else: closedMap(STEP_ENVELOPE, ['type'], 'A step of DSS.'),
    },
  ],
};

const TRIGGER_TYPE = text('schedule, or a trigger type of DSS: temporal, ds_modified, sql_query, follow_scenariorun, custom_python.', 300);

const TRIGGER_ENVELOPE: JsonObject = {
  type: TRIGGER_TYPE,
  id: text('Id of the trigger. Default: made from its name or type.', 300),
  name: text('Name of the trigger.', 1000),
  active: flag('Whether the trigger fires. Default: true for a schedule.'),
  delay: { type: 'integer', minimum: 0, description: 'Seconds between two looks.' },
  graceDelaySettings: openMap('How long to wait for things to settle, as DSS names it.'),
  params: openMap('Parameters of the trigger, as DSS names them.'),
};

const SCHEDULE: JsonObject = {
  cron: {
    type: 'string',
    pattern: '^\\s*(\\S+\\s+){4}\\S+\\s*$',
    'x-expected': 'five cron fields: minute hour day month weekday',
    maxLength: 200,
    description: 'Minute, hour, day of month, month, day of week.',
  },
  timezone: text('IANA name, or SERVER. Default: SERVER.', 100),
};

const TRIGGER: JsonObject = {
  type: 'object',
  description: 'What starts the scenario: a schedule, or a trigger of DSS.',
  properties: { type: TRIGGER_TYPE },
  required: ['type'],
  allOf: [
    branch('schedule', closedMap({ ...TRIGGER_ENVELOPE, ...SCHEDULE }, ['type', 'cron'], 'A schedule.')),
    {
      if: { type: 'object', properties: { type: { const: 'schedule' } } },
      else: closedMap(TRIGGER_ENVELOPE, ['type'], 'A trigger of DSS.'),
    },
  ],
};

function branch(type: string, schema: JsonObject): JsonObject {
  return {
    if: { type: 'object', properties: { type: { const: type } }, required: ['type'] },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON schema
    then: schema,
  };
}

const REPORTER = closedMap(
  {
    id: text('Id of the reporter. Default: made from its name.', 300),
    name: text('Name of the reporter.', 1000),
    active: flag('Whether the reporter sends.'),
    phase: { enum: ['START', 'END'], description: 'When it sends.' },
    runConditionEnabled: flag('Whether runCondition counts.'),
    runCondition: text("Expression: `outcome != 'SUCCESS'`.", 10_000),
    variablesCode: text('Python that computes variables for the message.', 1_000_000),
    messaging: openMap('Channel and message, as DSS names them. Webhook addresses and tokens are secrets: write `${env:IAC_NAME}`.'),
  },
  [],
  'A reporter of DSS.',
);

export const scenarioSchema: JsonSchema = entrySchema(
  'A scenario.',
  {
    name: {
      type: 'string',
      minLength: 1,
      maxLength: 300,
      description: 'Name; the id is made from it: every other character than A-Z a-z 0-9 _ becomes _.',
    },
    label: text('Name that DSS shows. Default: the name.', 1000),
    type: { enum: ['step_based', 'custom_python'], description: 'Steps, or a Python script. Default: step_based.' },
    active: flag('Whether triggers start the scenario. Default: false.'),
    run_as: text('Login of the user who runs it. Without it, whoever saved the scenario last.', 300),
    steps: listOf(STEP, 'Steps, in their order.'),
    triggers: listOf(TRIGGER, 'What starts the scenario.'),
    reporters: listOf(REPORTER, 'Who is told about runs.'),
    script: text('Python code of a custom_python scenario.', 10_000_000),
    script_file: filePath('File that holds the script, relative to the workspace.'),
  },
  ['name'],
);
