import { loadWorkspace } from '../commands/load.js';
import { isError } from '../model/diagnostic.js';
import { EXIT, type ExitCode } from '../model/exit-codes.js';
import type { Json } from '../model/json.js';
import { printJson } from '../report/documents.js';
import { plural } from '../report/words.js';
import { type GlobalOptions, openContext, requireEnvironment } from './context.js';
import { showDiagnostics } from './run-plan.js';

export async function runValidate(global: GlobalOptions): Promise<ExitCode> {
  // Nothing is kept, so any key will do for the digests of secrets: validating must not write one.
  const context = await openContext(global, { DATAIKU_IAC_STATE_KEY: process.env['DATAIKU_IAC_STATE_KEY'] ?? 'validate' });
  const environment = await requireEnvironment(context);
  const loaded = await loadWorkspace(context.ports, { environment, variables: context.variables, frozen: {} });
  const valid = !loaded.diagnostics.some(isError);
  if (global.json === true) {
    context.io.out(printJson({ format_version: '1.0', valid, environment, diagnostics: loaded.diagnostics as unknown as Json }));
  } else {
    showDiagnostics(context, loaded);
    if (valid)
      context.io.out(
        `The configuration is valid for ${environment}: ${plural(loaded.graph?.resources.size ?? 0, 'object')} in ${plural(loaded.graph?.projectKeys.size ?? 0, 'project')}.\n`,
      );
  }
  return valid ? EXIT.success : EXIT.invalidConfig;
}
