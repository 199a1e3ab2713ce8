import { structuredPatch } from 'diff';
import { cellsOf, clip } from './layout.js';
import { paint, type Style } from './style.js';
import { lineCount } from './value.js';
import { visibleLine } from './visible.js';
import { plural } from './words.js';

const CONTEXT = 2;
const MOST_LINES = 40;
/** Beyond so many changed lines nobody reads a diff, and computing one grows with the square. */
const MOST_EDITS = 1000;
/** A reviewer must see a change at the end of a long line; a minified file must not flood the log. */
const MOST_CELLS = 400;

export interface TextDiff {
  /** `3 lines added, 1 removed`. */
  readonly summary: string;
  /** Hunks as in a unified diff, with 2 lines of context and at most 40 lines; then how many more there are. */
  readonly lines: readonly string[];
}

export interface DiffView {
  readonly style: Style;
  /** Line numbers above each hunk: for a file, not for a list whose lines we made up. */
  readonly numbered: boolean;
}

/** What changed between two texts, line by line. Both are untrusted: every character of a line shows. */
export function diffOfTexts(before: string, after: string, { style, numbered }: DiffView): TextDiff {
  const lines = before === '' ? marked('+', after) : after === '' ? marked('-', before) : hunkLines(before, after, numbered);
  if (lines === undefined) {
    return { summary: `replaced: ${plural(lineCount(before), 'line')} before, ${lineCount(after)} after`, lines: [] };
  }
  const shown = lines.slice(0, MOST_LINES).map((line) => diffLine(line, style));
  const hidden = lines.length - shown.length;
  return {
    summary: summaryOf(countStarting(lines, '+'), countStarting(lines, '-')),
    lines: hidden > 0 ? [...shown, paint(style, 'quiet', `… ${plural(hidden, 'more line')}`)] : shown,
  };
}

function marked(sign: '+' | '-', text: string): string[] {
  return text
    .replace(/\n$/, '')
    .split('\n')
    .map((line) => sign + line);
}

function hunkLines(before: string, after: string, numbered: boolean): string[] | undefined {
  const patch = structuredPatch('', '', before, after, undefined, undefined, { context: CONTEXT, maxEditLength: MOST_EDITS });
  return patch?.hunks.flatMap((hunk) => {
    const title = numbered ? `@@ -${hunk.oldStart},${hunk.oldLines} +${hunk.newStart},${hunk.newLines} @@` : '…';
    return numbered || hunk.oldStart > 1 ? [title, ...hunk.lines] : hunk.lines;
  });
}

function countStarting(lines: readonly string[], sign: string): number {
  return lines.filter((line) => line.startsWith(sign)).length;
}

function summaryOf(added: number, removed: number): string {
  if (added === 0) return `${plural(removed, 'line')} removed`;
  return removed === 0 ? `${plural(added, 'line')} added` : `${plural(added, 'line')} added, ${removed} removed`;
}

function diffLine(line: string, style: Style): string {
  const seen = visibleLine(line);
  const cut = clip(seen, MOST_CELLS);
  const text = cut === seen ? seen : `${cut} (${cellsOf(seen) - MOST_CELLS + 1} more characters)`;
  if (line.startsWith('+')) return paint(style, 'good', text);
  if (line.startsWith('-')) return paint(style, 'danger', text);
  return line.startsWith(' ') ? text : paint(style, 'quiet', text);
}
