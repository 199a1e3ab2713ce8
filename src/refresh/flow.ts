import { addressOf, type ResourceAddress } from '../model/address.js';
import { isList, isObject, type Json } from '../model/json.js';
import { apiPath, type DssApi } from '../model/ports.js';

/** The flow of a project as DSS draws it, with real ids. API reference 2.11: one call, nodes keyed by their ref. */
export interface Flow {
  /** Refs of everything in the flow: datasets, folders, models, recipes. */
  readonly nodes: ReadonlySet<string>;
  /** What reads a dataset: recipes by dataset address. */
  readonly consumers: ReadonlyMap<ResourceAddress, readonly ResourceAddress[]>;
}

export async function readFlow(dss: DssApi, project: string, realKey: string): Promise<Flow> {
  const graph = await dss.get(`${apiPath('projects', realKey, 'flow', 'graph')}/`);
  const nodes = isObject(graph) && isObject(graph['nodes']) ? graph['nodes'] : {};
  const consumers = new Map<ResourceAddress, readonly ResourceAddress[]>();
  for (const [ref, node] of Object.entries(nodes)) {
    if (!isObject(node) || node['type'] !== 'COMPUTABLE_DATASET') continue;
    const readers = texts(node['successors']).filter((successor) => isRecipe(nodes[successor]));
    if (readers.length > 0)
      consumers.set(
        addressOf('dataset', project, ref),
        readers.map((recipe) => addressOf('recipe', project, recipe)),
      );
  }
  return { nodes: new Set(Object.keys(nodes)), consumers };
}

function isRecipe(node: Json | undefined): boolean {
  return isObject(node) && node['type'] === 'RUNNABLE_RECIPE';
}

function texts(value: Json | undefined): readonly string[] {
  return isList(value) ? value.filter((item): item is string => typeof item === 'string') : [];
}
