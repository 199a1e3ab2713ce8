/** Interfaces to the world. Rooms below the doors see only these; `wire.ts` names what stands behind them. */
import type { Json, JsonObject } from './json.js';

/** What every call to DSS accepts besides its path. */
export interface CallOptions {
  readonly query?: Readonly<Record<string, string | number | boolean | undefined>>;
  readonly signal?: AbortSignal;
}

/**
 * The public API of one DSS node. Paths are relative to the API root and start with `/`; build them with `apiPath`.
 * Every method throws a `DssError` (`model/dss-error.ts`) when DSS refuses and after retries are used up.
 */
export interface DssApi {
  /** The JSON of a GET. Retried. */
  get(path: string, options?: CallOptions): Promise<Json>;
  /** A GET where absence is an answer: undefined for a 404, or for an error whose text says that the object does not exist. */
  find(path: string, options?: CallOptions): Promise<Json | undefined>;
  /** Replaces a document. Repeatable, hence retried. Undefined when the answer is no JSON. */
  put(path: string, body: Json, options?: CallOptions): Promise<Json | undefined>;
  /** Creates or acts. Never retried once DSS may have seen it: the caller reads first. Undefined when the answer is no JSON. */
  post(path: string, body?: Json, options?: CallOptions): Promise<Json | undefined>;
  /** Deletes. Retried; an object that is gone already counts as deleted. */
  delete(path: string, options?: CallOptions): Promise<Json | undefined>;
  /** Counters since the client was made. */
  readonly calls: CallCounter;
}

export interface CallCounter {
  readonly total: number;
  readonly byMethod: Readonly<Record<string, number>>;
}

/** Builds an API path from segments, each percent-encoded: `apiPath('projects', key, 'recipes', name)`. */
export function apiPath(...segments: readonly string[]): string {
  return segments.map((segment) => `/${encodeURIComponent(segment)}`).join('');
}

/** A version of an object in a backend: opaque, compared for equality only. */
export type Version = string;

export interface StoredObject {
  readonly bytes: Uint8Array;
  readonly version: Version;
}

/**
 * Where state lives: named objects with conditional writes. Keys are relative, `/`-separated. Writes are durable when the promise resolves.
 * Each implementation passes the contract suite in `__tests__/contracts/backend.ts`.
 */
export interface Backend {
  /** For people: `local:.dataiku/state`. */
  readonly description: string;
  get(key: string): Promise<StoredObject | undefined>;
  /** Undefined when the key exists already: nothing is written then. */
  putIfAbsent(key: string, bytes: Uint8Array): Promise<Version | undefined>;
  /** Undefined when the stored version is another one (or the key is gone): nothing is written then. */
  putIfMatch(key: string, bytes: Uint8Array, version: Version): Promise<Version | undefined>;
  /** All keys that start with the prefix, sorted. */
  list(prefix: string): Promise<readonly string[]>;
  /** Removes an immutable object that nothing refers to. Absent is fine. */
  remove(key: string): Promise<void>;
}

/** A write-ahead log on this machine: whole lines, in order. */
export interface LocalLog {
  /** Durable when the promise resolves. The line holds no line break. */
  append(line: string): Promise<void>;
  /** Every line so far, oldest first. The last one may be torn when its writer was killed. Empty when there is no log. */
  read(): Promise<readonly string[]>;
}

export interface Clock {
  /** Wall time, for people and records: ISO 8601 in UTC. */
  now(): Date;
  /** Milliseconds that only grow: for durations and expiry. */
  monotonic(): number;
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
}

/** Fresh unguessable identifiers. */
export interface Ids {
  next(): string;
}

/** Files of the workspace. Paths are relative to it, with `/`; nothing outside it can be named and links are not followed. */
export interface Files {
  read(path: string): Promise<string | undefined>;
  /** Writes through a temporary file and a rename; makes folders as needed. */
  write(path: string, text: string): Promise<void>;
  /** Names of the regular files in a folder, sorted; empty when there is no such folder. */
  list(folder: string): Promise<readonly string[]>;
}

/** Progress and notices for people; never results, which commands return. */
export interface Reporter {
  info(message: string): void;
  warn(message: string): void;
  debug(message: string): void;
}

/** Secrets in memory: documents hold `{ $secret: digest }`, and only the moment of writing to DSS sees the value. */
export interface SecretBox {
  /** Remembers a value and returns what documents hold in its place. */
  seal(value: string): JsonObject;
  /** The value behind a digest, or undefined when this run never saw it. */
  reveal(digest: string): string | undefined;
  /** The keyed digest of any value, for comparing what DSS returns with what a document holds. */
  digest(value: string): string;
}
