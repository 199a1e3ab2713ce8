import type { ApplyReport, Outcome } from '../model/outcome.js';
import type { Action } from '../model/plan.js';
import { GLYPH, TONE } from './change-lines.js';
import { cellsOf, indent, padCells, page } from './layout.js';
import { paint, type Style } from './style.js';
import { visible } from './visible.js';
import { duration, plural } from './words.js';

/** How far an apply is. */
export interface Progress {
  /** Changes that are over, this one included. */
  readonly done: number;
  readonly total: number;
  /** What is left, in milliseconds, once the caller can tell. */
  readonly remaining?: number;
}

const DONE = { create: 'created', update: 'updated', replace: 'replaced', delete: 'deleted' } as const satisfies Record<Action, string>;
const WIDEST_ADDRESS = 70;

/** What an apply did: one line per change with its time, failures with their cause and remedy, and the count. */
export function renderOutcomes(report: ApplyReport, style: Style): string {
  const addresses = report.outcomes.map((outcome) => cellsOf(visible(outcome.address)));
  const column = Math.min(WIDEST_ADDRESS, Math.max(0, ...addresses));
  return page([
    ...report.outcomes.flatMap((outcome) => outcomeLines(outcome, column, style)),
    ...(report.outcomes.length > 0 ? [''] : []),
    closing(report, style),
  ]);
}

/** One line, with its line end, for a change that is over: what a CI log shows while the apply runs. */
export function renderOutcomeLine(outcome: Outcome, progress: Progress, style: Style): string {
  const count = `[${String(progress.done).padStart(String(progress.total).length)}/${progress.total}]`;
  const left = progress.remaining === undefined ? '' : paint(style, 'quiet', `, about ${duration(progress.remaining)} left`);
  const why = outcome.status === 'failed' ? `: ${visible(outcome.message)}` : '';
  const result = `${resultText(outcome, style)}${left}${why}`;
  return page([`${paint(style, 'quiet', count)} ${glyphOf(outcome, style)} ${visible(outcome.address)} ${result}`]);
}

function outcomeLines(outcome: Outcome, column: number, style: Style): string[] {
  const line = `${glyphOf(outcome, style)} ${padCells(visible(outcome.address), column)}  ${resultText(outcome, style)}`;
  if (outcome.status !== 'failed') return [line];
  const hint = outcome.hint === undefined ? [] : [`hint: ${visible(outcome.hint)}`];
  return [line, ...indent([`${visible(outcome.code)}: ${visible(outcome.message)}`, ...hint], 4)];
}

function glyphOf(outcome: Outcome, style: Style): string {
  if (outcome.status === 'failed') return paint(style, 'danger', '✗');
  if (outcome.status === 'skipped') return paint(style, 'quiet', '○');
  return paint(style, TONE[outcome.action], GLYPH[outcome.action]);
}

function resultText(outcome: Outcome, style: Style): string {
  switch (outcome.status) {
    case 'applied':
      return `${DONE[outcome.action]} in ${duration(outcome.milliseconds)}`;
    case 'found':
      return `${DONE[outcome.action]} by the interrupted run, confirmed in ${duration(outcome.milliseconds)}`;
    case 'failed':
      return `${paint(style, 'danger', `FAILED to ${outcome.action}`)} after ${duration(outcome.milliseconds)}`;
    case 'skipped':
      return outcome.because === 'stopped' ? 'skipped: the run was stopped' : `skipped: needs ${visible(outcome.because)}`;
  }
}

function closing(report: ApplyReport, style: Style): string {
  const count = (status: Outcome['status']): number => report.outcomes.filter((outcome) => outcome.status === status).length;
  const found = count('found');
  const resumed = found > 0 ? ` (and ${plural(found, 'change')} of the interrupted run)` : '';
  const tone = count('failed') > 0 ? 'danger' : 'good';
  const counts = `${count('applied')}${resumed}, failed ${count('failed')}, skipped ${count('skipped')}`;
  return `${paint(style, tone, `Applied ${counts}`)} in ${duration(report.milliseconds)}.`;
}
