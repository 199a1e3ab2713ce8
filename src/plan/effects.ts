import { digestOf } from '../model/digest.js';
import { IacError } from '../model/errors.js';
import { EXIT } from '../model/exit-codes.js';
import { type Json, jsonEqual } from '../model/json.js';
import { type Change, PLAN_FORMAT_VERSION, type Plan } from '../model/plan.js';

/**
 * What a plan does, and nothing else: no time, no version of the tool, no stamp. The same effects on the same node always have the same digest,
 * so an approval of it outlives a merge and a new run.
 */
export function planDigest(plan: Pick<Plan, 'environment' | 'node' | 'units' | 'changes'>): string {
  return digestOf({
    format_version: PLAN_FORMAT_VERSION,
    environment: plan.environment,
    node: plan.node,
    projects: Object.fromEntries(plan.units.map(({ project, projectKey }) => [project, projectKey])),
    effects: [...plan.changes].sort((left, right) => (left.address < right.address ? -1 : 1)).map(effectOf),
  });
}

/** One change as its effect: what stands where before and after. */
export function effectOf(change: Change): Json {
  switch (change.action) {
    case 'create':
      return { action: change.action, address: change.address, after: change.after };
    case 'update':
    case 'replace':
      return {
        action: change.action,
        address: change.address,
        id: change.id,
        fields: change.fields.map(({ path, before, after }) => ({
          path,
          ...(before === undefined ? {} : { before }),
          ...(after === undefined ? {} : { after }),
        })),
        ...(change.action === 'replace' ? { after: change.after } : {}),
      };
    case 'delete':
      return { action: change.action, address: change.address, id: change.id, dropData: change.dropData };
  }
}

/**
 * Reduces a plan computed now to what was reviewed. Refuses (exit 9) when a reviewed change is not the same any more, naming it; changes that
 * appeared since (someone edited another object in DSS) are left for the next plan and returned as `leftOut`.
 */
export function restrictToReviewed(reviewed: Plan, current: Plan): { readonly plan: Plan; readonly leftOut: readonly Change[] } {
  const differing = mismatches(reviewed, current);
  if (differing.length > 0) {
    throw new IacError('plan-changed', `the plan is not the one that was reviewed: ${differing.join('; ')}`, {
      exitCode: EXIT.stale,
      hint: 'run `dataiku-iac plan` again and have the new plan reviewed; nothing was changed',
    });
  }
  const inside = new Set(reviewed.changes.map(({ address }) => address));
  const changes = current.changes.filter(({ address }) => inside.has(address));
  const plan = { ...current, changes, digest: planDigest({ ...current, changes }) };
  return { plan, leftOut: current.changes.filter(({ address }) => !inside.has(address)) };
}

function mismatches(reviewed: Plan, current: Plan): readonly string[] {
  if (reviewed.digest !== planDigest(reviewed)) return ['its file was edited after it was made'];
  const general = [
    reviewed.environment === current.environment ? '' : `it was made for environment ${reviewed.environment}`,
    reviewed.node === current.node ? '' : `it was made for node ${reviewed.node}, this is ${current.node}`,
    reviewed.config_digest === current.config_digest ? '' : 'the configuration changed since',
    ...reviewed.units.map((unit) => unitMismatch(unit, current)),
  ].filter((text) => text !== '');
  if (general.length > 0) return general;
  const now = new Map(current.changes.map((change) => [change.address, change]));
  return reviewed.changes.flatMap((change) => {
    const same = now.get(change.address);
    if (same === undefined) return [`${change.address} needs no ${change.action} any more`];
    if (digestOf(effectOf(same)) !== digestOf(effectOf(change))) return [`${change.address} would be changed in another way`];
    return jsonEqual(fingerprintsOf(same), fingerprintsOf(change)) ? [] : [`${change.address} was changed in DSS since`];
  });
}

function unitMismatch(unit: Plan['units'][number], current: Plan): string {
  const now = current.units.find(({ project }) => project === unit.project);
  if (now === undefined) return `project ${unit.project} is not part of it any more`;
  if (now.lineage !== unit.lineage && unit.lineage !== null) return `the state of ${unit.project} is another one (lineage)`;
  return now.serial < unit.serial ? `the state of ${unit.project} went back from serial ${unit.serial} to ${now.serial}` : '';
}

function fingerprintsOf(change: Change): Json {
  return change.action === 'create' ? null : change.fingerprints;
}
