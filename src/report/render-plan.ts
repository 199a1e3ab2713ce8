import { partsOf } from '../model/address.js';
import { compareText } from '../model/diagnostic.js';
import type { Action, Change, FieldOrigin, Plan } from '../model/plan.js';
import { CHANGE_INDENT, type ChangeView, changeLines } from './change-lines.js';
import { compareChanges, pendingOf } from './change-order.js';
import type { FieldName } from './doc-lines.js';
import { ORIGIN_MARK } from './field-lines.js';
import { indent, page } from './layout.js';
import { planHeader, unitTitle } from './plan-header.js';
import { paint, type Style } from './style.js';
import { visible } from './visible.js';
import { kindCounts, plural, shortDigest } from './words.js';

const MOST_FORGOTTEN = 3;
const MARK_MEANING = {
  drift: 'changed in DSS since the last apply; apply sets it back to the config',
  both: 'changed in DSS and in the config; apply sets what the config says',
  reset: 'no longer in the config; apply restores what stood there before it was declared',
} as const satisfies Record<Exclude<FieldOrigin, 'config'>, string>;

/**
 * A plan as a person reviews it: where it applies, deletes and replacements first, then the rest by project and kind, what is left alone,
 * warnings, and the count. No secret and no raw control character can be in it. `fieldName` names the fields of new objects.
 */
export function renderPlan(plan: Plan, style: Style, fieldName: FieldName): string {
  const view = { style, pending: pendingOf(plan.changes), impact: plan.impact, fieldName };
  return page([
    ...planHeader(plan, style),
    ...sections(plan, view),
    ...marksUsed(plan.changes),
    ...notes(plan, style),
    ...closing(plan, style),
  ]);
}

function sections(plan: Plan, view: ChangeView): string[] {
  const sorted = [...plan.changes].sort(compareChanges);
  const losing = sorted.filter(losesSomething);
  const rest = sorted.filter((change) => !losesSomething(change));
  const projects = [...new Set(rest.map((change) => partsOf(change.address).project))];
  return [
    ...section(paint(view.style, 'danger', 'Deleted or replaced'), losing, view),
    ...projects.flatMap((project) => {
      const unit = plan.units.find((candidate) => candidate.project === project) ?? { project, projectKey: project };
      const own = rest.filter((change) => partsOf(change.address).project === project);
      return section(`Project ${unitTitle(unit)}`, own, view);
    }),
  ];
}

function losesSomething(change: Change): boolean {
  return change.action === 'delete' || change.action === 'replace';
}

function section(title: string, changes: readonly Change[], view: ChangeView): string[] {
  if (changes.length === 0) return [];
  return [title, ...changes.flatMap((change) => [...indent(changeLines(change, view), CHANGE_INDENT), ''])];
}

function marksUsed(changes: readonly Change[]): string[] {
  const origins = new Set(changes.flatMap((change) => ('fields' in change ? change.fields.map((field) => field.origin) : [])));
  const used = (['drift', 'both', 'reset'] as const).filter((origin) => origins.has(origin));
  return used.length === 0 ? [] : [...used.map((origin) => `${ORIGIN_MARK[origin]}: ${MARK_MEANING[origin]}`), ''];
}

function notes(plan: Plan, style: Style): string[] {
  const unmanaged = kindCounts(new Map(Object.entries(plan.unmanaged).map(([kind, names]) => [kind, names.length])));
  const lines = [
    ...(plan.records.length > 0
      ? [`State only: apply records ${plural(plan.records.length, 'object')} that DSS has as declared already`]
      : []),
    ...(plan.forgotten.length > 0 ? [`State only: apply forgets ${forgottenText(plan)}, gone from config and DSS alike`] : []),
    ...(unmanaged === '' ? [] : [`Left unmanaged: ${unmanaged}; \`import\` takes them over`]),
    ...plan.warnings.map((warning) => `${paint(style, 'caution', 'Warning:')} ${visible(warning)}`),
  ];
  return lines.length === 0 ? [] : [...lines, ''];
}

function forgottenText(plan: Plan): string {
  const names = [...plan.forgotten].sort(compareText).map((address) => visible(address));
  return names.length <= MOST_FORGOTTEN ? names.join(', ') : plural(names.length, 'object');
}

function closing(plan: Plan, style: Style): string[] {
  const digest = paint(style, 'quiet', `Digest: sha256:${visible(shortDigest(plan.digest))}`);
  if (plan.changes.length === 0) {
    return [
      `${paint(style, 'good', 'No changes.')} ${plural(plan.unchanged, 'object')} ${plan.unchanged === 1 ? 'is' : 'are'} as declared.`,
      digest,
    ];
  }
  const count = (action: Action): number => plan.changes.filter((change) => change.action === action).length;
  const counts = `${count('create')} to create, ${count('update')} to update, ${count('replace')} to replace, ${count('delete')} to delete`;
  return [`${paint(style, 'strong', 'Plan:')} ${counts}; ${plan.unchanged} unchanged.`, digest];
}
