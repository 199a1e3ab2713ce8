import { writeFile } from 'node:fs/promises';
import { drift } from '../commands/drift.js';
import { type PlanOutcome, plan } from '../commands/plan.js';
import type { RefreshMode } from '../commands/planning.js';
import { type Diagnostic, isError } from '../model/diagnostic.js';
import { EXIT, type ExitCode } from '../model/exit-codes.js';
import { planToJson, printJson } from '../report/documents.js';
import { renderDiagnostics } from '../report/render-diagnostics.js';
import { renderDrift } from '../report/render-drift.js';
import { renderPlan } from '../report/render-plan.js';
import { type CliContext, type GlobalOptions, openContext, requireEnvironment } from './context.js';

export interface PlanFlags {
  readonly out?: string;
  readonly detailedExitcode?: boolean;
  readonly refresh: RefreshMode;
}

export async function runPlan(global: GlobalOptions, flags: PlanFlags): Promise<ExitCode> {
  const context = await openContext(global);
  const outcome = await plan(context.ports, await planOptions(context, flags));
  showDiagnostics(context, outcome);
  if (outcome.plan === undefined) return EXIT.invalidConfig;
  if (flags.out !== undefined) await writeFile(flags.out, printJson(planToJson(outcome.plan)), { mode: 0o600 });
  if (global.json === true) context.io.out(printJson(planToJson(outcome.plan)));
  else context.io.out(renderPlan(outcome.plan, context.io.style, (kind, path) => context.fieldName(kind, path)));
  context.ports.reporter.debug(`${outcome.calls} calls to DSS`);
  if (outcome.diagnostics.some(isError)) return planExit(outcome.diagnostics);
  return flags.detailedExitcode === true && outcome.plan.changes.length > 0 ? EXIT.changes : EXIT.success;
}

export async function runDrift(global: GlobalOptions, flags: PlanFlags): Promise<ExitCode> {
  const context = await openContext(global);
  const outcome = await drift(context.ports, await planOptions(context, flags));
  showDiagnostics(context, outcome);
  if (outcome.drift === undefined) return EXIT.invalidConfig;
  if (outcome.diagnostics.some(isError)) return planExit(outcome.diagnostics);
  context.io.out(global.json === true ? printJson(planToJson(outcome.drift)) : renderDrift(outcome.drift, context.io.style));
  return outcome.drifted ? EXIT.changes : EXIT.success;
}

/** Mistakes of the config, as `validate` finds them, have their own code; what only the node could tell does not. */
export function planExit(diagnostics: readonly Diagnostic[]): ExitCode {
  return diagnostics.some(({ code, severity }) => severity === 'error' && code === 'other-node') ? EXIT.stale : EXIT.failure;
}

async function planOptions(context: CliContext, flags: PlanFlags): Promise<Parameters<typeof plan>[1]> {
  return { environment: await requireEnvironment(context), variables: context.variables, frozen: {}, refreshMode: flags.refresh };
}

/** Problems go to standard error, so that `--json` stays one document. */
export function showDiagnostics({ io }: CliContext, { diagnostics, sources }: Pick<PlanOutcome, 'diagnostics' | 'sources'>): void {
  io.err(renderDiagnostics(diagnostics, { style: io.style, source: (file) => sources.get(file) }));
}
