/** Desired and observed objects: what the planner compares. */
import type { KindName, ResourceAddress } from './address.js';
import type { YamlPath } from './config.js';
import type { SourcePosition } from './diagnostic.js';
import type { Doc } from './document.js';
import type { VersionStamp } from './state.js';

export interface Lifecycle {
  readonly preventDestroy: boolean;
  /** Fields (as the plan prints them) whose differences are left alone. */
  readonly ignoreChanges: readonly string[];
  /** Fields that are no longer declared and shall stay as DSS has them. */
  readonly unmanage: readonly string[];
  readonly dropData: boolean;
}

/** One object that the config declares, ready to compare. */
export interface Resource {
  readonly address: ResourceAddress;
  readonly kind: KindName;
  readonly project: string;
  readonly name: string;
  readonly doc: Doc;
  readonly dependencies: readonly ResourceAddress[];
  readonly lifecycle: Lifecycle;
  locate(path: YamlPath): SourcePosition;
}

export interface DesiredGraph {
  readonly environment: string;
  readonly resources: ReadonlyMap<ResourceAddress, Resource>;
  /** Logical project key → key on the node, for every project of the config. */
  readonly projectKeys: ReadonlyMap<string, string>;
  /** Digest of everything declared, with dynamic inputs as they came out. */
  readonly digest: string;
}

export interface ObservedResource {
  readonly address: ResourceAddress;
  readonly id: string;
  readonly doc: Doc;
  readonly stamp?: VersionStamp;
}

/** What exists now, as far as the plan needs to know. */
export interface Observed {
  readonly nodeId: string;
  readonly resources: ReadonlyMap<ResourceAddress, ObservedResource>;
  /** Objects of the covered kinds that neither config nor state names, by kind. */
  readonly unmanaged: ReadonlyMap<KindName, readonly string[]>;
  /** Recipes that read a dataset, by logical project: `dataset name → recipe names`. Asked only when a dataset goes. */
  readonly consumers: ReadonlyMap<ResourceAddress, readonly ResourceAddress[]>;
  /** Objects of generated ids that exist on the node, managed or not: what `$ref` resolves to. */
  readonly ids: ReadonlyMap<ResourceAddress, string>;
  readonly warnings: readonly string[];
}
