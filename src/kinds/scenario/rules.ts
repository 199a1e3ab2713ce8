import type { FieldRule, ReferenceRule, RemapRule } from '../../model/rules.js';
import { defaultRules, taggableRules, volatileRules } from '../common/rules.js';
import { DOCUMENT_DEFAULTS, STEP_DEFAULTS, TRIGGER_DEFAULTS } from './defaults.js';

const STEP = ['document', 'params', 'steps', '*'];
const TRIGGER = ['document', 'triggers', '*'];
const REPORTER = ['document', 'reporters', '*'];

/** Lists of `{ type, itemId }` in the parameters of steps, by name (API reference 2.9). */
const TARGET_LISTS = ['builds', 'computes', 'checks', 'clears', 'items'];

const elements = (path: readonly string[], why: string): FieldRule => ({ path, rule: 'keyed', by: ['id', 'name'], ordered: true, why });

const targets = (path: readonly string[]): readonly FieldRule[] => [
  { path, rule: 'keyed', by: ['itemId'], ordered: true, why: 'API reference 2.9: DSS adds partitionsSpec to what a step works on' },
  ...defaultRules([...path, '*'], { partitionsSpec: '' }, 'API reference 2.9: all partitions'),
];

export const scenarioRules: readonly FieldRule[] = [
  ...taggableRules('document'),
  ...volatileRules(['document'], ['id'], 'API reference 1.9: made from the name, and the address says it'),
  ...volatileRules(
    ['document'],
    ['running', 'start', 'nextRun', 'lastRun', 'createdBy', 'createdOn'],
    'API reference 5: what the scenario does at the moment, and who made it',
  ),
  { path: ['document', 'type'], rule: 'immutable', why: 'API reference 2.9: steps and a script are two kinds of scenario' },
  elements(STEP.slice(0, -1), 'API reference 2.9: steps run in order; DSS fills fields of each'),
  elements(TRIGGER.slice(0, -1), 'API reference 2.9: DSS fills fields of each trigger'),
  elements(REPORTER.slice(0, -1), 'API reference 2.9: DSS fills fields of each reporter; webhooks in them hold secrets: use ${secret:…}'),
  ...TARGET_LISTS.flatMap((list) => targets([...STEP, 'params', list])),
  ...targets([...TRIGGER, 'params', 'watches']),
  ...volatileRules([...TRIGGER, 'params'], ['lastUpdate'], 'corpus: stamped when the trigger was edited'),
  ...defaultRules(STEP, STEP_DEFAULTS, 'corpus-fields, scenario step: what DSS fills in'),
  ...defaultRules(TRIGGER, TRIGGER_DEFAULTS, 'corpus-fields, scenario trigger: what DSS fills in'),
  ...defaultRules(['document'], DOCUMENT_DEFAULTS, 'corpus-fields, scenarios: what DSS fills in'),
];

export const scenarioReferences: readonly ReferenceRule[] = [
  ...TARGET_LISTS.map((list): ReferenceRule => ({ path: [...STEP, 'params', list, '*', 'itemId'], form: 'typed', typeField: 'type' })),
  { path: [...TRIGGER, 'params', 'watches', '*', 'itemId'], form: 'typed', typeField: 'type' },
  { path: [...STEP, 'params', 'folderSmartId'], form: 'computable' },
  { path: [...REPORTER, 'messaging', 'configuration', 'attachments', '*', 'params', 'attachedDataset'], form: 'computable' },
];

export const scenarioRemaps: readonly RemapRule[] = [
  { path: [...STEP, 'params', 'connection'], what: 'connections' },
  { path: [...TRIGGER, 'params', 'connection'], what: 'connections' },
  { path: ['document', '**', 'envSelection', 'envName'], what: 'code_envs' },
];

export const scenarioAliases: Readonly<Record<string, string>> = {
  'document.shortDesc': 'short_description',
  'document.name': 'label',
  'document.runAsUser': 'run_as',
  'document.params.steps': 'steps',
  'script.script': 'script',
};
