import { isList, isObject, type Json, type JsonObject } from '../../model/json.js';
import { CODE_EXTENSIONS, defaultParams, RECIPE_DEFAULTS, TYPE_ALIASES } from '../fields/recipe-defaults.js';
import { illegalArgument } from '../http/api-error.js';
import { objectOrEmpty } from '../http/require.js';

/** A recipe to be created, before anything exists of it. */
export interface RecipePrototype {
  readonly type: string;
  /** Undefined when DSS shall choose. */
  readonly name: string | undefined;
  readonly inputs: JsonObject;
  readonly outputs: JsonObject;
  readonly header: JsonObject;
}

/** Reads `recipePrototype`; the inputs of multi-input recipes come in the creation settings (API reference 2.8). */
export function readPrototype(prototype: JsonObject, settings: JsonObject): RecipePrototype {
  const type = prototype['type'];
  if (typeof type !== 'string' || type === '') throw illegalArgument('a recipe must have a type');
  const virtualInputs = isList(settings['virtualInputs']) ? settings['virtualInputs'] : [];
  const main = virtualInputs.map((ref) => ({ ref, deps: [] }));
  const name = prototype['name'];
  return {
    type: TYPE_ALIASES[type] ?? type,
    name: typeof name === 'string' && name !== '' ? name : undefined,
    inputs: main.length > 0 ? { main: { items: main } } : withItemDefaults(prototype['inputs'], { deps: [] }),
    outputs: withItemDefaults(prototype['outputs'], { appendMode: false }),
    header: Object.fromEntries(Object.entries(prototype).filter(([, value]) => value !== null)),
  };
}

/** The header that DSS stores for a prototype. `rawCreation` fills in nothing but the header's own defaults (API reference 2.8). */
export function recipeHeader(prototype: RecipePrototype, raw: boolean): JsonObject {
  const params = { ...(raw ? {} : defaultParams(prototype.type)), ...objectOrEmpty(prototype.header['params']) };
  return { ...RECIPE_DEFAULTS, ...prototype.header, type: prototype.type, params, inputs: prototype.inputs, outputs: prototype.outputs };
}

/** The name that DSS gives: after the output, or after the input of a split (API reference 1.9); numbered when it is taken. */
export function defaultName(
  type: string,
  flow: { readonly inputs: readonly string[]; readonly outputs: readonly string[] },
  isTaken: (name: string) => boolean,
): string {
  const source = type === 'split' ? flow.inputs[0] : flow.outputs[0];
  const base = source === undefined ? type : `${type === 'split' ? 'split' : 'compute'}_${source.replaceAll('.', '_')}`;
  if (!isTaken(base)) return base;
  let number = 1;
  while (isTaken(`${base}_${number}`)) number += 1;
  return `${base}_${number}`;
}

/** The code of a new code recipe; undefined for other types. */
export function scriptOf(type: string, settings: JsonObject): string | undefined {
  if (CODE_EXTENSIONS[type] === undefined) return undefined;
  const script = settings['script'];
  return typeof script === 'string' ? script : '';
}

/** Items of all roles with the fields that DSS adds to those that lack them (API reference 2.8: "the server adds deps"). */
function withItemDefaults(roles: Json | undefined, defaults: JsonObject): JsonObject {
  const entries = Object.entries(objectOrEmpty(roles)).map(([name, role]) => {
    const items = isObject(role) && isList(role['items']) ? role['items'] : [];
    return [
      name,
      { ...objectOrEmpty(role), items: items.map((item) => ({ ...objectOrEmpty(item), ...missing(item, defaults) })) },
    ] as const;
  });
  return Object.fromEntries(entries);
}

function missing(item: Json, defaults: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(defaults).filter(([field]) => !isObject(item) || item[field] === undefined));
}
