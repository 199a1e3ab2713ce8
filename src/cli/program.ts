/** The command line: verbs, flags and help. What a verb does is in its `run-*` file, loaded when it is called. */
import { Command, InvalidArgumentError, Option } from 'commander';
import type { ExitCode } from '../model/exit-codes.js';
import { TOOL_VERSION } from '../model/version.js';
import type { GlobalOptions } from './context.js';

type Flags = Record<string, never>;

/** `finish` receives the exit code of the verb that ran. */
export function buildProgram(finish: (code: ExitCode) => void): Command {
  const program = new Command('dataiku-iac');
  addGlobalOptions(program);
  const run =
    <T>(load: (global: GlobalOptions, flags: T) => Promise<ExitCode>) =>
    async (...args: unknown[]): Promise<void> => {
      const command = args.at(-1) as Command;
      finish(await load(command.optsWithGlobals<GlobalOptions & { env?: string }>(), command.opts() as T));
    };
  addWorkspaceVerbs(program, run);
  addChangeVerbs(program, run);
  addStateVerbs(program, run);
  addLocalVerbs(program, run);
  return program;
}

type Run = <T = Flags>(load: (global: GlobalOptions, flags: T) => Promise<ExitCode>) => (...args: unknown[]) => Promise<void>;

function addGlobalOptions(program: Command): void {
  program
    .description('Infrastructure as code for Dataiku DSS: projects as YAML in Git, planned, reviewed and applied.')
    .version(TOOL_VERSION, '-V, --version')
    .option('--chdir <dir>', 'folder of the workspace (default: the current one)')
    .option('-e, --environment <name>', 'environment: environments/NAME.yml (default: the only one there is)')
    .option('--var <name=value>', 'value of a declared variable, may be repeated', collect)
    .option('--json', 'one JSON document on standard output, everything else on standard error')
    .option('--no-color', 'plain text')
    .option('--no-input', 'never ask: fail where a question would be')
    .addOption(
      new Option('--log-level <level>', 'what is told on standard error').choices(['error', 'warn', 'info', 'debug']).default('info'),
    )
    .helpCommand('help [command]', 'explain a command')
    .showSuggestionAfterError()
    .showHelpAfterError('Run with --help to see what it takes.')
    .configureHelp({ sortSubcommands: false, showGlobalOptions: false })
    .addHelpText('after', HELP);
}

const HELP = `
A first session:
  dataiku-iac init --host https://dss.example.org     start a workspace
  dataiku-iac import project SALES                    write a project down as it is
  dataiku-iac plan                                    what would change: nothing yet
  (edit projects/SALES.yml)
  dataiku-iac plan --out plan.json                    review it
  dataiku-iac apply --plan plan.json                  apply exactly that

No DSS at hand? \`dataiku-iac demo\` tells the whole story on a local one.

Exit codes: 0 success, 1 failure, 2 usage, 3 invalid configuration, 4 not authorised, 5 not found, 6 state locked,
7 changes or drift, 9 changed since the review, 12 resume needed, 70 internal error, 130 stopped by the user.`;

function addWorkspaceVerbs(program: Command, run: Run): void {
  program
    .command('init')
    .description('start a workspace in this folder')
    .option('--host <url>', 'root URL of the DSS node')
    .action(run<{ host?: string }>(async (global, flags) => (await import('./run-misc.js')).runInit(global, flags)));
  program
    .command('validate')
    .description('check the configuration, all mistakes at once; needs no node')
    .action(run(async (global) => (await import('./run-validate.js')).runValidate(global)));
  program
    .command('import <kind> <id>')
    .description('take over what exists: `import project KEY` writes it down, `--adopt` takes over what the config declares')
    .option('--adopt', 'the config declares it already: only record that it is managed')
    .addOption(lockTimeout())
    .action((kind: string, id: string, ...rest: unknown[]) =>
      run<{ adopt?: boolean; lockTimeout: number }>(async (global, flags) =>
        (await import('./run-import.js')).runImport(global, { kind, id }, flags),
      )(...rest),
    );
}

