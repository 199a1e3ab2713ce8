import type { Style } from '../report/style.js';

/** The terminal, the pipe or the CI log that we speak to. */
export interface Io {
  out(text: string): void;
  err(text: string): void;
  readonly style: Style;
  /** A person sits there and may be asked. */
  readonly interactive: boolean;
}

export interface IoOptions {
  readonly color: boolean;
  readonly input: boolean;
}

export function processIo({ color, input }: IoOptions): Io {
  const terminal = process.stdout.isTTY === true;
  const colorful =
    color &&
    process.env['NO_COLOR'] === undefined &&
    (terminal || process.env['FORCE_COLOR'] !== undefined || process.env['GITHUB_ACTIONS'] === 'true');
  return {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    style: { color: colorful, width: Math.min(Math.max(process.stdout.columns ?? 120, 60), 160) },
    interactive: input && terminal && process.stdin.isTTY === true && process.env['CI'] === undefined,
  };
}
