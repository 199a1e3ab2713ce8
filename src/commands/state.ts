import type { ResourceAddress } from '../model/address.js';
import { isError } from '../model/diagnostic.js';
import { IacError } from '../model/errors.js';
import { EXIT } from '../model/exit-codes.js';
import type { Head, UnitState } from '../model/state.js';
import { createStateStore } from '../state/store.js';
import { type LoadOptions, loadWorkspace } from './load.js';
import type { Ports } from './ports.js';
import { projectsWithState } from './session.js';

export interface UnitView {
  readonly project: string;
  readonly head: Head | undefined;
  readonly state: UnitState | undefined;
}

/** The state of every project of an environment. Needs neither a node nor a lease. */
export async function readEnvironmentState(ports: Ports, options: LoadOptions): Promise<readonly UnitView[]> {
  const { backend, store, config } = await openState(ports, options);
  const projects = await projectsWithState({ backend, config });
  return Promise.all(
    projects.map(async (project) => ({ project, ...(await store.read({ environment: config.environment.name, project })) })),
  );
}

export function findResource(units: readonly UnitView[], address: string): { readonly unit: UnitState; readonly address: ResourceAddress } {
  for (const { state } of units) {
    for (const known of state?.resources.keys() ?? []) if (known === address && state !== undefined) return { unit: state, address: known };
  }
  throw new IacError('not-in-state', `\`${address}\` is not in the state`, {
    exitCode: EXIT.notFound,
    hint: '`dataiku-iac state list` shows what is',
  });
}

/** Ends the lease with this id, whichever project it holds. */
export async function unlockState(ports: Ports, options: LoadOptions & { readonly leaseId: string }): Promise<string> {
  const { backend, store, config } = await openState(ports, options);
  const environment = config.environment.name;
  for (const project of await projectsWithState({ backend, config })) {
    const { head } = await store.read({ environment, project });
    if (head?.lease?.id !== options.leaseId) continue;
    await store.unlock({ environment, project }, options.leaseId);
    return project;
  }
  throw new IacError('not-locked', `no project of ${environment} is locked by ${options.leaseId}`, {
    exitCode: EXIT.notFound,
    hint: 'the message of the locked command names the id',
  });
}

async function openState(ports: Ports, options: LoadOptions) {
  const { config, diagnostics } = await loadWorkspace(ports, options);
  if (config === undefined) {
    const first = diagnostics.find(isError);
    throw new IacError('invalid-config', `the configuration is not valid: ${first?.message ?? 'see validate'}`, {
      exitCode: EXIT.invalidConfig,
      hint: 'run `dataiku-iac validate`',
    });
  }
  const backend = ports.openBackend(config.workspace.state);
  return { config, backend, store: createStateStore({ backend, clock: ports.clock, ids: ports.ids, random: ports.random }) };
}
