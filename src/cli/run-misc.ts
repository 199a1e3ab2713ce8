import { readFile } from 'node:fs/promises';
import { init } from '../commands/init.js';
import { IacError } from '../model/errors.js';
import { EXIT, type ExitCode } from '../model/exit-codes.js';
import { parseJson } from '../model/json.js';
import { decodePlan } from '../plan/codec.js';
import { planToJson, printJson } from '../report/documents.js';
import { renderPlan } from '../report/render-plan.js';
import { type GlobalOptions, openContext } from './context.js';

export async function runInit(global: GlobalOptions, flags: { readonly host?: string }): Promise<ExitCode> {
  const { ports, io, options } = await openContext(global);
  const written = await init(ports.files, { environment: options.environment ?? 'dev', host: flags.host });
  io.out(`Wrote ${written.join(', ')}.\n`);
  io.out(
    'Next: set DSS_API_KEY, then `dataiku-iac import project KEY` for a project that exists, or write projects/KEY.yml and run `dataiku-iac plan`.\n',
  );
  return EXIT.success;
}

export async function runShow(global: GlobalOptions, path: string): Promise<ExitCode> {
  const context = await openContext(global);
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw new IacError('no-plan-file', `cannot read the plan ${path}`, {
      exitCode: EXIT.notFound,
      hint: 'make it with `dataiku-iac plan --out FILE`',
      cause,
    });
  });
  const plan = decodePlan(asJson(text, path), path);
  context.io.out(
    global.json === true
      ? printJson(planToJson(plan))
      : renderPlan(plan, context.io.style, (kind, field) => context.fieldName(kind, field)),
  );
  return EXIT.success;
}

function asJson(text: string, path: string): ReturnType<typeof parseJson> {
  try {
    return parseJson(text);
  } catch (cause) {
    throw new IacError('plan-invalid', `plan ${path} is no JSON`, {
      exitCode: EXIT.stale,
      hint: 'make it again with `dataiku-iac plan --out FILE`',
      cause,
    });
  }
}
