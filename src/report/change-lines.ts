import { partsOf, type ResourceAddress } from '../model/address.js';
import type { Action, Change, ChangeReason, Plan } from '../model/plan.js';
import { docLines, type FieldName } from './doc-lines.js';
import { type FieldView, fieldLines } from './field-lines.js';
import { indent } from './layout.js';
import { paint, type Style, type Tone } from './style.js';
import type { Pending } from './value.js';
import { visible } from './visible.js';
import { kindCounts } from './words.js';

export const GLYPH = { create: '+', update: '~', replace: '±', delete: '-' } as const satisfies Record<Action, string>;

export const TONE = { create: 'good', update: 'caution', replace: 'special', delete: 'danger' } as const satisfies Record<Action, Tone>;

const REASON = {
  new: 'new in the config',
  changed: 'the config changed',
  drifted: 'changed in DSS since the last apply',
  'immutable-field': 'DSS cannot change a field of it in place',
  'removed-from-config': 'no longer in the config',
  'gone-from-dss': 'gone from DSS since the last apply',
  'consumer-of-replaced': 'DSS removes it together with what it reads',
  destroy: 'asked for by destroy',
} as const satisfies Record<ChangeReason, string>;

/** Kinds whose deletion raises the question of their data. */
const HOLDS_DATA: ReadonlySet<string> = new Set(['dataset', 'managed_folder', 'project']);
const MOST_DECLARED = 12;
const DETAIL_INDENT = 4;
/** What the page puts left of a change. */
export const CHANGE_INDENT = 2;

export interface ChangeView {
  readonly style: Style;
  readonly pending: Pending;
  readonly impact: Plan['impact'];
  readonly fieldName: FieldName;
}

/** One change: glyph, address, what happens and why; then what becomes of its data, what it feeds, and its fields. */
export function changeLines(change: Change, view: ChangeView): string[] {
  const glyph = paint(view.style, TONE[change.action], GLYPH[change.action]);
  const why = paint(view.style, 'quiet', `(${REASON[change.reason]})`);
  const head = `${glyph} ${paint(view.style, 'strong', visible(change.address))}  ${change.action} ${why}`;
  return [head, ...indent([...dataLines(change, view), ...impactLines(change, view), ...detailLines(change, view)], DETAIL_INDENT)];
}

/** Room for the fields of a change. */
export function fieldViewOf(view: Pick<ChangeView, 'style' | 'pending'>): FieldView {
  return { style: view.style, pending: view.pending, margin: CHANGE_INDENT + DETAIL_INDENT };
}

function dataLines(change: Change, view: ChangeView): string[] {
  if (change.action !== 'delete') return [];
  if (change.dropData) return [paint(view.style, 'danger', 'DATA IS DELETED')];
  return HOLDS_DATA.has(change.kind) ? ['data is kept'] : [];
}

function detailLines(change: Change, view: ChangeView): string[] {
  switch (change.action) {
    case 'create':
      return docLines(change.kind, change.after, { ...fieldViewOf(view), fieldName: view.fieldName, most: MOST_DECLARED });
    case 'update':
    case 'replace':
      return fieldLines(change.fields, fieldViewOf(view));
    case 'delete':
      return [];
  }
}

function impactLines(change: Change, view: ChangeView): string[] {
  const fed = view.impact[change.address] ?? [];
  return fed.length === 0 ? [] : [`feeds: ${kindCounts(countByKind(fed))}`];
}

function countByKind(addresses: readonly ResourceAddress[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { kind } of addresses.map(partsOf)) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return counts;
}
