/** One environment, opened: its node, its state. */
import type { Config } from '../model/config.js';
import type { Doc } from '../model/document.js';
import type { Backend } from '../model/ports.js';
import type { UnitId, UnitState } from '../model/state.js';
import { hydrate, readBlob } from '../state/blobs.js';
import { createStateStore, type StateStore } from '../state/store.js';
import { resolveConnection } from './connection.js';
import type { ConnectedDss, Ports } from './ports.js';

export interface Session {
  readonly config: Config;
  readonly dss: ConnectedDss;
  /** Host of the node, for people. */
  readonly host: string;
  readonly backend: Backend;
  readonly store: StateStore;
  unit(project: string): UnitId;
  /** A state document with its large values in place. */
  hydrate(doc: Doc): Promise<Doc>;
}

/** Runs with an open environment and closes it whatever happens. */
export async function withSession<T>(ports: Ports, config: Config, run: (session: Session) => Promise<T>): Promise<T> {
  const connection = resolveConnection(config.environment, ports.osEnvironment);
  const backend = ports.openBackend(config.workspace.state);
  const environment = config.environment.name;
  const dss = await ports.connectDss(connection);
  try {
    return await run({
      config,
      dss,
      host: connection.url,
      backend,
      store: createStateStore({ backend, clock: ports.clock, ids: ports.ids, random: ports.random }),
      unit: (project) => ({ environment, project }),
      hydrate: (doc) => hydrate(doc, (sha256) => readBlob(backend, environment, sha256)),
    });
  } finally {
    await dss.close();
  }
}

/** Projects that have state in this environment, also those that left the config. */
export async function projectsWithState({ backend, config }: Pick<Session, 'backend' | 'config'>): Promise<readonly string[]> {
  const prefix = `${config.environment.name}/`;
  const keys = await backend.list(prefix);
  const projects = keys.filter((key) => key.endsWith('/head.json')).map((key) => key.slice(prefix.length, -'/head.json'.length));
  return [...new Set(projects)].filter((project) => !project.includes('/')).sort();
}

/** The last committed state of each project; projects that have none are left out. No lease: snapshots never change. */
export async function readStates(session: Session, projects: readonly string[]): Promise<Map<string, UnitState>> {
  const read = await Promise.all(
    projects.map(async (project) => [project, (await session.store.read(session.unit(project))).state] as const),
  );
  return new Map(read.filter((entry): entry is readonly [string, UnitState] => entry[1] !== undefined));
}
