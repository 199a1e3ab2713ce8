import type { Doc } from '../../model/document.js';
import { isObject, type Json, type JsonObject } from '../../model/json.js';
import { cursorFor } from '../../model/pattern.js';
import { entryOf } from '../common/entry.js';
import { lessDefaults } from '../common/less-defaults.js';
import { takeMirrors } from '../common/mirrors.js';
import { objectOf } from '../common/remote.js';
import { roleOf } from './permissions.js';
import { projectRules } from './rules.js';
import { METADATA_MIRRORS } from './spec.js';

const RULES = cursorFor(projectRules);

/** An entry for an observed project. */
export function describeProject(key: string, doc: Doc): JsonObject {
  const { metadata, variables } = lessDefaults(doc, RULES);
  const { fields, rest } = takeMirrors(objectOf(metadata), METADATA_MIRRORS);
  const { owner, grants } = objectOf(doc['permissions']);
  return entryOf(
    {
      key,
      ...fields,
      owner,
      permissions: isObject(grants) && Object.keys(grants).length > 0 ? Object.entries(grants).map(describeGrant) : undefined,
      variables,
    },
    rest,
  );
}

function describeGrant([key, flags]: [string, Json]): JsonObject {
  const space = key.indexOf(' ');
  const who = { [key.slice(0, space)]: key.slice(space + 1) };
  const set = objectOf(flags);
  const role = roleOf(set);
  if (role !== undefined) return { ...who, role };
  return { ...who, ...Object.fromEntries(Object.entries(set).filter(([, on]) => on === true)) };
}
