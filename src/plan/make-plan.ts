/** The plan: desired × state × observed → changes, in order, with reasons. Pure. */
import { partsOf, type ResourceAddress } from '../model/address.js';
import { compareDiagnostics, type Diagnostic } from '../model/diagnostic.js';
import type { Doc } from '../model/document.js';
import type { Change, Plan, StateRecord } from '../model/plan.js';
import { PLAN_FORMAT_VERSION } from '../model/plan.js';
import type { KindRegistry } from '../model/registry.js';
import type { DesiredGraph, Observed, Resource } from '../model/resource.js';
import type { UnitState } from '../model/state.js';
import { checkPlan } from './checks.js';
import { decide, type Situation } from './decide.js';
import { cascadeOf, deletion, planDeletions } from './deletions.js';
import { planDigest } from './effects.js';
import { impactOf } from './impact.js';
import { orderChanges } from './order.js';
import { rejoin } from './rejoin.js';

export interface PlanInputs {
  readonly desired: DesiredGraph;
  readonly states: ReadonlyMap<string, UnitState>;
  readonly observed: Observed;
  /** Hydrated last-applied documents of what was read. */
  readonly applied: ReadonlyMap<ResourceAddress, Doc>;
  readonly kinds: KindRegistry;
  readonly toolVersion: string;
  readonly dynamic: Readonly<Record<string, string>>;
  /** Delete everything that is declared, projects included. */
  readonly destroy: boolean;
}

export interface PlanResult {
  readonly plan: Plan;
  /** Errors here forbid the apply; the plan is still shown. */
  readonly diagnostics: readonly Diagnostic[];
}

export function makePlan(inputs: PlanInputs): PlanResult {
  const diagnostics: Diagnostic[] = [];
  const decided = inputs.destroy ? decideDestroy(inputs) : decideAll(inputs, diagnostics);
  const changes = orderChanges(withFormerDependencies(decided.changes, inputs.states));
  diagnostics.push(...checkPlan({ ...inputs, changes }));
  const content = {
    format_version: PLAN_FORMAT_VERSION,
    tool_version: inputs.toolVersion,
    environment: inputs.desired.environment,
    node: inputs.observed.nodeId,
    units: unitsOf(inputs),
    config_digest: inputs.desired.digest,
    dynamic: inputs.dynamic,
    changes,
    records: decided.records,
    forgotten: decided.forgotten,
    unchanged: inputs.desired.resources.size - changes.filter(({ action }) => action !== 'delete').length,
    unmanaged: Object.fromEntries([...inputs.observed.unmanaged].sort()),
    impact: impactOf(changes, inputs.desired, inputs.kinds),
    warnings: [...inputs.observed.warnings, ...decided.warnings],
  } as const;
  return { plan: { ...content, digest: planDigest(content) }, diagnostics: diagnostics.sort(compareDiagnostics) };
}

interface Decided {
  readonly changes: readonly Change[];
  readonly records: readonly StateRecord[];
  readonly forgotten: readonly ResourceAddress[];
  readonly warnings: readonly string[];
}

function decideAll(inputs: PlanInputs, diagnostics: Diagnostic[]): Decided {
  const changes: Change[] = [];
  const records: StateRecord[] = [];
  const situations = [...inputs.desired.resources.values()].map((resource) => situationOf(resource, inputs));
  for (const situation of situations) {
    const decision = decide(situation);
    if (decision.change !== undefined) changes.push(decision.change);
    if (decision.record !== undefined) records.push(decision.record);
    diagnostics.push(...decision.unknownResets.map((field) => unknownReset(situation.resource, field)));
  }
  const deletions = planDeletions(inputs);
  const all = [...changes, ...deletions.changes];
  const cascade = cascadeOf(all, inputs.desired, inputs.observed);
  const complete = rejoin(replaceConsumers(all, cascade.replaced, inputs), situations, inputs.kinds);
  const changed = new Set(complete.map(({ address }) => address));
  return {
    changes: complete,
    records: records.filter(({ address }) => !changed.has(address)),
    forgotten: deletions.forgotten,
    warnings: deletions.orphanedProjects.map(
      (project) =>
        `project ${project} is in the state and not in the config: it is left as it is; to remove it, take its file back and run \`dataiku-iac destroy --project ${project}\``,
    ),
  };
}

