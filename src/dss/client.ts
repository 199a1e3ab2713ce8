/** The client of one DSS node's public API: the port of the engine, and the two things that the port leaves out. */
import { DssError } from '../model/dss-error.js';
import type { Json } from '../model/json.js';
import type { CallOptions, DssApi } from '../model/ports.js';
import { type Caller, createCaller } from './caller.js';
import { awaitFuture, futurePath } from './future.js';
import { type DssClientOptions, settingsOf } from './options.js';
import type { Method } from './refusal.js';
import { readBytes, readJson, readOptionalJson } from './reply.js';
import type { Call } from './transport.js';

export interface DssClient extends DssApi {
  /** POSTs and returns the bytes of the answer, at most 64 MiB: a project export. Repeated like any POST. */
  download(path: string, body?: Json, options?: CallOptions): Promise<Uint8Array>;
  /**
   * The result of the long operation that a reply started, which may be finished already. Throws a `DssError` when DSS reports a failure, also
   * inside a success (`messages.error`, API reference 1.3).
   */
  waitForFuture(reply: Json, options?: Pick<CallOptions, 'signal'>): Promise<Json>;
  /** Ends the connections after the calls under way. The client is of no use then. */
  close(): Promise<void>;
}

/** Makes no call. Throws an `IacError` for settings that cannot work. Calls that are aborted throw the reason of their signal. */
export function createDssClient(options: DssClientOptions): DssClient {
  const settings = settingsOf(options);
  const caller = createCaller(settings);
  const get: DssApi['get'] = (path, call) => caller.call(callOf('GET', path, call), readJson);
  return {
    get,
    find: (path, call) => undefinedWhenAbsent(get(path, call)),
    put: (path, body, call) => caller.call(callOf('PUT', path, call, body), readOptionalJson),
    post: (path, body, call) => caller.call(callOf('POST', path, call, body), readOptionalJson),
    delete: (path, call) => undefinedWhenAbsent(caller.call(callOf('DELETE', path, call), readOptionalJson)),
    download: (path, body, call) => caller.call({ ...callOf('POST', path, call, body), accept: '*/*' }, readBytes),
    waitForFuture: (reply, { signal } = {}) => waitForFuture(reply, caller, { get, clock: settings.clock, signal }),
    calls: caller.calls,
    close: caller.close,
  };
}

function callOf(method: Method, path: string, { query, signal }: CallOptions = {}, body?: Json): Call {
  return { method, path, query, signal, body: body === undefined ? undefined : JSON.stringify(body), accept: 'application/json' };
}

async function undefinedWhenAbsent<T>(call: Promise<T>): Promise<T | undefined> {
  try {
    return await call;
  } catch (error) {
    if (error instanceof DssError && error.reply.failure === 'not-found') return undefined;
    throw error;
  }
}

interface WaitPorts {
  readonly get: DssApi['get'];
  readonly clock: DssClientOptions['clock'];
  readonly signal: AbortSignal | undefined;
}

function waitForFuture(reply: Json, caller: Caller, { get, clock, signal }: WaitPorts): Promise<Json> {
  const poll = (path: string): Promise<Json> => get(path, { query: { peek: false }, ...(signal === undefined ? {} : { signal }) });
  const call = { method: 'GET', path: futurePath(reply) ?? '/futures' } as const;
  return caller.explained(call, () => awaitFuture(reply, { poll, clock, signal }));
}
