import { isList, isObject, type JsonObject } from '../../model/json.js';

/** A recipe as far as the flow depends on it. */
export interface FlowRecipe {
  readonly name: string;
  readonly type: string;
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
}

/** The flow's view of a stored recipe: references of all roles, each once. */
export function flowRecipe(name: string, recipe: JsonObject): FlowRecipe {
  const type = recipe['type'];
  return { name, type: typeof type === 'string' ? type : '', inputs: refsOf(recipe['inputs']), outputs: refsOf(recipe['outputs']) };
}

/** Names of the recipes that read an object. */
export function consumersOf(recipes: readonly FlowRecipe[], ref: string): readonly string[] {
  return recipes.filter((recipe) => recipe.inputs.includes(ref)).map((recipe) => recipe.name);
}

/** Names of the recipes that write an object. */
export function producersOf(recipes: readonly FlowRecipe[], ref: string): readonly string[] {
  return recipes.filter((recipe) => recipe.outputs.includes(ref)).map((recipe) => recipe.name);
}

/** References in `inputs` or `outputs`: a map of roles to `{ items: [{ ref }] }` (API reference 2.8). */
function refsOf(roles: unknown): readonly string[] {
  if (!isObject(roles)) return [];
  const items = Object.values(roles).flatMap((role) => (isObject(role) && isList(role['items']) ? role['items'] : []));
  const refs = items.flatMap((item) => (isObject(item) && typeof item['ref'] === 'string' ? [item['ref']] : []));
  return [...new Set(refs)];
}

/** A recipe with every reference to `from` made one to `to`, in all roles. */
export function renameRef(recipe: JsonObject, from: string, to: string): JsonObject {
  const rename = (roles: unknown): JsonObject => {
    if (!isObject(roles)) return {};
    return Object.fromEntries(Object.entries(roles).map(([name, role]) => [name, renameInRole(role, from, to)]));
  };
  return { ...recipe, inputs: rename(recipe['inputs']), outputs: rename(recipe['outputs']) };
}

function renameInRole(role: unknown, from: string, to: string): JsonObject {
  if (!isObject(role)) return {};
  const items = isList(role['items']) ? role['items'] : [];
  return { ...role, items: items.map((item) => (isObject(item) && item['ref'] === from ? { ...item, ref: to } : item)) };
}
