import type { ResourceAddress } from '../model/address.js';
import type { Diagnostic } from '../model/diagnostic.js';
import { findCycle } from '../model/graph.js';
import { isObject, type JsonObject } from '../model/json.js';
import type { KindRegistry } from '../model/registry.js';
import type { Resource } from '../model/resource.js';
import { mentionsOf } from '../model/terms.js';

/** DSS refuses a flow that feeds itself, but only when a build starts: say it now. */
export function flowCycles(resources: ReadonlyMap<ResourceAddress, Resource>, kinds: KindRegistry): readonly Diagnostic[] {
  const needs = flowNeeds(resources, kinds);
  const cycle = findCycle({ nodes: [...needs.keys()], needs: (node) => needs.get(node) ?? [] });
  if (cycle === undefined) return [];
  const recipe = cycle.map((address) => resources.get(address)).find((resource) => resource?.kind === 'recipe');
  return [
    {
      severity: 'error',
      code: 'flow-cycle',
      message: `the flow feeds itself: ${[...cycle].reverse().join(' → ')}`,
      hint: 'a dataset may not be built from itself: change an input or an output of one of these recipes',
      ...(recipe === undefined ? {} : { at: recipe.locate(['inputs']), field: `recipe ${recipe.name}.inputs` }),
    },
  ];
}

/** What each object of the flow is made from: a recipe from its inputs, a dataset or folder from the recipe that writes it. */
export function flowNeeds(resources: ReadonlyMap<ResourceAddress, Resource>, kinds: KindRegistry): Map<ResourceAddress, ResourceAddress[]> {
  const needs = new Map<ResourceAddress, ResourceAddress[]>();
  const add = (node: ResourceAddress, need: ResourceAddress): void => {
    needs.set(node, [...(needs.get(node) ?? []), need]);
  };
  for (const resource of resources.values()) {
    if (resource.kind !== 'recipe' || !isObject(resource.doc['document'])) continue;
    const { inputs, outputs } = resource.doc['document'];
    const side = (value: unknown, name: string): readonly ResourceAddress[] =>
      isObject(value)
        ? mentionsOf({ document: { [name]: value } } as JsonObject, kinds.require('recipe').references, resource.project, kinds.kindsOf)
        : [];
    for (const input of side(inputs, 'inputs')) if (resources.has(input)) add(resource.address, input);
    for (const output of side(outputs, 'outputs')) if (resources.has(output)) add(output, resource.address);
  }
  return needs;
}
