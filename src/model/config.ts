/** What the config room makes of the YAML files of a workspace: values resolved for one environment, each with its place. */
import type { KindName } from './address.js';
import type { Diagnostic, SourcePosition } from './diagnostic.js';
import type { Json, JsonObject } from './json.js';

/** A JSON schema (2020-12) as data. */
export type JsonSchema = JsonObject;

/** What the config room needs to know of a kind; `ResourceKind` satisfies it. */
export interface KindSchema {
  readonly name: KindName;
  /** Key of the list in a project file (`datasets`); undefined for the project itself (`project:`). */
  readonly collection: string | undefined;
  /** Schema of one entry, after variables are substituted. */
  readonly schema: JsonSchema;
  /** The field that names an entry: `name`, or `key` for a project. */
  readonly nameField: string;
}

/** Path of keys and positions inside a YAML document: `['datasets', 2, 'connection']`. */
export type YamlPath = readonly (string | number)[];

/** One object as the user wrote it, after variables and overrides. Leaves may be `{ $secret: digest }` and `{ $ref: address }`. */
export interface ConfigEntry {
  readonly kind: KindName;
  /** Logical key of the project. */
  readonly project: string;
  readonly name: string;
  readonly spec: JsonObject;
  /** Where a field of the entry stands; the nearest enclosing place that is known. Paths start at the entry. */
  locate(path: YamlPath): SourcePosition;
}

export type StateSettings = { readonly backend: 'local'; readonly path: string } | { readonly backend: 'memory' };

export interface WorkspaceSettings {
  readonly requiredVersion: string | undefined;
  readonly state: StateSettings;
  /** Prefixes of operating-system variables that `${env:…}` may read. */
  readonly envPrefixes: readonly string[];
}

export interface RemapTable {
  readonly connections: Readonly<Record<string, string>>;
  readonly code_envs: Readonly<Record<string, string>>;
  readonly containers: Readonly<Record<string, string>>;
}

export interface EnvironmentSettings {
  readonly name: string;
  /** Root URL of the DSS node; undefined when only `DSS_URL` says it. */
  readonly host: string | undefined;
  readonly node: 'design' | 'automation';
  /** Logical project key → key on the node, where they differ. */
  readonly projectKeys: Readonly<Record<string, string>>;
  readonly remap: RemapTable;
  readonly parallelism: number;
  readonly at: SourcePosition;
}

export interface Config {
  readonly workspace: WorkspaceSettings;
  readonly environment: EnvironmentSettings;
  readonly entries: readonly ConfigEntry[];
  /** Dynamic inputs and what they gave in this run: `date:YYYY-MM-DD` → `2026-11-24`. Frozen in a plan. */
  readonly dynamic: Readonly<Record<string, string>>;
}

/** Everything outside the files that substitution may read. */
export interface ConfigInputs {
  /** `--var NAME=VALUE`. */
  readonly variables: Readonly<Record<string, string>>;
  /** The operating system's environment; read through `${env:NAME}` only, within the allowed prefixes. */
  readonly osEnvironment: Readonly<Record<string, string | undefined>>;
  readonly now: Date;
  /** `HEAD` of the workspace's repository, when there is one. */
  readonly gitCommit: string | undefined;
  /** Values of dynamic inputs frozen in a reviewed plan: these win. */
  readonly frozen: Readonly<Record<string, string>>;
  /** Remembers a secret and returns the leaf that stands for it. */
  readonly seal: (value: string) => Json;
}

export interface ConfigResult {
  /** Undefined when there is at least one error. */
  readonly config: Config | undefined;
  readonly diagnostics: readonly Diagnostic[];
}
