import type { ResourceAddress } from '../model/address.js';
import { messageOf } from '../model/errors.js';
import type { ApplyContext, Durability } from './context.js';

export interface JournalledCall<T> {
  /** Unique within a plan: `dataset.P.orders#document`. */
  readonly operation: string;
  readonly address: ResourceAddress;
  readonly before: string | null;
  readonly after: string | null;
  readonly idsBefore?: readonly string[];
  /** Creates, replacements and deletions must be known beyond this machine before they happen. */
  readonly durability: Durability;
  readonly run: () => Promise<T>;
  /** The id that DSS gave, out of the answer. */
  readonly idOf?: (result: T) => string;
}

/** The only way to change something: intent, call, result. After a kill at any instant the journal names what may have happened. */
export async function journalled<T>(context: ApplyContext, call: JournalledCall<T>): Promise<T> {
  const { operation, address } = call;
  const journal = context.journal(address);
  const at = (): string => context.clock.now().toISOString();
  context.assertFresh();
  const { before, after, idsBefore } = call;
  await journal.append(
    { type: 'intent', operation, address, at: at(), before, after, ...(idsBefore === undefined ? {} : { idsBefore }) },
    call.durability,
  );
  context.assertFresh();
  try {
    const result = await call.run();
    const id = call.idOf?.(result);
    await journal.append({ type: 'done', operation, address, at: at(), observed: after, ...(id === undefined ? {} : { id }) }, 'local');
    return result;
  } catch (error) {
    await journal.append({ type: 'failed', operation, address, at: at(), message: messageOf(error) }, 'local');
    throw error;
  }
}
