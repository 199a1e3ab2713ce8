import type { ConfigEntry, JsonSchema } from '../../model/config.js';
import type { Doc } from '../../model/document.js';
import { withRaw } from '../common/merge.js';
import { DESCRIPTION_MIRRORS, fromMirrors, type Mirror } from '../common/mirrors.js';
import { entrySchema, ON_DESTROY, openMap, text } from '../common/schema.js';
import { FOLDER_DEFAULTS } from './rules.js';

export const managedFolderSchema: JsonSchema = entrySchema(
  'A managed folder.',
  {
    name: { type: 'string', minLength: 1, maxLength: 300, description: 'Display name; DSS generates the id.' },
    type: text(`Type of store: Filesystem, S3, GCS, Azure… Default: ${FOLDER_DEFAULTS.type}.`, 300),
    connection: text(`Name of the connection; an environment may map it. Default: ${FOLDER_DEFAULTS.connection}.`, 300),
    path: text('Path inside the connection. Default: ${projectKey}/${odbId}.', 2000),
    params: openMap('Options of the store, as DSS names them.'),
    partitioning: openMap('Partitioning, as DSS names it.'),
    ...ON_DESTROY,
  },
  ['name'],
);

export const MANAGED_FOLDER_MIRRORS: readonly Mirror[] = [
  { field: 'name', path: ['name'], type: 'text' },
  { field: 'type', path: ['type'], type: 'text' },
  { field: 'connection', path: ['params', 'connection'], type: 'text' },
  { field: 'path', path: ['params', 'path'], type: 'text' },
  ...DESCRIPTION_MIRRORS,
  { field: 'params', path: ['params'], type: 'map' },
  { field: 'partitioning', path: ['partitioning'], type: 'map' },
];

export function desiredManagedFolder({ spec }: ConfigEntry): Doc {
  return { document: withRaw(fromMirrors(spec, MANAGED_FOLDER_MIRRORS), spec) };
}
