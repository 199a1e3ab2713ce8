/** What every verb of the CLI starts from: global options, ports, output. */
import type { Ports } from '../commands/ports.js';
import type { KindName } from '../model/address.js';
import { IacError } from '../model/errors.js';
import { EXIT } from '../model/exit-codes.js';
import type { FieldPath } from '../model/path.js';
import type { Reporter } from '../model/ports.js';
import { friendlyPath } from '../model/registry.js';
import { type Io, processIo } from './io.js';

export interface GlobalOptions {
  readonly chdir?: string;
  readonly environment?: string;
  readonly var?: readonly string[];
  readonly json?: boolean;
  readonly color: boolean;
  readonly input: boolean;
  readonly logLevel: 'error' | 'warn' | 'info' | 'debug';
}

export interface CliContext {
  readonly io: Io;
  readonly ports: Ports;
  readonly options: GlobalOptions;
  readonly variables: Readonly<Record<string, string>>;
  /** Document paths as authors know them, for everything that is printed. */
  fieldName(kind: KindName, path: FieldPath): string;
}

/** `extra`: variables that stand beside those of the process. */
export async function openContext(options: GlobalOptions, extra: Readonly<Record<string, string>> = {}): Promise<CliContext> {
  const io = processIo(options);
  const { makePorts } = await import('../wire.js');
  const ports = makePorts({
    root: options.chdir ?? '.',
    environment: { ...process.env, ...extra },
    reporter: reporterOn(io, options.logLevel),
  });
  return {
    io,
    ports,
    options,
    variables: parseVariables(options.var ?? []),
    fieldName: (kind, path) => friendlyPath(ports.kinds.require(kind).kind, path),
  };
}

/** The environment that is meant: the one that is named, or the only one there is. */
export async function requireEnvironment({ options, ports }: CliContext): Promise<string> {
  if (options.environment !== undefined) return options.environment;
  const names = (await ports.files.list('environments'))
    .filter((name) => /\.ya?ml$/.test(name))
    .map((name) => name.replace(/\.ya?ml$/, ''));
  const [only, ...others] = names;
  if (only !== undefined && others.length === 0) return only;
  if (only === undefined) return 'dev';
  throw new IacError('which-environment', 'this workspace has several environments', {
    exitCode: EXIT.usage,
    hint: `say which one: -e ${names.join(', -e ')}`,
  });
}

function parseVariables(pairs: readonly string[]): Record<string, string> {
  const variables: Record<string, string> = {};
  for (const pair of pairs) {
    const equals = pair.indexOf('=');
    if (equals <= 0)
      throw new IacError('bad-variable', `\`--var ${pair}\` is not NAME=VALUE`, {
        exitCode: EXIT.usage,
        hint: 'for example --var COUNTRY=FR',
      });
    variables[pair.slice(0, equals)] = pair.slice(equals + 1);
  }
  return variables;
}

const LEVELS = ['error', 'warn', 'info', 'debug'] as const;

function reporterOn(io: Io, level: GlobalOptions['logLevel']): Reporter {
  const shows = (wanted: (typeof LEVELS)[number]): boolean => LEVELS.indexOf(wanted) <= LEVELS.indexOf(level);
  return {
    info: (message) => shows('info') && io.err(`${message}\n`),
    warn: (message) => shows('warn') && io.err(`warning: ${message}\n`),
    debug: (message) => shows('debug') && io.err(`debug: ${message}\n`),
  };
}
