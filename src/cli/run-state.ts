import { findResource, readEnvironmentState, unlockState } from '../commands/state.js';
import { EXIT, type ExitCode } from '../model/exit-codes.js';
import { printJson, stateToJson } from '../report/documents.js';
import { renderResource, renderState } from '../report/render-state.js';
import { type CliContext, type GlobalOptions, openContext, requireEnvironment } from './context.js';

export async function runStateList(global: GlobalOptions): Promise<ExitCode> {
  const context = await openContext(global);
  const units = await readEnvironmentState(context.ports, await loadOptions(context));
  for (const { state } of units) if (state !== undefined) context.io.out(`${renderState(state, context.io.style)}\n`);
  if (units.length === 0) context.io.out('There is no state yet.\n');
  return EXIT.success;
}

export async function runStateShow(global: GlobalOptions, address: string | undefined): Promise<ExitCode> {
  const context = await openContext(global);
  const units = await readEnvironmentState(context.ports, await loadOptions(context));
  if (address === undefined) {
    const states = units.flatMap(({ state }) => (state === undefined ? [] : [state]));
    context.io.out(printJson(stateToJson(await requireEnvironment(context), states)));
    return EXIT.success;
  }
  const found = findResource(units, address);
  const resource = found.unit.resources.get(found.address);
  if (resource === undefined) return EXIT.notFound;
  const view = {
    style: context.io.style,
    fieldName: (kind: string, path: Parameters<CliContext['fieldName']>[1]) => context.fieldName(kind, path),
  };
  context.io.out(renderResource(found.address, resource, view));
  return EXIT.success;
}

export async function runUnlock(global: GlobalOptions, leaseId: string): Promise<ExitCode> {
  const context = await openContext(global);
  const project = await unlockState(context.ports, { ...(await loadOptions(context)), leaseId });
  context.io.out(`Unlocked project ${project}.\n`);
  return EXIT.success;
}

async function loadOptions(
  context: CliContext,
): Promise<{ environment: string; variables: CliContext['variables']; frozen: Record<string, string> }> {
  return { environment: await requireEnvironment(context), variables: context.variables, frozen: {} };
}
