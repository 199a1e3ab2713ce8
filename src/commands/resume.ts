import { type Diagnostic, isError } from '../model/diagnostic.js';
import { IacError } from '../model/errors.js';
import { EXIT } from '../model/exit-codes.js';
import { parseJson } from '../model/json.js';
import type { ApplyReport, Outcome } from '../model/outcome.js';
import type { Plan } from '../model/plan.js';
import type { Head, JournalEntry, OpenApply } from '../model/state.js';
import { decodePlan } from '../plan/codec.js';
import { addressObjects, takeInventory } from '../refresh/inventory.js';
import { createIdBook } from '../refresh/terms.js';
import { readJournal } from '../state/journal.js';
import { execute } from './execute.js';
import { type HeldUnits, withLeases } from './leases.js';
import { type LoadOptions, loadWorkspace } from './load.js';
import type { Ports } from './ports.js';
import { projectsWithState, readStates, type Session, withSession } from './session.js';

export interface ResumeOptions extends LoadOptions {
  readonly parallelism: number | undefined;
  readonly lockTimeoutMs: number;
  readonly stop: AbortSignal;
  readonly onStart: (plan: Plan, open: OpenApply) => void;
  readonly onOutcome: (outcome: Outcome, progress: { readonly done: number; readonly total: number }) => void;
}

export interface ResumeOutcome {
  /** Undefined: no apply was open. */
  readonly plan: Plan | undefined;
  readonly report: ApplyReport | undefined;
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: ReadonlyMap<string, string>;
}

/**
 * Finishes an interrupted apply: every change of its plan is looked at in DSS and redone, recorded or refused. The end is the same as if it had
 * never been interrupted.
 */
export async function resume(ports: Ports, options: ResumeOptions): Promise<ResumeOutcome> {
  // The config is read for the environment and for the values of secrets; what is applied is the plan that was kept.
  const { config, diagnostics, sources } = await loadWorkspace(ports, options);
  if (config === undefined || diagnostics.some(isError)) return { plan: undefined, report: undefined, diagnostics, sources };
  return withSession(ports, config, async (session) => {
    const open = await findOpen(session);
    if (open === undefined) return { plan: undefined, report: undefined, diagnostics, sources };
    const plan = await keptPlan(session, open);
    const projects = plan.units.map(({ project }) => project);
    const lease = { operation: 'apply --resume', lockTimeoutMs: options.lockTimeoutMs, allowOpen: true };
    return withLeases(ports, session, { projects, options: lease }, async (held) => {
      options.onStart(plan, open);
      const report = await finish({ ports, session, held, plan, options });
      return { plan, report, diagnostics, sources };
    });
  });
}

async function findOpen(session: Session): Promise<OpenApply | undefined> {
  for (const project of await projectsWithState(session)) {
    const { head } = await session.store.read(session.unit(project));
    if (head?.open != null) return head.open;
  }
  return undefined;
}

async function keptPlan(session: Session, open: OpenApply): Promise<Plan> {
  const text = await session.store.getPlan(session.config.environment.name, open.planDigest);
  if (text === undefined) {
    throw new IacError('plan-missing', `the plan ${open.planDigest.slice(0, 12)} of the interrupted apply is not in the state backend`, {
      exitCode: EXIT.resumeNeeded,
      hint: 'restore `plans/` of the backend from a backup; until then look at what differs with `dataiku-iac plan`',
    });
  }
  return decodePlan(parseJson(text), `plans/${open.planDigest}`);
}

async function finish(work: {
  readonly ports: Ports;
  readonly session: Session;
  readonly held: HeldUnits;
  readonly plan: Plan;
  readonly options: ResumeOptions;
}): Promise<ApplyReport> {
  const { ports, session, held, plan, options } = work;
  const projects = plan.units.map(({ project }) => project);
  const states = await readStates(session, projects);
  const keys = new Map(plan.units.map(({ project, projectKey }) => [project, projectKey]));
  const inventory = await takeInventory(session.dss, ports.kinds, keys);
  if (inventory.nodeId !== plan.node) throw otherNode(plan, inventory.nodeId);
  const { report } = await execute({
    ports,
    session,
    held,
    plan,
    states,
    ids: createIdBook(ports.kinds, addressObjects(inventory, ports.kinds, states).byAddress),
    earlier: earlierIntents(await earlierEntries(work)),
    committed: committedProjects(held, plan),
    parallelism: options.parallelism ?? session.config.environment.parallelism,
    stop: options.stop,
    onOutcome: options.onOutcome,
  });
  return report;
}

/** A unit that is closed and whose serial moved on was committed before the interruption; one that was never opened has still to be done. */
function committedProjects(held: HeldUnits, plan: Plan): ReadonlySet<string> {
  const serials = new Map(plan.units.map(({ project, serial }) => [project, serial]));
  const done = held.units().filter(({ project, lease }) => lease.head.open === null && lease.head.serial > (serials.get(project) ?? 0));
  return new Set(done.map(({ project }) => project));
}

/** Entries of every epoch since the apply was opened: it may have been resumed, and interrupted, before. */
async function earlierEntries({
  ports,
  session,
  held,
}: {
  readonly ports: Ports;
  readonly session: Session;
  readonly held: HeldUnits;
}): Promise<readonly JournalEntry[]> {
  const entries: JournalEntry[] = [];
  for (const { project, lease } of held.units()) {
    const head: Head = lease.head;
    for (let epoch = head.open?.epoch ?? lease.epoch; epoch < lease.epoch; epoch += 1) {
      const unit = session.unit(project);
      const local = ports.localLog(session.config.workspace.state, `${unit.environment}/${project}/${epoch}`);
      entries.push(...(await readJournal({ backend: session.backend, unit, epoch, local }, ports.reporter)));
    }
  }
  return entries;
}

function earlierIntents(entries: readonly JournalEntry[]): {
  find(operation: string): Extract<JournalEntry, { type: 'intent' }> | undefined;
} {
  const intents = new Map<string, Extract<JournalEntry, { type: 'intent' }>>();
  // The first intent counts: its list of ids is from before anything of ours existed.
  for (const entry of entries) if (entry.type === 'intent' && !intents.has(entry.operation)) intents.set(entry.operation, entry);
  return { find: (operation) => intents.get(operation) };
}

function otherNode(plan: Plan, nodeId: string): IacError {
  return new IacError('other-node', `the interrupted apply was on node ${plan.node}, and this is ${nodeId}`, {
    exitCode: EXIT.stale,
    hint: 'check the host of the environment',
  });
}
