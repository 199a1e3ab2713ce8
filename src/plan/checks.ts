/** What forbids a plan: found before anything is sent. */
import { partsOf, type ResourceAddress } from '../model/address.js';
import type { Diagnostic } from '../model/diagnostic.js';
import type { Change } from '../model/plan.js';
import type { DesiredGraph, Observed } from '../model/resource.js';
import type { UnitState } from '../model/state.js';
import { cascadeOf } from './deletions.js';

export interface PlanCheck {
  readonly desired: DesiredGraph;
  readonly states: ReadonlyMap<string, UnitState>;
  readonly observed: Observed;
  readonly changes: readonly Change[];
}

export function checkPlan(check: PlanCheck): readonly Diagnostic[] {
  return [...foreignNode(check), ...existingUnmanaged(check), ...protectedObjects(check), ...unmanagedConsumers(check)];
}

/** The ids in a state belong to one node: another one behind the same URL is a mistake, or a restored backup. */
function foreignNode({ states, observed }: PlanCheck): readonly Diagnostic[] {
  return [...states.values()]
    .filter(({ nodeId }) => nodeId !== observed.nodeId)
    .map(({ unit, nodeId }) => ({
      severity: 'error',
      code: 'other-node',
      message: `the state of project ${unit.project} belongs to node ${nodeId}, and this is ${observed.nodeId}`,
      hint: 'check the host of the environment; for a new node, use a new environment',
    }));
}

/** It exists in DSS and nobody told us to own it: never overwritten. */
function existingUnmanaged({ desired, states, observed }: PlanCheck): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const resource of desired.resources.values()) {
    const managed = states.get(resource.project)?.resources.has(resource.address) ?? false;
    if (managed || !observed.resources.has(resource.address)) continue;
    const { kind, name, project } = resource;
    found.push({
      severity: 'error',
      code: 'exists-unmanaged',
      message: `${resource.address} exists in DSS already and is not managed here`,
      hint:
        kind === 'project'
          ? `take it over with \`dataiku-iac import project ${project} --adopt\``
          : `take it over with \`dataiku-iac import ${kind} ${project}.${name} --adopt\`, or choose another name`,
      at: resource.locate([]),
    });
  }
  return found;
}

function protectedObjects({ desired, changes }: PlanCheck): readonly Diagnostic[] {
  return changes.flatMap((change): Diagnostic[] => {
    const resource = desired.resources.get(change.address);
    if (resource?.lifecycle.preventDestroy !== true || (change.action !== 'delete' && change.action !== 'replace')) return [];
    return [
      {
        severity: 'error',
        code: 'prevent-destroy',
        message: `${change.address} would be ${change.action === 'delete' ? 'deleted' : 'replaced'}, and its lifecycle says \`prevent_destroy\``,
        hint: 'take back the change, or remove `prevent_destroy` in a change of its own',
        at: resource.locate(['lifecycle']),
      },
    ];
  });
}

function unmanagedConsumers({ desired, observed, changes }: PlanCheck): readonly Diagnostic[] {
  const deletedProjects = new Set(
    changes.filter(({ kind, action }) => kind === 'project' && action === 'delete').map(({ address }) => partsOf(address).project),
  );
  return cascadeOf(changes, desired, observed)
    .unmanagedConsumers.filter(({ recipe }) => !deletedProjects.has(partsOf(recipe).project))
    .map(({ dataset, recipe }) => ({
      severity: 'error',
      code: 'unmanaged-consumer',
      message: `${dataset} would go, and DSS would delete ${recipe} with it, which is not managed here`,
      hint: `import the recipe, or make it read something else in DSS${place(desired, dataset)}`,
    }));
}

function place(desired: DesiredGraph, address: ResourceAddress): string {
  const at = desired.resources.get(address)?.locate([]);
  return at === undefined ? '' : ` (${at.file}:${at.line})`;
}
