/** Managed folders: one document; DSS makes the id. */
import { compact } from '../../model/json.js';
import type { ResourceKind } from '../../model/kind.js';
import { objectOf } from '../common/remote.js';
import { describeManagedFolder } from './describe.js';
import { createManagedFolder, documentPart, listManagedFolders, removeManagedFolder } from './remote.js';
import { managedFolderAliases, managedFolderReferences, managedFolderRemaps, managedFolderRules } from './rules.js';
import { desiredManagedFolder, managedFolderSchema } from './spec.js';

export const managedFolder: ResourceKind = {
  name: 'managed_folder',
  title: 'managed folder',
  collection: 'managed_folders',
  nameField: 'name',
  schema: managedFolderSchema,
  identity: 'generated',
  dssType: 'MANAGED_FOLDER',
  rules: managedFolderRules,
  references: managedFolderReferences,
  remaps: managedFolderRemaps,
  parts: [documentPart],
  aliases: managedFolderAliases,
  idOf: () => undefined,
  desired: desiredManagedFolder,
  describe: describeManagedFolder,
  prototype(doc) {
    const { name, type, params } = objectOf(doc['document']);
    return compact({ name, type, params });
  },
  list: listManagedFolders,
  create: createManagedFolder,
  remove: removeManagedFolder,
};
