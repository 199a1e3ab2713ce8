/** A plan: what would change, why, and what it was computed from. A JSON value; its schema ships in `schemas/plan.schema.json`. */
import type { KindName, ResourceAddress } from './address.js';
import type { Doc } from './document.js';
import type { Json } from './json.js';
import type { VersionStamp } from './state.js';

export const PLAN_FORMAT_VERSION = '1.0';

/** Why a field differs: the config says something new, DSS was edited, both, or it is no longer declared and returns to what it was. */
export type FieldOrigin = 'config' | 'drift' | 'both' | 'reset';

export interface FieldChange {
  /** As people read it: `schema.columns[customer_id].type`. */
  readonly path: string;
  /** Undefined: not there. */
  readonly before?: Json;
  readonly after?: Json;
  readonly origin: FieldOrigin;
  readonly sensitive?: true;
}

export type ChangeReason =
  | 'new'
  | 'changed'
  | 'drifted'
  | 'immutable-field'
  | 'removed-from-config'
  | 'gone-from-dss'
  | 'consumer-of-replaced'
  | 'destroy';

interface ChangeBase {
  readonly address: ResourceAddress;
  readonly kind: KindName;
  readonly reason: ChangeReason;
  /** What must be done before it: addresses of this plan or of objects that exist. */
  readonly dependencies: readonly ResourceAddress[];
}

export interface CreateChange extends ChangeBase {
  readonly action: 'create';
  readonly after: Doc;
}

/**
 * Digests of what a change touches, as it was when the plan was made: by part (`document`), or by element (`rules/not_null(id)`, null: absent).
 * Another digest at apply means that someone changed it meanwhile; what is already as wanted counts as done. So every change is decidable
 * from the plan alone, also after a crash that lost the journal.
 */
export type Fingerprints = Readonly<Record<string, string | null>>;

export interface UpdateChange extends ChangeBase {
  readonly action: 'update';
  readonly id: string;
  /** What shall hold: declared fields, and fields that return to what they were. */
  readonly after: Doc;
  /** What is declared, where that is not the same: what state remembers. */
  readonly declared?: Doc;
  readonly fields: readonly FieldChange[];
  /** What stood at fields that we own from now on, for a later reset. */
  readonly originals: Readonly<Record<string, Json>>;
  readonly fingerprints: Fingerprints;
}

export interface DeleteChange extends ChangeBase {
  readonly action: 'delete';
  readonly id: string;
  readonly dropData: boolean;
  readonly fingerprints: Fingerprints;
}

export interface ReplaceChange extends ChangeBase {
  readonly action: 'replace';
  readonly id: string;
  readonly after: Doc;
  readonly fields: readonly FieldChange[];
  readonly fingerprints: Fingerprints;
}

export type Change = CreateChange | UpdateChange | DeleteChange | ReplaceChange;
export type Action = Change['action'];

/** An object that already is as declared, though state does not say so yet: recorded by the next commit, nothing is sent to DSS. */
export interface StateRecord {
  readonly address: ResourceAddress;
  readonly id: string;
  readonly after: Doc;
  readonly originals: Readonly<Record<string, Json>>;
  readonly dependencies: readonly ResourceAddress[];
  readonly stamp?: VersionStamp;
}

export interface PlanUnit {
  readonly project: string;
  readonly projectKey: string;
  readonly lineage: string | null;
  readonly serial: number;
}

export interface Plan {
  readonly format_version: typeof PLAN_FORMAT_VERSION;
  readonly tool_version: string;
  readonly environment: string;
  readonly node: string;
  readonly units: readonly PlanUnit[];
  readonly config_digest: string;
  /** Dynamic inputs as they came out, so that applying uses the same. */
  readonly dynamic: Readonly<Record<string, string>>;
  /** In the order of apply: everything after what it needs. */
  readonly changes: readonly Change[];
  readonly records: readonly StateRecord[];
  /** Objects that are gone from config and DSS alike: state forgets them with the next commit. */
  readonly forgotten: readonly ResourceAddress[];
  readonly unchanged: number;
  readonly unmanaged: Readonly<Record<KindName, readonly string[]>>;
  /** Objects downstream of a change that the change may touch: address → what it feeds. */
  readonly impact: Readonly<Record<string, readonly ResourceAddress[]>>;
  readonly warnings: readonly string[];
  /** SHA-256 over effects, target node and format version; nothing else. */
  readonly digest: string;
}
