import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline/promises';
import { type ApplyOutcome, apply } from '../commands/apply.js';
import { isUncertain } from '../commands/execute.js';
import type { RefreshMode } from '../commands/planning.js';
import { resume } from '../commands/resume.js';
import { isError } from '../model/diagnostic.js';
import { IacError } from '../model/errors.js';
import { EXIT, type ExitCode } from '../model/exit-codes.js';
import { parseJson } from '../model/json.js';
import type { ApplyReport } from '../model/outcome.js';
import type { Plan } from '../model/plan.js';
import { decodePlan } from '../plan/codec.js';
import { applyToJson, printJson } from '../report/documents.js';
import { renderOutcomes } from '../report/render-outcomes.js';
import { renderPlan } from '../report/render-plan.js';
import { type CliContext, type GlobalOptions, openContext, requireEnvironment } from './context.js';
import { type Interrupts, watchInterrupts } from './interrupt.js';
import { type ProgressView, showProgress } from './progress.js';
import { planExit, showDiagnostics } from './run-plan.js';

export interface ApplyFlags {
  readonly plan?: string;
  readonly resume?: boolean;
  readonly autoApprove?: boolean;
  readonly project?: readonly string[];
  readonly parallelism?: number;
  /** Milliseconds. */
  readonly lockTimeout: number;
  readonly refresh: RefreshMode;
  readonly destroy: boolean;
}

interface Running {
  readonly context: CliContext;
  readonly flags: ApplyFlags;
  readonly interrupts: Interrupts;
  readonly progress: ProgressView;
}

export async function runApply(global: GlobalOptions, flags: ApplyFlags): Promise<ExitCode> {
  const context = await openContext(global);
  const interrupts = watchInterrupts((message) => context.io.err(message));
  const progress = await showProgress(context.io, { quiet: global.json === true, now: () => context.ports.clock.monotonic() });
  try {
    const running = { context, flags, interrupts, progress };
    return flags.resume === true ? await runResume(running) : await runFresh(running);
  } finally {
    progress.end();
    interrupts.dispose();
  }
}

async function runFresh({ context, flags, interrupts, progress }: Running): Promise<ExitCode> {
  const reviewed = flags.plan === undefined ? undefined : await readPlan(flags.plan);
  requireSomeoneToAsk(context, flags, reviewed);
  const outcome = await apply(context.ports, {
    environment: await requireEnvironment(context),
    variables: context.variables,
    frozen: {},
    refreshMode: flags.refresh,
    reviewed,
    destroy: flags.destroy,
    projects: flags.project ?? [],
    parallelism: flags.parallelism,
    lockTimeoutMs: flags.lockTimeout,
    stop: interrupts.stop,
    confirm: (plan) => confirm(plan, { context, flags, reviewed }),
    onOutcome: (done, count) => progress.onOutcome(done, count),
  });
  progress.end();
  showDiagnostics(context, outcome);
  return finish(outcome, { context, interrupts });
}

function finish(outcome: ApplyOutcome, { context, interrupts }: Pick<Running, 'context' | 'interrupts'>): ExitCode {
  if (outcome.plan === undefined) return EXIT.invalidConfig;
  if (outcome.diagnostics.some(isError)) return planExit(outcome.diagnostics);
  for (const { address, action } of outcome.leftOut) {
    context.io.err(`warning: ${address} needs a ${action} that is not in the reviewed plan: left for the next plan\n`);
  }
  if (outcome.declined || outcome.report === undefined) {
    context.io.err('Nothing was changed.\n');
    return EXIT.failure;
  }
  return showReport(outcome.report, context, interrupts.interrupted());
}

async function runResume({ context, flags, interrupts, progress }: Running): Promise<ExitCode> {
  const outcome = await resume(context.ports, {
    environment: await requireEnvironment(context),
    variables: context.variables,
    frozen: {},
    parallelism: flags.parallelism,
    lockTimeoutMs: flags.lockTimeout,
    stop: interrupts.stop,
    onStart: (plan, open) =>
      context.io.err(
        `Resuming the apply of plan ${plan.digest.slice(0, 12)} that was started ${open.startedAt}: ${plan.changes.length} changes.\n`,
      ),
    onOutcome: (done, count) => progress.onOutcome(done, count),
  });
  progress.end();
  showDiagnostics(context, outcome);
  if (outcome.report !== undefined) return showReport(outcome.report, context, interrupts.interrupted());
  if (outcome.diagnostics.some(isError)) return EXIT.invalidConfig;
  context.io.out('There is no interrupted apply to resume.\n');
  return EXIT.success;
}

function showReport(report: ApplyReport, { io, options }: CliContext, interrupted: boolean): ExitCode {
  if (options.json === true) io.out(printJson(applyToJson(report)));
  else if (report.outcomes.length === 0) io.out('No changes: nothing to apply.\n');
  // The lines of what went well were shown as they happened.
  else
    io.out(
      renderOutcomes({ ...report, outcomes: report.outcomes }, io.style)
        .split('\n')
        .slice(closingStart(report))
        .join('\n'),
    );
  return exitOf(report, interrupted);
}

function closingStart(report: ApplyReport): number {
  return report.outcomes.some(({ status }) => status === 'failed') ? 0 : -2;
}

function exitOf({ outcomes }: ApplyReport, interrupted: boolean): ExitCode {
  if (interrupted) return EXIT.interrupted;
  if (outcomes.some(isUncertain)) return EXIT.resumeNeeded;
  const codes = new Set(outcomes.flatMap((outcome) => (outcome.status === 'failed' ? [outcome.exitCode] : [])));
  if (codes.size === 0) return EXIT.success;
  if (codes.has(EXIT.resumeNeeded)) return EXIT.resumeNeeded;
  return codes.size === 1 && codes.has(EXIT.stale) ? EXIT.stale : EXIT.failure;
}

async function readPlan(path: string): Promise<Plan> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    throw new IacError('no-plan-file', `cannot read the plan ${path}`, {
      exitCode: EXIT.notFound,
      hint: 'make it with `dataiku-iac plan --out FILE`',
      cause: error,
    });
  }
  try {
    return decodePlan(parseJson(text), path);
  } catch (error) {
    if (error instanceof IacError) throw error;
    throw new IacError('plan-invalid', `plan ${path} is no JSON`, {
      exitCode: EXIT.stale,
      hint: 'make it again with `dataiku-iac plan --out FILE`',
      cause: error,
    });
  }
}

function requireSomeoneToAsk({ io }: CliContext, flags: ApplyFlags, reviewed: Plan | undefined): void {
  if (flags.autoApprove === true || reviewed !== undefined || io.interactive) return;
  throw new IacError('approval-needed', 'nobody can be asked here whether to apply the plan', {
    exitCode: EXIT.usage,
    hint: 'pass `--plan FILE` with a plan that was reviewed, or `--auto-approve`',
  });
}

async function confirm(
  plan: Plan,
  { context, flags, reviewed }: { readonly context: CliContext; readonly flags: ApplyFlags; readonly reviewed: Plan | undefined },
): Promise<boolean> {
  const { io, options } = context;
  if (options.json !== true) io.out(`${renderPlan(plan, io.style, (kind, path) => context.fieldName(kind, path))}\n`);
  if (flags.autoApprove === true || reviewed !== undefined) return true;
  const question = createInterface({ input: process.stdin, output: process.stdout });
  try {
    const answer = await question.question(`Apply these ${plan.changes.length} changes to ${plan.environment}? Only \`yes\` goes on: `);
    return answer.trim() === 'yes';
  } finally {
    question.close();
  }
}
