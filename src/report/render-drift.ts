import type { Change, CreateChange, FieldChange, Plan, ReplaceChange, UpdateChange } from '../model/plan.js';
import { CHANGE_INDENT, fieldViewOf } from './change-lines.js';
import { compareChanges, pendingOf } from './change-order.js';
import { fieldLines } from './field-lines.js';
import { indent, page } from './layout.js';
import { planHeader } from './plan-header.js';
import { paint, type Style } from './style.js';
import type { Pending } from './value.js';
import { visible } from './visible.js';
import { plural } from './words.js';

/**
 * What was changed in DSS behind the config's back, and nothing else of the plan: edited fields (declared value first, then what DSS has) and
 * objects that are gone, with who can do what about it.
 */
export function renderDrift(plan: Plan, style: Style): string {
  const sorted = [...plan.changes].sort(compareChanges);
  const pending = pendingOf(plan.changes);
  const edited = sorted.filter(wasEdited);
  const gone = sorted.filter(isGone);
  return page([
    ...planHeader(plan, style),
    ...(edited.length > 0 ? ['Edited in DSS since the last apply (declared -> in DSS)'] : []),
    ...edited.flatMap((change) => editedLines(change, pending, style)),
    ...(gone.length > 0 ? ['Deleted in DSS since the last apply'] : []),
    ...gone.map((change) => `  ${paint(style, 'danger', '-')} ${paint(style, 'strong', visible(change.address))}`),
    ...(gone.length > 0 ? [''] : []),
    ...closing({ edited: edited.length, gone: gone.length, plan }, style),
  ]);
}

function wasEdited(change: Change): change is UpdateChange | ReplaceChange {
  return 'fields' in change && change.fields.some(isDrift);
}

function isDrift(field: FieldChange): boolean {
  return field.origin === 'drift' || field.origin === 'both';
}

function isGone(change: Change): change is CreateChange {
  return change.action === 'create' && change.reason === 'gone-from-dss';
}

function editedLines(change: UpdateChange | ReplaceChange, pending: Pending, style: Style): string[] {
  const fields = change.fields.filter(isDrift).map(asSeenInDss);
  const head = `${paint(style, 'caution', '~')} ${paint(style, 'strong', visible(change.address))}`;
  return [...indent([head, ...indent(fieldLines(fields, fieldViewOf({ style, pending })), 4)], CHANGE_INDENT), ''];
}

/** A plan goes from DSS to the config; drift is told the other way round. Where both changed, the mark says so. */
function asSeenInDss({ path, before, after, origin, sensitive }: FieldChange): FieldChange {
  return {
    path,
    origin: origin === 'drift' ? 'config' : origin,
    ...(after === undefined ? {} : { before: after }),
    ...(before === undefined ? {} : { after: before }),
    ...(sensitive === undefined ? {} : { sensitive }),
  };
}

function closing(found: { readonly edited: number; readonly gone: number; readonly plan: Plan }, style: Style): string[] {
  if (found.edited + found.gone === 0) {
    return [`${paint(style, 'good', 'No drift.')} DSS is as it was after the last apply.`];
  }
  const environment = visible(found.plan.environment);
  return [
    `${paint(style, 'strong', 'Drift:')} ${plural(found.edited, 'object')} edited in DSS, ${found.gone} deleted there.`,
    ...(found.edited > 0 ? ['  keep an edit:       write the new value into the config, then commit'] : []),
    ...(found.gone > 0 ? ['  accept a deletion:  remove the object from the config, then commit'] : []),
    `  undo it in DSS:     dataiku-iac apply -e ${environment}`,
  ];
}
