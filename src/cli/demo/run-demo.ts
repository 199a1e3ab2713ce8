import { performance } from 'node:perf_hooks';
import { stripVTControlCharacters } from 'node:util';
import { IacError } from '../../model/errors.js';
import { EXIT, type ExitCode } from '../../model/exit-codes.js';
import { paint } from '../../report/style.js';
import type { GlobalOptions } from '../context.js';
import { type Io, processIo } from '../io.js';
import { excerptOf, headingOf } from './layout.js';
import { perform, promptOf } from './perform.js';
import { onStage, type Stage } from './stage.js';
import { type Action, STORY, type Step } from './story.js';

/**
 * Tells the whole story on a local DSS, with real processes, real HTTP and a real kill. Throws at the first step that goes otherwise than
 * it must. Removes its folder and ends its processes whatever happens; a signal gives exit 130.
 */
export async function runDemo(global: GlobalOptions): Promise<ExitCode> {
  const io = processIo(global);
  const signals = stopOnSignals();
  const started = performance.now();
  try {
    io.out('Dataiku IaC on a local DSS, in a folder that goes away. All of it is real: processes, HTTP, the kill.\n');
    await onStage({ color: io.style.color, stop: signals.stop }, (stage) => tell(stage, io));
    io.out(`\nThat was the whole story, in ${Math.round((performance.now() - started) / 1000)} s. Nothing is left behind.\n`);
    io.out('Your turn: `dataiku-iac init --host https://your.dss`, or `dataiku-iac sandbox` for a local DSS that stays.\n');
    return EXIT.success;
  } catch (error) {
    if (!signals.stop.aborted) throw error;
    io.err('\nThe demo was stopped. Nothing is left behind.\n');
    return EXIT.interrupted;
  } finally {
    signals.dispose();
  }
}

async function tell(stage: Stage, io: Io): Promise<void> {
  for (const [index, step] of STORY.entries()) {
    stage.stop.throwIfAborted();
    io.out(headingOf(step, { number: index + 1, of: STORY.length, style: io.style }));
    io.out(`${paint(io.style, 'special', promptOf(step.action, stage))}\n`);
    await tellStep(step, stage, io);
  }
}

async function tellStep(step: Step, stage: Stage, io: Io): Promise<void> {
  const { output, wrong } = await perform(step.action, stage, io.style);
  const problem = wrong ?? missingIn(output, step);
  io.out(excerptOf(output, problem === undefined ? step.excerpt : undefined));
  if (problem !== undefined) {
    throw new IacError('demo-failed', `the demo went wrong at \`${step.title}\`: ${problem}`, {
      hint: 'please report it with the output above',
    });
  }
  const ending = endingOf(step.action);
  if (ending !== undefined) io.out(`  ${paint(io.style, 'quiet', `(${ending})`)}\n`);
}

/** What the output does not show by itself. */
function endingOf(action: Action): string | undefined {
  if (action.type === 'killed') return 'killed';
  return action.type === 'command' && action.exit !== EXIT.success ? `exit ${action.exit}` : undefined;
}

function missingIn(output: string, { says }: Step): string | undefined {
  return stripVTControlCharacters(output).includes(says) ? undefined : `it does not say \`${says}\``;
}

/** Any wish to end ends the demo once, in an orderly way; it takes a moment, so a second wish changes nothing. */
function stopOnSignals(): { readonly stop: AbortSignal; dispose(): void } {
  const controller = new AbortController();
  const onSignal = (): void => controller.abort();
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  for (const signal of signals) process.on(signal, onSignal);
  return {
    stop: controller.signal,
    dispose: () => signals.forEach((signal) => void process.off(signal, onSignal)),
  };
}
