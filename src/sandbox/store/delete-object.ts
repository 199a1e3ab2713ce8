import { rmSync } from 'node:fs';
import { consumersOf } from '../logic/flow.js';
import { DATASET, type DocumentKind, MANAGED_FOLDER, RECIPE } from './document-kind.js';
import type { ProjectTree } from './project-tree.js';
import type { Store } from './store.js';
import { replaceInZones } from './zones.js';

/** Deletes a dataset and, as DSS does silently, the recipes that read it (API reference 2.7). */
export function deleteDataset(store: Store, project: ProjectTree, target: { readonly name: string; readonly dropData: boolean }): void {
  deleteObject(project, DATASET, target.name);
  deleteConsumers(project, target.name);
  if (target.dropData) rmSync(store.dataPath('uploads', project.key, target.name), { recursive: true, force: true });
}

/** Deletes a managed folder, its files and the recipes that read it. */
export function deleteManagedFolder(store: Store, project: ProjectTree, id: string): void {
  deleteObject(project, MANAGED_FOLDER, id);
  deleteConsumers(project, id);
  rmSync(store.dataPath('managed_folders', project.key, id), { recursive: true, force: true });
}

/** Deletes a recipe; its outputs stay (API reference 2.8). */
export function deleteRecipe(project: ProjectTree, name: string): void {
  deleteObject(project, RECIPE, name);
}

function deleteConsumers(project: ProjectTree, ref: string): void {
  for (const recipe of consumersOf(project.recipes(), ref)) deleteRecipe(project, recipe);
}

function deleteObject(project: ProjectTree, kind: DocumentKind, id: string): void {
  project.read(kind, id);
  project.remove(kind, id);
  replaceInZones(project, { objectId: id, objectType: kind.objectType }, undefined);
}
