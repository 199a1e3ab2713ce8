import { isError } from '../model/diagnostic.js';
import type { Plan } from '../model/plan.js';
import { type PlanOptions, type PlanOutcome, plan } from './plan.js';
import type { Ports } from './ports.js';

export interface DriftOutcome extends PlanOutcome {
  /** The plan, reduced to what DSS changed behind our back. */
  readonly drift: Plan | undefined;
  readonly drifted: boolean;
}

/** What was changed in DSS since the last apply, in fields that the config manages; the author's own changes are left out. */
export async function drift(ports: Ports, options: PlanOptions): Promise<DriftOutcome> {
  const outcome = await plan(ports, options);
  if (outcome.plan === undefined || outcome.diagnostics.some(isError)) return { ...outcome, drift: outcome.plan, drifted: false };
  const reduced = driftOf(outcome.plan);
  return { ...outcome, drift: reduced, drifted: reduced.changes.length > 0 };
}

export function driftOf(plan: Plan): Plan {
  const changes = plan.changes.flatMap((change): Plan['changes'] => {
    if (change.action === 'create') return change.reason === 'gone-from-dss' ? [change] : [];
    if (change.action === 'delete') return [];
    const fields = change.fields.filter(({ origin }) => origin === 'drift' || origin === 'both');
    return fields.length === 0 ? [] : [{ ...change, fields }];
  });
  return { ...plan, changes };
}
