/** Diagnostics: problems in what the user wrote or decided, collected and shown all at once. */

export interface SourcePosition {
  /** Path relative to the workspace, with forward slashes. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units. */
  readonly column: number;
}

export type Severity = 'error' | 'warning';

export interface Diagnostic {
  readonly severity: Severity;
  /** Stable, kebab-case: `unknown-field`. Tests and tools branch on it, never on the message. */
  readonly code: string;
  /** What is wrong, naming the thing: lower case, no final dot. */
  readonly message: string;
  /** What was expected, or what to do next. */
  readonly hint?: string;
  readonly at?: SourcePosition;
  /** The field in the document: `datasets[2].schema.columns[0].type`. */
  readonly field?: string;
}

export function isError(diagnostic: Diagnostic): boolean {
  return diagnostic.severity === 'error';
}

/** By file, line, column, then code: the order in which a person works through them. */
export function compareDiagnostics(left: Diagnostic, right: Diagnostic): number {
  const a = left.at;
  const b = right.at;
  if (a !== undefined && b !== undefined) {
    return compareText(a.file, b.file) || a.line - b.line || a.column - b.column || compareText(left.code, right.code);
  }
  return Number(a === undefined) - Number(b === undefined) || compareText(left.code, right.code);
}

/** Orders text by UTF-16 units: the same on every machine, unlike a locale's order. */
export function compareText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
