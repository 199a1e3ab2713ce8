import { IacError, messageOf } from '../model/errors.js';
import { page } from './layout.js';
import { visible, visibleLine } from './visible.js';

/**
 * Anything that was thrown, as the last words of a command: code, message and remedy of an `IacError`; for the rest, that it is our fault.
 * Stacks and causes only with `debug`.
 */
export function renderError(error: unknown, { debug }: { readonly debug: boolean }): string {
  return page([...(error instanceof IacError ? refusalLines(error) : internalLines(error)), ...(debug ? traceLines(error) : [])]);
}

function refusalLines(error: IacError): string[] {
  return [`error ${visible(error.code)}: ${visible(error.message)}`, ...(error.hint === undefined ? [] : [`hint: ${visible(error.hint)}`])];
}

function internalLines(error: unknown): string[] {
  return [
    `internal error: ${visible(messageOf(error))}`,
    'hint: this is a bug of dataiku-iac, please report it with the output of the same command under --log-level debug',
  ];
}

function traceLines(error: unknown): string[] {
  const lines: string[] = [];
  // A cause may lead back to itself.
  const seen = new Set<unknown>();
  for (let cause = error; cause instanceof Error && !seen.has(cause); cause = cause.cause) {
    if (seen.size > 0) lines.push(`caused by ${visible(`${cause.name}: ${cause.message}`)}`);
    seen.add(cause);
    lines.push(...framesOf(cause));
  }
  return lines;
}

/** The frames of a stack, without the message that stands above them. */
function framesOf(error: Error): string[] {
  return (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .map(visibleLine);
}
