import { EXIT, type ExitCode } from './exit-codes.js';

export interface ErrorDetails {
  /** What the user does next. */
  readonly hint?: string;
  readonly exitCode?: ExitCode;
  readonly cause?: unknown;
}

/**
 * The world or the user refused: carries a stable code, a remedy and the exit code. Thrown anywhere, turned into text in one place, the door.
 * A message never holds a secret: callers name things and places, not bodies or headers.
 */
export class IacError extends Error {
  override readonly name: string = 'IacError';
  readonly code: string;
  readonly hint: string | undefined;
  readonly exitCode: ExitCode;

  constructor(code: string, message: string, details: ErrorDetails = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.code = code;
    this.hint = details.hint;
    this.exitCode = details.exitCode ?? EXIT.failure;
  }
}

/** A state that our own code promised could not be: a bug, exit 70, never the user's fault. */
export class InternalError extends Error {
  override readonly name = 'InternalError';
}

export function invariant(condition: boolean, message: string): asserts condition {
  if (!condition) throw new InternalError(message);
}

/** The message of anything that was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