function addChangeVerbs(program: Command, run: Run): void {
  program
    .command('plan')
    .description('show what would change; reads only')
    .option('--out <file>', 'keep the plan for review and `apply --plan`')
    .option('--detailed-exitcode', 'exit 7 when there are changes')
    .addOption(refresh())
    .action(run<import('./run-plan.js').PlanFlags>(async (global, flags) => (await import('./run-plan.js')).runPlan(global, flags)));
  applyOptions(program.command('apply').description('bring DSS to what the configuration says'))
    .option('--plan <file>', 'apply exactly this reviewed plan, or nothing')
    .option('--resume', 'finish an apply that was interrupted')
    .action(
      run<import('./run-apply.js').ApplyFlags>(async (global, flags) =>
        (await import('./run-apply.js')).runApply(global, { ...flags, destroy: false }),
      ),
    );
  applyOptions(
    program.command('destroy').description('delete what is managed, projects included; data is kept unless `on_destroy` says otherwise'),
  )
    .option('--project <key>', 'only this project, may be repeated', collect)
    .action(
      run<import('./run-apply.js').ApplyFlags>(async (global, flags) =>
        (await import('./run-apply.js')).runApply(global, { ...flags, destroy: true }),
      ),
    );
  program
    .command('drift')
    .description('show what was changed in DSS since the last apply; exit 7 when something was')
    .addOption(refresh())
    .action(run<import('./run-plan.js').PlanFlags>(async (global, flags) => (await import('./run-plan.js')).runDrift(global, flags)));
  program
    .command('show <file>')
    .description('show a kept plan')
    .action((file: string, ...rest: unknown[]) => run(async (global) => (await import('./run-misc.js')).runShow(global, file))(...rest));
}

function addStateVerbs(program: Command, run: Run): void {
  const state = program.command('state').description('look into the state');
  state
    .command('list')
    .description('what is managed')
    .action(run(async (global) => (await import('./run-state.js')).runStateList(global)));
  state
    .command('show [address]')
    .description('one object; without an address, everything as JSON')
    .action((address: string | undefined, ...rest: unknown[]) =>
      run(async (global) => (await import('./run-state.js')).runStateShow(global, address))(...rest),
    );
  program
    .command('unlock <id>')
    .description('end the lease of a run that is gone')
    .action((id: string, ...rest: unknown[]) => run(async (global) => (await import('./run-state.js')).runUnlock(global, id))(...rest));
}

function addLocalVerbs(program: Command, run: Run): void {
  program
    .command('sandbox')
    .description("a local DSS that speaks the public API and stores projects in DSS's own layout")
    .option('--port <number>', 'port on the loopback; 0: a free one', wholeNumber, 0)
    .option('--data <dir>', 'keep everything here (default: forgotten at the end)')
    .option('--project <path[:key]>', 'serve a copy of this project tree, may be repeated', collect)
    .option('--api-key <key>', 'the key that clients send (default: a random one)')
    .option('--latency-ms <number>', 'wait this long before each answer', wholeNumber)
    .option('--lists-without-version-tag', 'behave like a DSS whose lists carry no version tag')
    .action(
      run<import('./run-sandbox.js').SandboxFlags>(async (global, flags) =>
        (await import('./run-sandbox.js')).runSandbox(flags, global.json === true),
      ),
    );
  program
    .command('demo')
    .description('the whole story on a local DSS, in a minute; leaves nothing behind')
    .action(run(async (global) => (await import('./demo/run-demo.js')).runDemo(global)));
  program
    .command('version')
    .description('print the version')
    .action(
      run(async () => {
        process.stdout.write(`${TOOL_VERSION}\n`);
        return 0;
      }),
    );
}

function applyOptions(command: Command): Command {
  return command
    .option('--auto-approve', 'do not ask')
    .option('--parallelism <number>', 'changes at the same time (default: what the environment says, 10)', wholeNumber)
    .addOption(lockTimeout())
    .addOption(refresh());
}

function refresh(): Option {
  return new Option('--refresh <mode>', '`changed` reads what DSS stamped anew, `full` reads everything')
    .choices(['changed', 'full'])
    .default('changed');
}

function lockTimeout(): Option {
  return new Option('--lock-timeout <duration>', 'how long to wait for another run: 30s, 5m').default(0, '0').argParser(duration);
}

function collect(value: string, before: readonly string[] | undefined): readonly string[] {
  return [...(before ?? []), value];
}

function wholeNumber(text: string): number {
  if (!/^\d+$/.test(text)) throw new InvalidArgumentError('expected a whole number.');
  return Number(text);
}

const UNITS = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 } as const;

function duration(text: string): number {
  const match = /^(\d+)(ms|s|m|h)?$/.exec(text); // `30s`, `5m`; a bare number is seconds
  if (match === null) throw new InvalidArgumentError('expected a duration such as 30s or 5m.');
  return Number(match[1]) * UNITS[(match[2] ?? 's') as keyof typeof UNITS];
}
