import { existsSync, renameSync } from 'node:fs';
import { alreadyExists } from '../http/api-error.js';
import { amend } from '../logic/document.js';
import { renameRef } from '../logic/flow.js';
import { type DocumentKind, RECIPE } from './document-kind.js';
import type { Objects } from './objects.js';
import { replaceInZones } from './zones.js';

/** Renames a dataset with its uploads, and its mentions in recipes and zones. */
export function renameDataset(datasets: Objects, from: string, to: string): void {
  const { store, project } = datasets;
  renameFile(datasets, from, to);
  const uploads = store.dataPath('uploads', project.key, from);
  if (existsSync(uploads)) renameSync(uploads, store.dataPath('uploads', project.key, to));
  for (const recipe of project.recipes()) {
    if (!recipe.inputs.includes(from) && !recipe.outputs.includes(from)) continue;
    const stored = project.read(RECIPE, recipe.name);
    project.write(RECIPE, recipe.name, amend(stored, renameRef(stored, from, to), store.stamp()));
  }
}

/** Renames a recipe with its payload. */
export function renameRecipe(recipes: Objects, from: string, to: string): void {
  renameFile(recipes, from, to);
}

function renameFile({ store, project, kind }: Objects, from: string, to: string): void {
  const stored = project.read(kind, from);
  if (project.has(kind, to)) throw alreadyExists(kind.label, `${project.key}.${to}`);
  project.write(kind, to, amend(stored, stored, store.stamp()));
  const payload = project.payload(kind, from);
  if (payload !== undefined) project.writePayload(kind, to, { extension: project.payloadExtension(kind, from), text: payload });
  project.remove(kind, from);
  replaceInZones(project, reference(kind, from), reference(kind, to));
}

function reference(kind: DocumentKind, id: string) {
  return { objectId: id, objectType: kind.objectType };
}
