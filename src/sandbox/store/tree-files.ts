import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isObject, type JsonObject, parseJson } from '../../model/json.js';
import { serverError } from '../http/api-error.js';
import type { ProjectTree } from './project-tree.js';

/** A file of the project tree, or a folder with what is in it. */
export interface TreeNode {
  readonly name: string;
  /** Absent for a file. */
  readonly children?: readonly TreeNode[];
}

/**
 * What a folder of the project tree holds, at every depth and sorted; nothing when DSS has not made it yet. For objects that the sandbox
 * shows and never writes: those it manages go through `ProjectTree`.
 */
export function treeNodes(project: ProjectTree, folder: string): readonly TreeNode[] {
  return nodesIn(join(project.directory, folder));
}

/** A JSON file of the project tree by its path in it; undefined when it is not there. */
export function treeDocument(project: ProjectTree, path: string): JsonObject | undefined {
  const file = join(project.directory, path);
  if (!existsSync(file)) return undefined;
  const document = parseJson(readFileSync(file, 'utf8'));
  if (!isObject(document)) throw serverError(`not a JSON object: ${path}`);
  return document;
}

function nodesIn(directory: string): readonly TreeNode[] {
  const entries = existsSync(directory) ? readdirSync(directory, { withFileTypes: true }) : [];
  return entries
    .filter((entry) => entry.isFile() || entry.isDirectory())
    .map((entry) => ({ name: entry.name, ...(entry.isDirectory() ? { children: nodesIn(join(directory, entry.name)) } : {}) }))
    .sort((left, right) => (left.name < right.name ? -1 : 1));
}
