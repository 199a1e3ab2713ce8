import { type Diagnostic, isError } from '../model/diagnostic.js';
import { sha256 } from '../model/digest.js';
import { IacError } from '../model/errors.js';
import { EXIT } from '../model/exit-codes.js';
import { type Json, prettyJson } from '../model/json.js';
import type { ApplyReport, Outcome } from '../model/outcome.js';
import type { Change, Plan } from '../model/plan.js';
import { restrictToReviewed } from '../plan/effects.js';
import { execute } from './execute.js';
import { type HeldUnits, withLeases } from './leases.js';
import { type LoadOptions, loadWorkspace } from './load.js';
import { type Planned, planAgainst, type RefreshMode } from './planning.js';
import type { Ports } from './ports.js';
import { readStates, type Session, withSession } from './session.js';

export interface ApplyOptions extends LoadOptions {
  readonly refreshMode: RefreshMode;
  /** The plan that was reviewed: exactly its effects are applied, or nothing. */
  readonly reviewed: Plan | undefined;
  readonly destroy: boolean;
  /** Only these projects; empty: all of the config. */
  readonly projects: readonly string[];
  /** Default: what the environment says. */
  readonly parallelism: number | undefined;
  readonly lockTimeoutMs: number;
  readonly stop: AbortSignal;
  /** Shows the plan and says whether to go on. */
  readonly confirm: (plan: Plan) => Promise<boolean>;
  readonly onOutcome: (outcome: Outcome, progress: { readonly done: number; readonly total: number }) => void;
}

export interface ApplyOutcome {
  readonly plan: Plan | undefined;
  /** Undefined: nothing was started. */
  readonly report: ApplyReport | undefined;
  readonly declined: boolean;
  /** Changes that appeared since the review: left for the next plan. */
  readonly leftOut: readonly Change[];
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: ReadonlyMap<string, string>;
}

/** Brings DSS to what the config says, under the lease, journalled call by call. */
export async function apply(ports: Ports, options: ApplyOptions): Promise<ApplyOutcome> {
  const loaded = await loadWorkspace(ports, { ...options, frozen: options.reviewed?.dynamic ?? options.frozen });
  const { config, graph, sources } = loaded;
  const nothing = { plan: undefined, report: undefined, declined: false, leftOut: [], diagnostics: loaded.diagnostics, sources };
  if (config === undefined || graph === undefined) return nothing;
  return withSession(ports, config, (session) => {
    const unknown = options.projects.find((project) => !graph.projectKeys.has(project));
    if (unknown !== undefined) throw unknownProject(unknown, [...graph.projectKeys.keys()]);
    const projects = options.projects.length === 0 ? [...graph.projectKeys.keys()] : options.projects;
    const lease = { operation: options.destroy ? 'destroy' : 'apply', lockTimeoutMs: options.lockTimeoutMs, allowOpen: false };
    return withLeases(ports, session, { projects, options: lease }, async (held) => {
      const states = await readStates(session, projects);
      const scoped = options.projects.length === 0 ? graph : scopeTo(graph, new Set(projects));
      const { refreshMode, destroy } = options;
      const planned = await planAgainst({ session, ports, graph: scoped, states, refreshMode, destroy });
      const diagnostics = [...loaded.diagnostics, ...planned.diagnostics];
      if (diagnostics.some(isError)) return { ...nothing, plan: planned.plan, diagnostics };
      return { ...(await applyPlanned({ ports, session, held, planned, states, options })), diagnostics, sources };
    });
  });
}

function scopeTo<
  Graph extends {
    readonly resources: ReadonlyMap<string, { readonly project: string }>;
    readonly projectKeys: ReadonlyMap<string, string>;
  },
>(graph: Graph, projects: ReadonlySet<string>): Graph {
  const resources = new Map([...graph.resources].filter(([, { project }]) => projects.has(project)));
  const projectKeys = new Map([...graph.projectKeys].filter(([project]) => projects.has(project)));
  return { ...graph, resources, projectKeys };
}

interface Approach {
  readonly ports: Ports;
  readonly session: Session;
  readonly held: HeldUnits;
  readonly planned: Planned;
  readonly states: Awaited<ReturnType<typeof readStates>>;
  readonly options: ApplyOptions;
}

async function applyPlanned({
  ports,
  session,
  held,
  planned,
  states,
  options,
}: Approach): Promise<Omit<ApplyOutcome, 'diagnostics' | 'sources'>> {
  const { plan, leftOut } =
    options.reviewed === undefined ? { plan: planned.plan, leftOut: [] } : restrictToReviewed(options.reviewed, planned.plan);
  const silent = plan.changes.length === 0;
  if (!silent && !(await options.confirm(plan))) return { plan, report: undefined, declined: true, leftOut };
  if (silent && plan.records.length === 0 && plan.forgotten.length === 0) return { plan, report: emptyReport(), declined: false, leftOut };
  const environment = session.config.environment.name;
  // The digest covers effects only; what a resume needs besides (fingerprints, records) differs from run to run, so the whole text is the name.
  const text = prettyJson(plan as unknown as Json);
  const name = sha256(text);
  await session.store.putPlan(environment, name, text);
  for (const { lease } of held.units()) await lease.markOpen(name);
  const { report } = await execute({
    ports,
    session,
    held,
    plan,
    states,
    ids: planned.observed.idBook,
    earlier: { find: () => undefined },
    committed: new Set(),
    parallelism: options.parallelism ?? session.config.environment.parallelism,
    stop: options.stop,
    onOutcome: options.onOutcome,
  });
  return { plan, report, declined: false, leftOut };
}

function unknownProject(project: string, known: readonly string[]): IacError {
  return new IacError('no-such-project', `the config declares no project ${project}`, {
    exitCode: EXIT.notFound,
    hint: `it declares ${known.join(', ')}; to destroy a project that left the config, take its file back from Git first`,
  });
}

function emptyReport(): ApplyReport {
  return { outcomes: [], milliseconds: 0 };
}
