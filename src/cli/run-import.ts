import { adoptDeclared } from '../commands/adopt.js';
import { importProject } from '../commands/import-project.js';
import { addressOf } from '../model/address.js';
import { isError } from '../model/diagnostic.js';
import { IacError } from '../model/errors.js';
import { EXIT, type ExitCode } from '../model/exit-codes.js';
import type { Json } from '../model/json.js';
import { printJson } from '../report/documents.js';
import { kindCounts, plural } from '../report/words.js';
import { type CliContext, type GlobalOptions, openContext, requireEnvironment } from './context.js';
import { showDiagnostics } from './run-plan.js';

export interface ImportFlags {
  readonly adopt?: boolean;
  /** Milliseconds. */
  readonly lockTimeout: number;
}

export async function runImport(
  global: GlobalOptions,
  target: { readonly kind: string; readonly id: string },
  flags: ImportFlags,
): Promise<ExitCode> {
  const context = await openContext(global);
  if (flags.adopt === true) return runAdopt(context, target, flags);
  if (target.kind !== 'project') {
    throw new IacError('import-kind', `import of a single ${target.kind} takes over what the config declares`, {
      exitCode: EXIT.usage,
      hint: `declare it in the project file, then run \`dataiku-iac import ${target.kind} ${target.id} --adopt\`; \`dataiku-iac import project KEY\` writes a whole project down`,
    });
  }
  const outcome = await importProject(context.ports, { ...(await base(context)), project: target.id, lockTimeoutMs: flags.lockTimeout });
  showDiagnostics(context, outcome);
  if (outcome.files.length === 0) return EXIT.invalidConfig;
  const { io } = context;
  if (global.json === true) {
    const { files, imported, unmanaged, warnings, calls } = outcome;
    io.out(printJson({ format_version: '1.0', files, imported, unmanaged: unmanaged as unknown as Json, warnings, calls }));
    return EXIT.success;
  }
  const objects = Object.values(outcome.imported).reduce((sum, count) => sum + count, 0);
  io.out(
    `Imported project ${target.id}: ${objects} objects (${kindCounts(new Map(Object.entries(outcome.imported)))}) with ${outcome.calls} calls to DSS.\n`,
  );
  io.out(`Wrote ${outcome.files[0]}${outcome.files.length > 1 ? ` and ${plural(outcome.files.length - 1, 'code file')}` : ''}.\n`);
  for (const warning of outcome.warnings) io.err(`warning: ${warning}\n`);
  if (outcome.unmanaged.length > 0) {
    const list = outcome.unmanaged.map(({ text }) => text).join(', ');
    io.out(`Left unmanaged, since this version does not cover them yet: ${list}.\n`);
  }
  return EXIT.success;
}

async function runAdopt(
  context: CliContext,
  { kind, id }: { readonly kind: string; readonly id: string },
  flags: ImportFlags,
): Promise<ExitCode> {
  const dot = id.indexOf('.');
  if (kind !== 'project' && dot <= 0)
    throw new IacError('bad-import', `\`${id}\` is not PROJECT.NAME`, {
      exitCode: EXIT.usage,
      hint: `for example: import ${kind} SALES.orders --adopt`,
    });
  const project = kind === 'project' ? id : id.slice(0, dot);
  const address = kind === 'project' ? undefined : addressOf(kind, project, id.slice(dot + 1));
  const outcome = await adoptDeclared(context.ports, { ...(await base(context)), project, address, lockTimeoutMs: flags.lockTimeout });
  showDiagnostics(context, outcome);
  if (outcome.diagnostics.some(isError)) return EXIT.invalidConfig;
  context.io.out(
    `Took over ${plural(outcome.adopted.length, 'object')}; ${outcome.differing.length} of them differ from the config${outcome.differing.length > 0 ? ': `dataiku-iac plan` shows how' : ''}.\n`,
  );
  return EXIT.success;
}

async function base(
  context: CliContext,
): Promise<{ environment: string; variables: CliContext['variables']; frozen: Record<string, string> }> {
  return { environment: await requireEnvironment(context), variables: context.variables, frozen: {} };
}
