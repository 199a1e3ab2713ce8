import type { FieldRule, ReferenceRule, RemapRule } from '../../model/rules.js';
import { BASIC_PROBE, defaultRules, FILE_PARAMS, FLOW_OPTIONS, taggableRules, volatileRules } from '../common/rules.js';

/** Where a folder lands when nothing is said (API reference 2.10). */
export const FOLDER_DEFAULTS = { type: 'Filesystem', connection: 'filesystem_folders', path: '${projectKey}/${odbId}' } as const;

const DOCUMENT_DEFAULTS = {
  type: FOLDER_DEFAULTS.type,
  flowOptions: FLOW_OPTIONS,
  partitioning: { ignoreNonMatchingFile: false, considerMissingRequestedPartitionsAsEmpty: false, dimensions: [] },
  // The connection is no default here: it must be written down, since another environment may map it.
  params: { ...FILE_PARAMS, path: FOLDER_DEFAULTS.path },
  metrics: { probes: [BASIC_PROBE] },
  checks: { runOnBuild: false, checks: [] },
  dkuProperties: [],
};

export const managedFolderRules: readonly FieldRule[] = [
  ...taggableRules('document'),
  ...volatileRules(['document'], ['id'], 'API reference 2.10: made by DSS; state keeps it'),
  ...volatileRules(
    ['document', 'metrics'],
    ['displayedState', 'engineConfig'],
    'API reference 5: what the metrics page shows, and engines',
  ),
  ...volatileRules(['document', 'checks'], ['displayedState'], 'API reference 5: what the checks page shows'),
  { path: ['document', 'type'], rule: 'immutable', why: 'another store is another folder: files do not move by themselves' },
  ...defaultRules(['document'], DOCUMENT_DEFAULTS, 'corpus-fields, managed_folders: what DSS fills in'),
];

export const managedFolderReferences: readonly ReferenceRule[] = [];

export const managedFolderRemaps: readonly RemapRule[] = [{ path: ['document', 'params', 'connection'], what: 'connections' }];

export const managedFolderAliases: Readonly<Record<string, string>> = {
  'document.shortDesc': 'short_description',
  'document.params.connection': 'connection',
  'document.params.path': 'path',
};
