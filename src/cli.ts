/** The command line door: parse, run one verb, set the exit code. Heavy parts load when a verb needs them. */
import { EXIT, type ExitCode } from './model/exit-codes.js';
import { TOOL_VERSION } from './model/version.js';

async function main(args: readonly string[]): Promise<ExitCode> {
  const [first] = args;
  if (args.length === 1 && (first === 'version' || first === '--version' || first === '-V')) {
    process.stdout.write(`${TOOL_VERSION}\n`);
    return EXIT.success;
  }
  const { runProgram } = await import('./cli/run-program.js');
  return runProgram(args);
}

// A reader that has seen enough (`| head`) is no failure of ours.
process.stdout.on('error', (error: Error & { code?: string }) => {
  if (error.code === 'EPIPE') process.exit(EXIT.success);
  throw error;
});

process.exitCode = await main(process.argv.slice(2));
