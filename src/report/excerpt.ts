import type { SourcePosition } from '../model/diagnostic.js';
import { cellsOf, clip } from './layout.js';
import { paint, type Style } from './style.js';
import { visibleLine } from './visible.js';

/** Cells around the line number: two of indent, and ` | `. */
const FRAME = 5;
/** The second half of a character that was cut in two. */
const LOW_SURROGATE = /^[\udc00-\udfff]/;

/** The line of a file that `at` names, and a caret under its column. Nothing when the file has no such line. */
export function excerptLines(source: string, at: SourcePosition, style: Style): string[] {
  const line = source.split(/\r?\n/)[at.line - 1];
  if (line === undefined) return [];
  const number = String(at.line);
  const room = Math.max(20, style.width - FRAME - number.length);
  const start = windowStart(at.column - 1, room);
  const lead = start > 0 ? '…' : '';
  const before = lead + visibleLine(line.slice(start, at.column - 1).replace(LOW_SURROGATE, ''));
  const text = lead + visibleLine(line.slice(start).replace(LOW_SURROGATE, ''));
  const gutter = paint(style, 'quiet', `${number} |`);
  const margin = paint(style, 'quiet', `${' '.repeat(number.length)} |`);
  return [`  ${gutter} ${clip(text, room)}`, `  ${margin} ${blank(before)}${paint(style, 'danger', '^')}`];
}

/** Where to begin a line that is too long: so that the column is in the middle. */
function windowStart(column: number, room: number): number {
  return column < room - 1 ? 0 : column - Math.floor(room / 2);
}

/** White space as wide as `text`: tabs stay, so that the caret lands right whatever a tab is worth. */
function blank(text: string): string {
  return text
    .split('\t')
    .map((piece) => ' '.repeat(cellsOf(piece)))
    .join('\t');
}
