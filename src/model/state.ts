/** What state, head, lease and journal hold. Layout and algorithm: docs/adr/0002-state.md. */
import type { ResourceAddress } from './address.js';
import type { Doc } from './document.js';
import type { Json } from './json.js';

/** One unit of state: a project (logical key) in an environment. */
export interface UnitId {
  readonly environment: string;
  /** Logical project key, or `_instance`. */
  readonly project: string;
}

/** DSS's own stamp on a saved object: enough to know that nothing was saved since. */
export interface VersionStamp {
  readonly versionNumber: number;
  readonly lastModifiedOn: number;
}

/** What we know of one object that we manage. */
export interface ResourceState {
  /** The id that DSS uses: the name, or the generated id. */
  readonly id: string;
  /** What we last applied: declared fields only; large values as blobs, secrets as digests. */
  readonly attributes: Doc;
  /** What stood at a field before we first owned it, by `formatPath`; `{ $absent: true }` where nothing stood. */
  readonly originals: Readonly<Record<string, Json>>;
  /** The stamp that DSS had after our last write or read. Absent for objects that carry none. */
  readonly stamp?: VersionStamp;
  readonly dependencies: readonly ResourceAddress[];
}

export interface UnitState {
  /** Chosen once, when the unit is first written: two lineages are two different things with one name. */
  readonly lineage: string;
  /** Grows by one with each commit. 0: never committed. */
  readonly serial: number;
  readonly unit: UnitId;
  /** `instance-info.nodeId` of the node that these ids belong to. */
  readonly nodeId: string;
  /** The project's key on the node. */
  readonly projectKey: string;
  readonly resources: ReadonlyMap<ResourceAddress, ResourceState>;
}

/** Who holds the lease, for fencing and for the person who waits. */
export interface Lease {
  readonly id: string;
  /** `user@host`, or the actor of a CI run. */
  readonly who: string;
  /** URL of the CI run, when there is one. */
  readonly run?: string;
  readonly operation: string;
  readonly acquiredAt: string;
  readonly ttlMs: number;
  /** Grows with each heartbeat. */
  readonly beat: number;
  /** Lets a waiter on the same machine see that the holder is dead. */
  readonly holder: { readonly host: string; readonly bootId: string; readonly pid: number };
}

/** An apply that began and has not closed its journal. */
export interface OpenApply {
  /** SHA-256 of the kept plan's whole text, which names it in `plans/`. */
  readonly planDigest: string;
  readonly epoch: number;
  readonly startedAt: string;
}

/** The only mutable object of a unit: serial, snapshot and lease in one conditional write, so that they cannot disagree. */
export interface Head {
  readonly version: 1;
  readonly lineage: string;
  readonly serial: number;
  /** Key of the snapshot below the unit's prefix; absent until the first commit. */
  readonly snapshot?: string;
  readonly snapshotSha256?: string;
  /** Grows with each acquired lease: a writer of an older epoch is fenced out. */
  readonly epoch: number;
  readonly lease: Lease | null;
  readonly open: OpenApply | null;
}

/** One line of the write-ahead log of an apply. */
export type JournalEntry =
  | {
      readonly type: 'intent';
      readonly operation: string;
      readonly address: ResourceAddress;
      readonly at: string;
      /** Digest of what the operation touches, before and after it; null: absent. */
      readonly before: string | null;
      readonly after: string | null;
      /** For creates of objects with generated ids: the ids of that kind before the call. */
      readonly idsBefore?: readonly string[];
    }
  | {
      readonly type: 'done';
      readonly operation: string;
      readonly address: ResourceAddress;
      readonly at: string;
      readonly observed: string | null;
      /** The id that DSS gave. */
      readonly id?: string;
    }
  | {
      readonly type: 'failed';
      readonly operation: string;
      readonly address: ResourceAddress;
      readonly at: string;
      readonly message: string;
    };
