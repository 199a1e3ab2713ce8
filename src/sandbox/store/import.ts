import { cpSync, existsSync, lstatSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { IacError } from '../../model/errors.js';
import { isProjectKey } from '../logic/project.js';
import { seedProject } from './seed.js';
import type { Store } from './store.js';

/** A project tree as DSS keeps it in Git or in an export. */
export interface ProjectSource {
  /** Its folder: the one with `params.json`, or the one above when the tree is an unpacked export (`project_config/`). Never written to. */
  readonly path: string;
  /** The name of the folder in capitals when absent. */
  readonly key?: string;
}

/** Copies the trees into the store, with the connections, users, … that they name. A project that is there already stays as it is. */
export function importProjects(store: Store, sources: readonly ProjectSource[]): void {
  for (const source of sources) {
    const key = source.key ?? keyOf(source.path);
    if (!isProjectKey(key)) throw unusable(source.path, `${key} is no project key`, 'name a key of letters, digits and _: PATH:KEY');
    if (store.hasProject(key)) continue;
    cpSync(treeOf(source.path), store.projectDirectory(key), { recursive: true, filter: isContent });
    seedProject(store, store.openProject(key));
  }
}

function keyOf(path: string): string {
  return basename(resolve(path)).toUpperCase();
}

function treeOf(path: string): string {
  const candidates = [path, join(path, 'project_config')];
  const tree = candidates.find((candidate) => existsSync(join(candidate, 'params.json')));
  if (tree === undefined)
    throw unusable(path, 'it has no params.json', 'name the folder of a DSS project, or of an unpacked project export');
  return tree;
}

/** Links could point anywhere, and the history of a Git tree is no part of the project. */
function isContent(path: string): boolean {
  return basename(path) !== '.git' && !lstatSync(path).isSymbolicLink();
}

function unusable(path: string, reason: string, hint: string): IacError {
  return new IacError('sandbox-project', `cannot serve the project in ${path}: ${reason}`, { hint });
}
