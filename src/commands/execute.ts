/** Executes a plan under held leases and commits what came of it. Shared by apply, destroy and resume. */
import { type ApplyResult, applyPlan } from '../apply/apply-plan.js';
import { createSerialiser, type EarlierIntents, type JournalWriter } from '../apply/context.js';
import { partsOf, type ResourceAddress } from '../model/address.js';
import { InternalError } from '../model/errors.js';
import type { Outcome } from '../model/outcome.js';
import type { Plan } from '../model/plan.js';
import type { ResourceState, UnitState } from '../model/state.js';
import type { IdBook } from '../refresh/terms.js';
import { dehydrate, storeBlobs } from '../state/blobs.js';
import { openJournal } from '../state/journal.js';
import type { HeldUnits } from './leases.js';
import type { Ports } from './ports.js';
import type { Session } from './session.js';

export interface ExecuteInputs {
  readonly ports: Ports;
  readonly session: Session;
  readonly held: HeldUnits;
  readonly plan: Plan;
  readonly states: ReadonlyMap<string, UnitState>;
  readonly ids: IdBook;
  readonly earlier: EarlierIntents;
  /** Projects whose part of the plan an interrupted run committed already: left as they are. */
  readonly committed: ReadonlySet<string>;
  readonly parallelism: number;
  /** Aborted when the user or the runner stops us. */
  readonly stop: AbortSignal;
  readonly onOutcome: (outcome: Outcome, progress: { readonly done: number; readonly total: number }) => void;
}

export async function execute(inputs: ExecuteInputs): Promise<ApplyResult> {
  const { ports, session, held, committed } = inputs;
  const plan = withoutProjects(inputs.plan, committed);
  const journals = openJournals(inputs);
  const result = await applyPlan({
    plan,
    states: inputs.states,
    parallelism: inputs.parallelism,
    stop: AbortSignal.any([inputs.stop, ...held.units().map(({ lease }) => lease.lost)]),
    onOutcome: inputs.onOutcome,
    context: {
      dss: session.dss,
      kinds: ports.kinds,
      ids: inputs.ids,
      projectKeys: new Map(plan.units.map(({ project, projectKey }) => [project, projectKey])),
      secrets: ports.secrets,
      clock: ports.clock,
      journal: (address) => journalOf(address, journals),
      earlier: inputs.earlier,
      assertFresh: () => held.assertFresh(),
      hydrate: (doc) => session.hydrate(doc),
      serialise: createSerialiser(),
    },
  });
  // A lost lease fences every write below: the journal stays open and the next run resumes from it.
  held.assertFresh();
  await commit(inputs, result, { close: !result.report.outcomes.some(isUncertain) });
  return result;
}

/** DSS did not answer a call that may not be repeated blindly: the apply stays open, and a resume finds out what became of it. */
export function isUncertain(outcome: Outcome): boolean {
  return outcome.status === 'failed' && outcome.code === 'dss-unavailable' && (outcome.action === 'create' || outcome.action === 'replace');
}

function withoutProjects(plan: Plan, projects: ReadonlySet<string>): Plan {
  const stays = ({ address }: { readonly address: ResourceAddress }): boolean => !projects.has(partsOf(address).project);
  const forgotten = plan.forgotten.filter((address) => stays({ address }));
  return { ...plan, changes: plan.changes.filter(stays), records: plan.records.filter(stays), forgotten };
}

function openJournals({ ports, session, held, plan }: ExecuteInputs): Map<string, JournalWriter> {
  const { config, backend } = session;
  const journals = held.units().map(({ project, lease }) => {
    const unit = session.unit(project);
    const local = ports.localLog(config.workspace.state, `${unit.environment}/${project}/${lease.epoch}`);
    return [project, openJournal({ backend, unit, epoch: lease.epoch, local })] as const;
  });
  const open = new Map(journals);
  for (const { project } of plan.units) if (!open.has(project)) throw new InternalError(`no lease for project ${project}`);
  return open;
}

function journalOf(address: ResourceAddress, journals: ReadonlyMap<string, JournalWriter>): JournalWriter {
  const journal = journals.get(partsOf(address).project);
  if (journal === undefined) throw new InternalError(`no journal for ${address}`);
  return journal;
}

async function commit(
  { session, held, plan, states, committed }: ExecuteInputs,
  { resources }: ApplyResult,
  options: { readonly close: boolean },
): Promise<void> {
  for (const { project, projectKey } of plan.units) {
    if (committed.has(project)) continue;
    const lease = held.lease(project);
    const unit = session.unit(project);
    const light = new Map<ResourceAddress, ResourceState>();
    for (const [address, resource] of resources.get(project) ?? []) {
      const { doc, blobs } = dehydrate(resource.attributes);
      await storeBlobs(session.backend, unit.environment, blobs);
      light.set(address, { ...resource, attributes: doc });
    }
    const before = states.get(project);
    // Lineage and serial are the lease's to give.
    const { lineage, serial } = lease.head;
    const state: UnitState = { lineage, serial, unit, nodeId: before?.nodeId ?? plan.node, projectKey, resources: light };
    await lease.commit(state, options);
  }
}
