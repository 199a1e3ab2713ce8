import type { Outcome } from '../model/outcome.js';
import { renderOutcomeLine } from '../report/render-outcomes.js';
import type { Io } from './io.js';

export interface ProgressView {
  onOutcome(outcome: Outcome, progress: { readonly done: number; readonly total: number }): void;
  end(): void;
}

const BAR_CELLS = 24;

/** One line per finished change, as in CI; on a terminal also a last line that moves. `now` in milliseconds, only growing. */
export async function showProgress(io: Io, options: { readonly quiet: boolean; readonly now: () => number }): Promise<ProgressView> {
  if (options.quiet) return { onOutcome: () => undefined, end: () => undefined };
  const started = options.now();
  const live = io.interactive ? (await import('log-update')).createLogUpdate(process.stdout) : undefined;
  return {
    onOutcome(outcome, { done, total }) {
      const elapsed = options.now() - started;
      const remaining = done >= 3 && done < total ? (elapsed / done) * (total - done) : undefined;
      live?.clear();
      io.out(
        renderOutcomeLine(outcome, { done, total, ...(remaining === undefined || live !== undefined ? {} : { remaining }) }, io.style),
      );
      live?.(bar(done, total, remaining));
    },
    end() {
      live?.clear();
    },
  };
}

function bar(done: number, total: number, remaining: number | undefined): string {
  const filled = Math.round((done / total) * BAR_CELLS);
  const left = remaining === undefined ? '' : `, about ${Math.ceil(remaining / 1000)} s left`;
  return `[${'█'.repeat(filled)}${'░'.repeat(BAR_CELLS - filled)}] ${done} of ${total}${left}`;
}
