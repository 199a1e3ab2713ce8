/** Every call goes through here: limited, retried, counted, and its failure put into words. */
import pLimit from 'p-limit';
import type { CallCounter } from '../model/ports.js';
import { createCleaner } from './cleaner.js';
import { createDispatcher } from './dispatcher.js';
import type { Answer } from './exchange.js';
import type { DssSettings } from './options.js';
import { CallRefused, dssError, type Method } from './refusal.js';
import { withRetries } from './retry.js';
import { type Call, type CallLog, createTransport } from './transport.js';

export interface Caller {
  /** Makes one call and reads its answer. Throws a `DssError`, or the reason of the call's signal. */
  call<T>(call: Call, read: (answer: Answer) => T): Promise<T>;
  /** Runs work that may throw `CallRefused`, as a part of the call that is named. */
  explained<T>(call: { readonly method: Method; readonly path: string }, work: () => Promise<T>): Promise<T>;
  readonly calls: CallCounter;
  close(): Promise<void>;
}

export function createCaller(settings: DssSettings): Caller {
  const { root, apiKey, userAgent, timeoutMs, clock, retries, random, concurrency, proxy, noProxy, ca } = settings;
  const clean = createCleaner([apiKey]);
  const { calls, record } = createCounter(settings.log);
  const dispatcher = createDispatcher({ connections: concurrency, proxy, noProxy, ca });
  const send = createTransport({ dispatcher, root, apiKey, userAgent, timeoutMs, clock, clean, record });
  const limit = pLimit(concurrency);

  const explained: Caller['explained'] = async (call, work) => {
    try {
      return await work();
    } catch (error) {
      throw error instanceof CallRefused ? dssError(call, error.refusal, clean) : error;
    }
  };
  const call: Caller['call'] = (request, read) =>
    explained(request, () =>
      // The limit is for attempts, not for calls: one that waits for its next attempt holds up nobody.
      withRetries(request, (attempt) => limit(async () => read(await send(request, attempt))), { retries, clock, random }),
    );
  let closed: Promise<void> | undefined; // the dispatcher throws when it is closed twice
  const close = (): Promise<void> => {
    closed ??= dispatcher.close();
    return closed;
  };
  return { call, explained, calls, close };
}

function createCounter(log: DssSettings['log']): { readonly calls: CallCounter; readonly record: (entry: CallLog) => void } {
  const calls: { total: number; readonly byMethod: Record<string, number> } = { total: 0, byMethod: {} };
  const record = (entry: CallLog): void => {
    calls.total += 1;
    calls.byMethod[entry.method] = (calls.byMethod[entry.method] ?? 0) + 1;
    log?.(entry);
  };
  return { calls, record };
}
