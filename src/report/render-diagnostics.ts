import { compareDiagnostics, type Diagnostic, type Severity } from '../model/diagnostic.js';
import { excerptLines } from './excerpt.js';
import { page } from './layout.js';
import { paint, type Style, type Tone } from './style.js';
import { visible } from './visible.js';
import { plural } from './words.js';

export interface DiagnosticsView {
  readonly style: Style;
  /** Text of a file of the workspace, by the path in the diagnostic; undefined when there is none to show. */
  readonly source: (file: string) => string | undefined;
}

const TONE = { error: 'danger', warning: 'caution' } as const satisfies Record<Severity, Tone>;

/** Diagnostics in the order of the files: each with its place, the line it is about, what was expected; then how many there are. Empty for none. */
export function renderDiagnostics(diagnostics: readonly Diagnostic[], view: DiagnosticsView): string {
  if (diagnostics.length === 0) return '';
  const sorted = [...diagnostics].sort(compareDiagnostics);
  return page([...sorted.flatMap((diagnostic) => [...diagnosticLines(diagnostic, view), '']), summary(diagnostics)]);
}

function diagnosticLines(diagnostic: Diagnostic, { style, source }: DiagnosticsView): string[] {
  const { at, field, hint } = diagnostic;
  const text = at === undefined ? undefined : source(at.file);
  return [
    [
      `${paint(style, TONE[diagnostic.severity], diagnostic.severity)} ${visible(diagnostic.code)}`,
      ...(at === undefined ? [] : [paint(style, 'strong', `${visible(at.file)}:${at.line}:${at.column}`)]),
      ...(field === undefined ? [] : [visible(field)]),
    ].join('  '),
    `  ${visible(diagnostic.message)}`,
    ...(at === undefined || text === undefined ? [] : excerptLines(text, at, style)),
    ...(hint === undefined ? [] : [`  hint: ${visible(hint)}`]),
  ];
}

/** `2 errors, 1 warning`. */
function summary(diagnostics: readonly Diagnostic[]): string {
  return (['error', 'warning'] as const)
    .map((severity) => ({ severity, count: diagnostics.filter((diagnostic) => diagnostic.severity === severity).length }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => plural(count, severity))
    .join(', ');
}