function situationOf(resource: Resource, { kinds, states, observed, applied }: PlanInputs): Situation {
  return {
    compiled: kinds.require(resource.kind),
    resource,
    observed: observed.resources.get(resource.address),
    state: states.get(resource.project)?.resources.get(resource.address),
    applied: applied.get(resource.address),
  };
}

/** A recipe that DSS takes away with its replaced input is made again, whatever else was planned for it. */
function replaceConsumers(changes: readonly Change[], recipes: readonly ResourceAddress[], inputs: PlanInputs): readonly Change[] {
  const planned = new Map(changes.map((change) => [change.address, change]));
  for (const address of recipes) {
    const before = planned.get(address);
    const resource = inputs.desired.resources.get(address);
    const observed = inputs.observed.resources.get(address);
    if (resource === undefined || observed === undefined || before?.action === 'replace') continue;
    const { kind, dependencies, doc } = resource;
    const fields = before?.action === 'update' ? before.fields : [];
    planned.set(address, {
      action: 'replace',
      address,
      kind,
      dependencies,
      reason: 'consumer-of-replaced',
      id: observed.id,
      after: doc,
      fields,
      fingerprints: {},
    });
  }
  return [...planned.values()];
}

function decideDestroy({ desired, states, observed, kinds }: PlanInputs): Decided {
  const managed = [...states].filter(([project]) => desired.projectKeys.has(project)).flatMap(([, { resources }]) => [...resources]);
  const present = managed.filter(([address]) => observed.resources.has(address));
  const changes = present.map(([address, state]) => {
    const dropData = desired.resources.get(address)?.lifecycle.dropData ?? false;
    return { ...deletion(address, state, { observed, kinds }, 'destroy'), dropData };
  });
  const forgotten = managed.map(([address]) => address).filter((address) => !observed.resources.has(address));
  return { changes, records: [], forgotten, warnings: goingAlong(changes, observed) };
}

/** DSS deletes a project with everything in it, managed here or not: said before. */
function goingAlong(changes: readonly Change[], observed: Observed): readonly string[] {
  const projects = changes.filter(({ kind }) => kind === 'project').map(({ address }) => partsOf(address).project);
  if (projects.length === 0) return [];
  const known = [...observed.unmanaged].flatMap(([kind, names]) => (kind === 'project' ? [] : names.map((name) => `${kind} ${name}`)));
  const named = known.length === 0 ? '' : ` (${known.join(', ')})`;
  return [
    `DSS deletes project ${projects.join(', ')} with everything in it, also what is not managed here${named}: models, dashboards, notebooks, wiki…`,
  ];
}

/** A changed object also waits, or is waited for, where it used to depend on something that goes. */
function withFormerDependencies(changes: readonly Change[], states: ReadonlyMap<string, UnitState>): readonly Change[] {
  const deleted = new Set(changes.filter(({ action }) => action === 'delete').map(({ address }) => address));
  return changes.map((change) => {
    const former = states.get(partsOf(change.address).project)?.resources.get(change.address)?.dependencies ?? [];
    const extra = former.filter((address) => deleted.has(address) && !change.dependencies.includes(address));
    return extra.length === 0 ? change : { ...change, dependencies: [...change.dependencies, ...extra] };
  });
}

function unitsOf({ desired, states }: PlanInputs): Plan['units'] {
  return [...desired.projectKeys]
    .map(([project, projectKey]) => {
      const state = states.get(project);
      return { project, projectKey, lineage: state?.lineage ?? null, serial: state?.serial ?? 0 };
    })
    .sort((left, right) => (left.project < right.project ? -1 : 1));
}

function unknownReset(resource: Resource, field: string): Diagnostic {
  return {
    severity: 'error',
    code: 'reset-unknown',
    message: `${resource.address}: \`${field}\` is no longer declared, and what it was before is not known`,
    hint: `declare the value that it shall have, or add \`${field}\` to \`unmanage:\` to leave it as DSS has it`,
    at: resource.locate([]),
    field,
  };
}
