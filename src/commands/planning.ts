/** The middle of every command that compares: state, refresh, plan. */
import type { Diagnostic } from '../model/diagnostic.js';
import type { Plan } from '../model/plan.js';
import type { DesiredGraph } from '../model/resource.js';
import type { UnitState } from '../model/state.js';
import { makePlan } from '../plan/make-plan.js';
import { type Refreshed, type RefreshInputs, refresh } from '../refresh/refresh.js';
import type { Ports } from './ports.js';
import { checkTarget } from './preflight.js';
import type { Session } from './session.js';

export type RefreshMode = RefreshInputs['mode'];

export interface Planned {
  readonly plan: Plan;
  readonly observed: Refreshed;
  readonly diagnostics: readonly Diagnostic[];
}

export interface PlanningInputs {
  readonly session: Session;
  readonly ports: Ports;
  readonly graph: DesiredGraph;
  readonly states: ReadonlyMap<string, UnitState>;
  readonly refreshMode: RefreshMode;
  readonly destroy: boolean;
}

export async function planAgainst(inputs: PlanningInputs): Promise<Planned> {
  const { session, ports, graph, states } = inputs;
  const observed = await observe(inputs, 'managed');
  const { plan, diagnostics } = makePlan({
    desired: graph,
    states,
    observed,
    applied: observed.applied,
    kinds: ports.kinds,
    toolVersion: ports.toolVersion,
    dynamic: session.config.dynamic,
    destroy: inputs.destroy,
  });
  const target = await checkTarget({ dss: session.dss, kinds: ports.kinds, graph, plan });
  return {
    plan: { ...plan, warnings: [...plan.warnings, ...target.warnings] },
    observed,
    diagnostics: [...diagnostics, ...target.diagnostics],
  };
}

export function observe(
  { session, ports, graph, states, refreshMode, destroy }: PlanningInputs,
  scope: RefreshInputs['scope'],
): Promise<Refreshed> {
  return refresh({
    dss: session.dss,
    kinds: ports.kinds,
    desired: graph,
    states,
    mode: refreshMode,
    scope,
    leaving: destroy,
    hydrate: (doc) => session.hydrate(doc),
    digestSecret: (value) => ports.secrets.digest(value),
  });
}
