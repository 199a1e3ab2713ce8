/** What went wrong, as short texts: empty when nothing did. */
import type { ApplyOutcome } from '../../src/commands/apply.js';
import { type Diagnostic, isError } from '../../src/model/diagnostic.js';
import type { ApplyReport } from '../../src/model/outcome.js';

export function problemsOf(diagnostics: readonly Diagnostic[]): readonly string[] {
  return diagnostics.filter(isError).map(({ code, message }) => `${code}: ${message}`);
}

export function failuresOf(report: ApplyReport | undefined): readonly string[] {
  if (report === undefined) return ['nothing was started'];
  return report.outcomes.flatMap((outcome) => {
    if (outcome.status === 'failed') return [`${outcome.address}: ${outcome.code}: ${outcome.message}`];
    return outcome.status === 'skipped' ? [`${outcome.address}: skipped because of ${outcome.because}`] : [];
  });
}

export function appliedCleanly({ diagnostics, report }: Pick<ApplyOutcome, 'diagnostics' | 'report'>): readonly string[] {
  const problems = problemsOf(diagnostics);
  return problems.length > 0 ? problems : failuresOf(report);
}
