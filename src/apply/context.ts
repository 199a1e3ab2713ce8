import type { ResourceAddress } from '../model/address.js';
import type { Doc } from '../model/document.js';
import type { Clock, DssApi, SecretBox } from '../model/ports.js';
import type { KindRegistry } from '../model/registry.js';
import type { JournalEntry } from '../model/state.js';
import type { IdBook } from '../refresh/terms.js';

/** `remote`: also on the backend before the promise resolves, since a runner's disk may not survive; `local`: durable on this disk. */
export type Durability = 'local' | 'remote';

/** The write-ahead log of one unit. */
export interface JournalWriter {
  append(entry: JournalEntry, durability: Durability): Promise<void>;
}

/** What an apply needs of the world. */
export interface ApplyContext {
  readonly dss: DssApi;
  readonly kinds: KindRegistry;
  readonly ids: IdBook;
  /** Logical project key → key on the node. */
  readonly projectKeys: ReadonlyMap<string, string>;
  readonly secrets: SecretBox;
  readonly clock: Clock;
  journal(address: ResourceAddress): JournalWriter;
  /** Intents of an earlier, interrupted apply of the same plan. */
  readonly earlier: EarlierIntents;
  /** Throws when the lease is lost: asked before every call that changes something. */
  assertFresh(): void;
  /** A state document with its large values in place. */
  hydrate(doc: Doc): Promise<Doc>;
  /** Runs writers of documents that DSS shares between objects one after the other. */
  serialise<T>(group: string, run: () => Promise<T>): Promise<T>;
}

export interface EarlierIntents {
  /** The intent of an operation that was journalled before the interruption. */
  find(operation: string): Extract<JournalEntry, { readonly type: 'intent' }> | undefined;
}

/** Groups run side by side; within a group, in the order of asking. */
export function createSerialiser(): ApplyContext['serialise'] {
  const tails = new Map<string, Promise<unknown>>();
  return (group, run) => {
    const turn = (tails.get(group) ?? Promise.resolve()).then(run, run);
    tails.set(
      group,
      turn.catch(() => undefined),
    );
    return turn;
  };
}
