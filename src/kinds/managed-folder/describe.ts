import type { Doc } from '../../model/document.js';
import type { JsonObject } from '../../model/json.js';
import { cursorFor } from '../../model/pattern.js';
import { describeNamed } from '../common/entry.js';
import { lessDefaults } from '../common/less-defaults.js';
import { takeMirrors } from '../common/mirrors.js';
import { objectOf } from '../common/remote.js';
import { managedFolderRules } from './rules.js';
import { MANAGED_FOLDER_MIRRORS } from './spec.js';

const RULES = cursorFor(managedFolderRules);

/** An entry for an observed folder. */
export function describeManagedFolder(name: string, doc: Doc): JsonObject {
  return describeNamed(name, takeMirrors(lessDefaults(objectOf(doc['document']), RULES.down('document')), MANAGED_FOLDER_MIRRORS));
}
