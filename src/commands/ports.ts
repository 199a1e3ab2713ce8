/** What commands need of the world; `wire.ts` puts it together. */
import type { StateSettings } from '../model/config.js';
import type { Backend, Clock, DssApi, Files, Ids, LocalLog, Reporter, SecretBox } from '../model/ports.js';
import type { KindRegistry } from '../model/registry.js';
import type { Lease } from '../model/state.js';

export interface DssConnection {
  readonly url: string;
  readonly apiKey: string;
}

/** A client that must be closed. */
export interface ConnectedDss extends DssApi {
  close(): Promise<void>;
}

export interface Ports {
  readonly files: Files;
  readonly clock: Clock;
  readonly ids: Ids;
  /** From 0 (inclusive) to 1 (exclusive). */
  readonly random: () => number;
  readonly reporter: Reporter;
  readonly secrets: SecretBox;
  readonly kinds: KindRegistry;
  readonly osEnvironment: Readonly<Record<string, string | undefined>>;
  readonly toolVersion: string;
  readonly who: string;
  /** URL of the CI run, when there is one. */
  readonly run: string | undefined;
  readonly holder: Lease['holder'];
  isAlive(holder: Lease['holder']): boolean | undefined;
  gitCommit(): Promise<string | undefined>;
  connectDss(connection: DssConnection): Promise<ConnectedDss>;
  openBackend(settings: StateSettings): Backend;
  /** The log on this disk of one unit and epoch; undefined where the backend itself is on this disk. */
  localLog(settings: StateSettings, name: string): LocalLog | undefined;
}
