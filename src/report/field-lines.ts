import { isAbsent } from '../model/document.js';
import { isList, type Json } from '../model/json.js';
import type { FieldChange, FieldOrigin } from '../model/plan.js';
import { cellsOf, clip, indent, padCells } from './layout.js';
import { paint, type Style } from './style.js';
import { diffOfTexts, type TextDiff } from './text-diff.js';
import { compositeText, inlineText, isComposite, isText, type Pending, shortText } from './value.js';
import { visible } from './visible.js';

/** Words after a field that say where its difference comes from. A change of the config needs none. */
export const ORIGIN_MARK = {
  config: '',
  drift: '(drift)',
  both: '(config and DSS)',
  reset: '(reset)',
} as const satisfies Record<FieldOrigin, string>;

export interface FieldView {
  readonly style: Style;
  readonly pending: Pending;
  /** Cells left of the lines: they are indented by the caller. */
  readonly margin: number;
}

interface Values {
  readonly before: Json | undefined;
  readonly after: Json | undefined;
  readonly view: FieldView;
}

const GAP = '   ';
const DIFF_INDENT = 4;
const WIDEST_LABEL = 44;
const MOST_FIELDS = 200;
/** Less room than this shows nothing useful of a value. */
const NARROWEST_VALUE = 24;
/** A reviewer must see a change at the end of a long value; one value must not flood the log. */
const LONGEST_VALUE = 400;
/** The second half of a character that was cut in two. */
const LOW_SURROGATE = /^[\udc00-\udfff]/;
/** Characters shown before the first difference of two long values. */
const LEAD = 12;

/** Lines for the changed fields of one object, labels aligned. */
export function fieldLines(fields: readonly FieldChange[], view: FieldView): string[] {
  const shown = fields.slice(0, MOST_FIELDS);
  const labelCells = labelWidth(shown.map((field) => field.path));
  const lines = shown.flatMap((field) => linesOf(field, labelCells, view));
  return fields.length > shown.length ? [...lines, `… ${fields.length - shown.length} more fields`] : lines;
}

/** Cells for the column of labels, so that one very long label does not push all values to the right. */
export function labelWidth(labels: readonly string[]): number {
  return Math.min(WIDEST_LABEL, Math.max(0, ...labels.map((label) => cellsOf(visible(label)))));
}

function linesOf(field: FieldChange, labelCells: number, view: FieldView): string[] {
  const label = `${padCells(visible(field.path), labelCells)}${GAP}`;
  const mark = markOf(field.origin, view.style);
  if (field.sensitive === true) return [label + sensitiveText(field) + mark];
  const { before, after } = field;
  if (isText(before) || isText(after)) {
    return diffLines(label, mark, diffOfTexts(asText(before), asText(after), { style: view.style, numbered: true }));
  }

  const [left, right] = [inlineText(before, view.pending), inlineText(after, view.pending)];
  const room = Math.max(NARROWEST_VALUE, view.style.width - view.margin - cellsOf(label) - cellsOf(mark));
  if (cellsOf(left) + cellsOf(right) + 4 <= room) return [label + arrow(left, right, view.style) + mark];
  if (isComposite(before) && isComposite(after) && isList(before) === isList(after)) {
    const cells = view.style.width - view.margin - DIFF_INDENT - 1;
    const texts = { before: compositeText(before, view.pending, cells), after: compositeText(after, view.pending, cells) };
    return diffLines(label, mark, diffOfTexts(texts.before, texts.after, { style: view.style, numbered: false }));
  }
  return longLines(label, mark, { before, after, view });
}

function diffLines(label: string, mark: string, diff: TextDiff): string[] {
  return [`${label}${diff.summary}${mark}`, ...indent(diff.lines, DIFF_INDENT)];
}

/** Two values that do not fit on a line: one below the other, from shortly before the first difference. */
function longLines(label: string, mark: string, values: Values): string[] {
  const { style, pending, margin } = values.view;
  const room = Math.max(NARROWEST_VALUE, style.width - margin - DIFF_INDENT - 2);
  const [left, right] = [shortText(values.before, pending, room), shortText(values.after, pending, room)];
  if (cellsOf(left) + cellsOf(right) + 4 <= style.width - margin - cellsOf(label) - cellsOf(mark)) {
    return [label + arrow(left, right, style) + mark];
  }
  const skipped = Math.max(cellsOf(left), cellsOf(right)) > room ? Math.max(0, commonPrefix(left, right) - LEAD) : 0;
  const from = (text: string): string => clip(skipped > 0 ? `…${text.slice(skipped).replace(LOW_SURROGATE, '')}` : text, LONGEST_VALUE);
  const lines = [paint(style, 'danger', `- ${from(left)}`), paint(style, 'good', `+ ${from(right)}`)];
  return [`${label.trimEnd()}${mark}`, ...indent(lines, DIFF_INDENT)];
}

function arrow(left: string, right: string, style: Style): string {
  return `${left} ${paint(style, 'quiet', '->')} ${right}`;
}

function markOf(origin: FieldOrigin, style: Style): string {
  const mark = ORIGIN_MARK[origin];
  return mark === '' ? '' : `  ${paint(style, 'caution', mark)}`;
}

function sensitiveText(field: FieldChange): string {
  if (isNothing(field.before)) return '(sensitive, new)';
  return isNothing(field.after) ? '(sensitive, removed)' : '(sensitive, changed)';
}

function asText(value: Json | undefined): string {
  if (isNothing(value)) return '';
  return typeof value === 'string' ? value : inlineText(value, new Set());
}

function isNothing(value: Json | undefined): boolean {
  return value === undefined || isAbsent(value);
}

function commonPrefix(left: string, right: string): number {
  let length = 0;
  while (length < left.length && left[length] === right[length]) length += 1;
  return length;
}
