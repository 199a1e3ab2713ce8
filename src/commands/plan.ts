import type { Diagnostic } from '../model/diagnostic.js';
import type { Plan } from '../model/plan.js';
import { type LoadOptions, loadWorkspace } from './load.js';
import { planAgainst, type RefreshMode } from './planning.js';
import type { Ports } from './ports.js';
import { projectsWithState, readStates, withSession } from './session.js';

export interface PlanOptions extends LoadOptions {
  readonly refreshMode: RefreshMode;
}

/** A plan is there unless the config is invalid; with errors among the diagnostics it must not be applied. */
export interface PlanOutcome {
  readonly plan: Plan | undefined;
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: ReadonlyMap<string, string>;
  /** Calls made to DSS, all of them reads. */
  readonly calls: number;
}

/** What would change. Only reads: no lease, no write to DSS or state. */
export async function plan(ports: Ports, options: PlanOptions): Promise<PlanOutcome> {
  const { config, graph, diagnostics, sources } = await loadWorkspace(ports, options);
  if (config === undefined || graph === undefined) return { plan: undefined, diagnostics, sources, calls: 0 };
  return withSession(ports, config, async (session) => {
    const states = await readStates(session, [...new Set([...graph.projectKeys.keys(), ...(await projectsWithState(session))])]);
    const planned = await planAgainst({ session, ports, graph, states, refreshMode: options.refreshMode, destroy: false });
    return { plan: planned.plan, diagnostics: [...diagnostics, ...planned.diagnostics], sources, calls: session.dss.calls.total };
  });
}
