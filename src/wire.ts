/** The composition root: the only file that names concrete adapters. */

import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createLocalBackend } from './backends/local/local-backend.js';
import { createLocalLog } from './backends/local/local-log.js';
import { createMemoryBackend } from './backends/memory/memory-backend.js';
import type { ConnectedDss, DssConnection, Ports } from './commands/ports.js';
import { KINDS } from './kinds/index.js';
import type { StateSettings } from './model/config.js';
import type { Backend, Reporter } from './model/ports.js';
import { createRegistry } from './model/registry.js';
import { TOOL_VERSION } from './model/version.js';
import { machineClock, machineIds } from './platforms/machine/clock.js';
import { createFiles } from './platforms/machine/files.js';
import { gitCommit } from './platforms/machine/git.js';
import { isAlive, machineIdentity } from './platforms/machine/identity.js';
import { createSecretBox } from './platforms/machine/secret-box.js';
import { stateKey } from './platforms/machine/state-key.js';

export interface WireOptions {
  /** Folder of the workspace. */
  readonly root: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly reporter: Reporter;
}

/** Everything that commands need, on this machine. Heavy parts are loaded when they are first used. */
export function makePorts({ root: folder, environment, reporter }: WireOptions): Ports {
  const root = resolve(folder);
  const isCi = environment['CI'] === 'true' || environment['CI'] === '1';
  const { who, holder } = machineIdentity();
  return {
    files: createFiles(root),
    clock: machineClock,
    ids: machineIds,
    random: Math.random,
    reporter,
    secrets: createSecretBox(stateKey({ given: environment['DATAIKU_IAC_STATE_KEY'], isCi, root })),
    kinds: createRegistry(KINDS),
    osEnvironment: environment,
    toolVersion: TOOL_VERSION,
    who,
    run: undefined,
    holder,
    isAlive,
    gitCommit: () => gitCommit(root),
    connectDss: (connection) => connectDss(connection, environment, reporter),
    openBackend: backendOpener(root),
    // The local backend is this disk: a second copy beside it would only cost time.
    localLog: (settings, name) =>
      settings.backend === 'local' ? undefined : createLocalLog(join(root, '.dataiku', 'journal', `${name}.jsonl`)),
  };
}

async function connectDss(connection: DssConnection, environment: WireOptions['environment'], reporter: Reporter): Promise<ConnectedDss> {
  const { createDssClient } = await import('./dss/client.js');
  const proxy = environment['HTTPS_PROXY'] ?? environment['https_proxy'];
  const noProxy = environment['NO_PROXY'] ?? environment['no_proxy'];
  const caFile = environment['DSS_CA_FILE'] ?? environment['NODE_EXTRA_CA_CERTS'];
  return createDssClient({
    ...connection,
    userAgent: `dataiku-iac/${TOOL_VERSION}`,
    clock: machineClock,
    random: Math.random,
    ...(proxy === undefined || proxy === '' ? {} : { proxy }),
    ...(noProxy === undefined ? {} : { noProxy }),
    ...(caFile === undefined || caFile === '' ? {} : { ca: readFileSync(caFile, 'utf8') }),
    allowHttp: environment['DSS_ALLOW_HTTP'] === 'true',
    log: ({ method, path, status, milliseconds, attempt }) =>
      reporter.debug(`${method} ${path} ${status} ${milliseconds} ms${attempt > 1 ? `, attempt ${attempt}` : ''}`),
  });
}

function backendOpener(root: string): (settings: StateSettings) => Backend {
  let memory: Backend | undefined;
  return (settings) => {
    if (settings.backend === 'local') {
      return createLocalBackend({ root: resolve(root, settings.path), description: `local:${settings.path}` });
    }
    // One memory for the whole process: what one command writes, the next one reads.
    memory ??= createMemoryBackend();
    return memory;
  };
}
