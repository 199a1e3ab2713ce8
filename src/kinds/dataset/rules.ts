import type { FieldRule, ReferenceRule, RemapRule } from '../../model/rules.js';
import { defaultRules, taggableRules, volatileRules } from '../common/rules.js';
import { CHECK_DEFAULTS, DOCUMENT_DEFAULTS } from './defaults.js';

const CORPUS = 'corpus-fields, datasets: what DSS fills in';

export const datasetRules: readonly FieldRule[] = [
  ...taggableRules('document'),
  ...volatileRules(['document'], ['name', 'id'], 'API reference 1.9: the name is the id, and the address says it'),
  ...volatileRules(
    ['document', 'metrics'],
    ['displayedState', 'engineConfig'],
    'API reference 5: what the metrics page shows, and engines',
  ),
  ...volatileRules(['document', 'metricsChecks'], ['displayedState'], 'API reference 5: what the checks page shows'),
  ...volatileRules(
    ['document', 'metricsChecks'],
    ['checks'],
    'API reference 2.15: the same list as the data quality rules, which the part `rules` owns',
  ),
  { path: ['document', 'type'], rule: 'immutable', why: 'another store is another dataset: data does not move by itself' },
  {
    path: ['document', 'schema', 'columns'],
    rule: 'keyed',
    by: ['name'],
    ordered: true,
    why: 'API reference 2.7: DSS fills fields of a column; files are read by position',
  },
  { path: ['document', 'schema', 'columns'], rule: 'default', value: [], why: 'a dataset without a schema yet' },
  ...volatileRules(['document', 'schema', 'columns', '*'], ['originalType'], 'corpus: the type that the database reported last'),
  ...volatileRules(['document', 'schema'], ['metadata'], 'corpus: modalities that a pivot found when it ran'),
  ...volatileRules(['document', 'params'], ['uploadBoxId', 'previewFile'], 'corpus: where the UI put an upload, and what it previews'),
  ...defaultRules(['document'], DOCUMENT_DEFAULTS, CORPUS),
  ...volatileRules(['rules', '*'], ['id'], 'API reference 2.15: made by DSS'),
  ...defaultRules(['rules', '*'], CHECK_DEFAULTS, 'corpus-fields, dataset check: what DSS fills in'),
];

export const datasetReferences: readonly ReferenceRule[] = [{ path: ['document', 'params', 'folderSmartId'], form: 'computable' }];

export const datasetRemaps: readonly RemapRule[] = [
  { path: ['document', 'params', 'connection'], what: 'connections' },
  { path: ['document', 'params', 'uploadedConfig', 'connection'], what: 'connections' },
  { path: ['document', 'metrics', 'probes', '*', 'configuration', 'envSelection', 'envName'], what: 'code_envs' },
  { path: ['rules', '*', 'envSelection', 'envName'], what: 'code_envs' },
];

export const datasetAliases: Readonly<Record<string, string>> = {
  'document.shortDesc': 'short_description',
  'document.params.connection': 'connection',
  'document.formatType': 'format',
  'document.formatParams': 'format_params',
  'document.schema.userModified': 'schema.user_modified',
};
