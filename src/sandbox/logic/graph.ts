import type { JsonObject } from '../../model/json.js';
import type { FlowRecipe } from './flow.js';

/** An object of the flow that is no recipe. */
export interface FlowObject {
  readonly ref: string;
  /** `DATASET`, `MANAGED_FOLDER`, `SAVED_MODEL`, … */
  readonly objectType: string;
  /** The dataset's or folder's type: `Filesystem`; empty where there is none. */
  readonly subType: string;
}

/** Node types are named after object types, but for folders (API reference 2.11). */
const NODE_NAMES: Readonly<Record<string, string>> = { MANAGED_FOLDER: 'FOLDER' };

/** The answer of `GET flow/graph`: nodes by reference, each with its neighbours (API reference 2.11). */
export function flowGraph(objects: readonly FlowObject[], recipes: readonly FlowRecipe[]): JsonObject {
  const known = new Set(objects.map((object) => object.ref));
  const foreign = [...new Set(recipes.flatMap((recipe) => [...recipe.inputs, ...recipe.outputs]))].filter((ref) => !known.has(ref));
  const all = [...objects, ...foreign.map((ref) => ({ ref, objectType: 'DATASET', subType: '' }))];
  const neighbours = neighboursOf(recipes);
  const nodes = [
    ...all.map((object) => ({
      type: `COMPUTABLE_${NODE_NAMES[object.objectType] ?? object.objectType}`,
      subType: object.subType,
      ref: object.ref,
      predecessors: neighbours.producers.get(object.ref) ?? [],
      successors: neighbours.consumers.get(object.ref) ?? [],
    })),
    ...recipes.map((recipe) => ({
      type: 'RUNNABLE_RECIPE',
      subType: recipe.type,
      ref: recipe.name,
      predecessors: recipe.inputs,
      successors: recipe.outputs,
    })),
  ];
  const refsOf = (objectType: string) => objects.filter((object) => object.objectType === objectType).map((object) => object.ref);
  return {
    nodes: Object.fromEntries(nodes.map((node) => [node.ref, node])),
    datasets: refsOf('DATASET'),
    folders: refsOf('MANAGED_FOLDER'),
    models: refsOf('SAVED_MODEL'),
    recipes: recipes.map((recipe) => recipe.name),
  };
}

interface Neighbours {
  readonly producers: ReadonlyMap<string, readonly string[]>;
  readonly consumers: ReadonlyMap<string, readonly string[]>;
}

function neighboursOf(recipes: readonly FlowRecipe[]): Neighbours {
  const producers = new Map<string, string[]>();
  const consumers = new Map<string, string[]>();
  const add = (map: Map<string, string[]>, ref: string, recipe: string) => map.set(ref, [...(map.get(ref) ?? []), recipe]);
  for (const recipe of recipes) {
    for (const ref of recipe.inputs) add(consumers, ref, recipe.name);
    for (const ref of recipe.outputs) add(producers, ref, recipe.name);
  }
  return { producers, consumers };
}
