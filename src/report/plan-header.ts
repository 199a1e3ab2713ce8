import type { Plan, PlanUnit } from '../model/plan.js';
import { paint, type Style } from './style.js';
import { visible } from './visible.js';

/** Environment, node, and the projects with their keys on the node where these differ. */
export function planHeader(plan: Plan, style: Style): string[] {
  const frozen = Object.entries(plan.dynamic).map(([input, value]) => `${visible(input)} = ${visible(value)}`);
  return [
    `Environment ${paint(style, 'strong', visible(plan.environment))} on node ${paint(style, 'strong', visible(plan.node))}`,
    `Projects: ${plan.units.map(unitTitle).join(', ')}`,
    ...(frozen.length > 0 ? [`Frozen inputs: ${frozen.join(', ')}`] : []),
    '',
  ];
}

/** `CUSTOMER_ANALYTICS (CA_PROD on the node)`, or the key alone where the node uses the same. */
export function unitTitle(unit: Pick<PlanUnit, 'project' | 'projectKey'>): string {
  const key = unit.projectKey === unit.project ? '' : ` (${visible(unit.projectKey)} on the node)`;
  return visible(unit.project) + key;
}
