/** The registry: a new kind is a folder and a line here. */

import type { KindName } from '../model/address.js';
import { invariant } from '../model/errors.js';
import type { ResourceKind } from '../model/kind.js';
import { dataset } from './dataset/kind.js';
import { managedFolder } from './managed-folder/kind.js';
import { project } from './project/kind.js';
import { recipe } from './recipe/kind.js';
import { scenario } from './scenario/kind.js';
import { zone } from './zone/kind.js';

/** In the order in which objects of one project are created. */
export const KINDS: readonly ResourceKind[] = [project, managedFolder, dataset, recipe, scenario, zone];

/** The kind of that name; one that is not in the registry is a bug of ours, since the config room has refused it by then. */
export function kindOf(name: KindName): ResourceKind {
  const kind = KINDS.find((candidate) => candidate.name === name);
  invariant(kind !== undefined, `no kind named ${name}`);
  return kind;
}
