import type { FieldRule, ReferenceRule, RemapRule } from '../../model/rules.js';
import { defaultRules, taggableRules, volatileRules } from '../common/rules.js';
import { HEADER_DEFAULTS, PAYLOAD_DEFAULTS } from './defaults.js';

const CORPUS = 'corpus-fields, recipes: what DSS fills in';

/** What the editor of a prepare recipe keeps in the payload for itself. */
const EDITOR_STATE = [
  'analysisColumnData',
  'coloring',
  'columnOrder',
  'columnsSelection',
  'columnUseScientificNotationByName',
  'columnWidthsByName',
  'explorationFilters',
  'explorationSampling',
  'exploreUIParams',
  'globalSearchQuery',
  'maxProcessedMemTableBytes',
  'origin',
  'previewMode',
  'sorting',
  'vizSampling',
];

export const recipeRules: readonly FieldRule[] = [
  ...taggableRules('document'),
  ...volatileRules(['document'], ['name', 'id'], 'API reference 1.9: the name is the id, and the address says it'),
  ...volatileRules(['document'], ['neverBuilt'], 'API reference 5: computed'),
  ...volatileRules(['document', 'payload'], EDITOR_STATE, 'API reference 2.8: state of the editor, no part of what the recipe does'),
  { path: ['document', 'payload', '**', '$*'], rule: 'volatile', why: 'API reference 5: keys that start with $ are residue of the UI' },
  { path: ['document', 'payload', '**', '_refreshTrigger'], rule: 'volatile', why: 'API reference 5: counts clicks' },
  {
    path: ['document', 'type'],
    rule: 'immutable',
    why: 'API reference 2.8: the type decides what the payload is; another type is another recipe',
  },
  ...(['inputs', 'outputs'] as const).flatMap((side): FieldRule[] => [
    {
      path: ['document', side, '*', 'items'],
      rule: 'keyed',
      by: ['ref'],
      ordered: true,
      why: 'API reference 2.8: DSS adds `deps` to items; payloads mention inputs by position',
    },
    { path: ['document', side, '*', 'items'], rule: 'default', value: [], why: 'corpus: a role without items' },
  ]),
  ...['values', 'keys'].map(
    (list): FieldRule => ({
      path: ['document', 'payload', list],
      rule: 'keyed',
      by: ['column', 'customName'],
      ordered: true,
      why: 'API reference 2.8: DSS fills in every aggregate of every column',
    }),
  ),
  {
    path: ['document', 'payload', 'virtualInputs'],
    rule: 'keyed',
    by: ['index'],
    ordered: true,
    why: 'API reference 2.8: DSS adds filters to each',
  },
  ...(['payload', 'params'] as const).map(
    (place): FieldRule => ({
      path: ['document', place, 'engineParams', 'spark', 'readParams', 'map'],
      rule: 'default',
      value: {},
      why: 'corpus: read options by input, none set',
    }),
  ),
  { path: ['document', 'payload'], rule: 'default', value: '', why: 'API reference 2.8: absent or empty for a fresh recipe' },
  ...defaultRules(['document'], HEADER_DEFAULTS, CORPUS),
  ...defaultRules(['document', 'payload'], PAYLOAD_DEFAULTS, CORPUS),
];

export const recipeReferences: readonly ReferenceRule[] = [
  { path: ['document', 'inputs', '*', 'items', '*', 'ref'], form: 'computable' },
  { path: ['document', 'outputs', '*', 'items', '*', 'ref'], form: 'computable' },
];

export const recipeRemaps: readonly RemapRule[] = [
  { path: ['document', 'params', '**', 'envSelection', 'envName'], what: 'code_envs' },
  { path: ['document', 'params', '**', 'containerSelection', 'containerConf'], what: 'containers' },
  { path: ['document', 'params', 'connection'], what: 'connections' },
  { path: ['document', 'payload', '**', 'envSelection', 'envName'], what: 'code_envs' },
  { path: ['document', 'payload', '**', 'containerSelection', 'containerConf'], what: 'containers' },
];

export const recipeAliases: Readonly<Record<string, string>> = {
  'document.shortDesc': 'short_description',
  'document.params.envSelection': 'code_env',
  'document.params.containerSelection': 'container',
};
