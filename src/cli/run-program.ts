import { CommanderError } from 'commander';
import { IacError } from '../model/errors.js';
import { EXIT, type ExitCode } from '../model/exit-codes.js';
import { renderError } from '../report/render-error.js';
import { buildProgram } from './program.js';

/** Runs one verb. Whatever is thrown becomes a message and an exit code here, and nowhere else. */
export async function runProgram(args: readonly string[]): Promise<ExitCode> {
  let result: ExitCode = EXIT.success;
  const program = buildProgram((code) => {
    result = code;
  });
  program.exitOverride();
  for (const command of [...program.commands, ...program.commands.flatMap((child) => child.commands)]) command.exitOverride();
  try {
    await program.parseAsync([...args], { from: 'user' });
    return result;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.success : EXIT.usage;
    process.stderr.write(renderError(error, { debug: args.includes('debug') || args.includes('--log-level=debug') }));
    return error instanceof IacError ? error.exitCode : EXIT.internal;
  }
}
