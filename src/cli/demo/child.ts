/** The tool as a child process: what a user would run, with nothing of our own memory. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

export interface Surroundings {
  /** The file that Node runs: the command line's entry. */
  readonly entry: string;
  readonly folder: string;
  readonly environment: Readonly<Record<string, string>>;
  /** Ends the child at once. */
  readonly stop: AbortSignal;
}

export interface Ended {
  /** Standard output and standard error, as they came. */
  readonly output: string;
  /** Null when a signal ended the process. */
  readonly exit: number | null;
}

/** Runs one command to its end, or until `enough` says of the output so far that it must die; then with SIGKILL. */
export async function runCommand(
  args: readonly string[],
  { entry, folder, environment, stop }: Surroundings,
  enough: (output: string) => boolean = () => false,
): Promise<Ended> {
  const child = spawn(process.execPath, [entry, ...args], {
    cwd: folder,
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
    signal: stop,
    killSignal: 'SIGKILL',
  });
  let output = '';
  const read = (text: string): void => {
    output += text;
    if (enough(output)) child.kill('SIGKILL');
  };
  child.stdout.setEncoding('utf8').on('data', read);
  child.stderr.setEncoding('utf8').on('data', read);
  await once(child, 'close');
  return { output, exit: child.exitCode };
}

/** Ends a process for good and waits until it is gone. */
export async function endChild(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}
