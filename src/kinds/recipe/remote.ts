import type { JsonObject } from '../../model/json.js';
import type { DocumentPart, Listed, Location } from '../../model/kind.js';
import { apiPath, type DssApi } from '../../model/ports.js';
import { objectOf, objectsOf, put, stampField, textOf } from '../common/remote.js';
import { isCode, toDoc, toRemote } from './payload.js';

const path = ({ project, id }: Location): string => apiPath('projects', project, 'recipes', id);

/** Fields that the create call takes from a recipe (API reference 2.8). */
const PROTOTYPE = ['type', 'inputs', 'outputs', 'params'];

export const documentPart: DocumentPart = {
  name: 'document',
  label: '',
  shape: 'document',
  toDoc,
  toRemote,
  read: (dss, at) => dss.find(path(at)),
  write: (dss, at, remote) => put(dss, path(at), remote),
};

/** Recipes of a project: headers only, no payload (API reference 4). */
export async function listRecipes(dss: DssApi, project: string): Promise<readonly Listed[]> {
  const list = await dss.get(`${apiPath('projects', project, 'recipes')}/`);
  return objectsOf(list).map((recipe) => {
    const name = textOf(recipe, 'name');
    return { id: name, name, ...stampField(recipe), remotes: {} };
  });
}

/** Code comes with the call; a visual recipe is created raw, so that DSS makes no outputs of its own (API reference 2.8). */
export async function createRecipe(dss: DssApi, project: string, name: string, remote: JsonObject): Promise<string> {
  const recipe = objectOf(remote['recipe']);
  const creationSettings = isCode(recipe['type']) ? { script: remote['payload'] ?? null } : { rawCreation: true };
  const recipePrototype = { inputs: {}, outputs: {}, ...prototypeOf(recipe), projectKey: project, name };
  const created = objectOf(await dss.post(`${apiPath('projects', project, 'recipes')}/`, { recipePrototype, creationSettings }));
  return textOf(created, 'name') || name;
}

/** The fields of a recipe that the create call takes. */
export function prototypeOf(recipe: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(recipe).filter(([key]) => PROTOTYPE.includes(key)));
}

/** Removes the recipe; its outputs stay (API reference 2.8). */
export async function removeRecipe(dss: DssApi, at: Location): Promise<void> {
  await dss.delete(path(at));
}
