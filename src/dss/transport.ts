/** One attempt of a call: builds the request, follows the few redirects that are safe, counts and logs every request sent. */
import type { Dispatcher } from 'undici';
import type { CallOptions, Clock } from '../model/ports.js';
import { basicCredentials, type Clean } from './cleaner.js';
import { type Answer, type Exchange, exchange } from './exchange.js';
import { MAX_REDIRECTS, redirectTarget, tooManyRedirects } from './redirect.js';
import { CallRefused, type Method } from './refusal.js';
import { callUrl } from './url.js';

export interface Call {
  readonly method: Method;
  /** Relative to the API root, encoded. */
  readonly path: string;
  readonly query: CallOptions['query'];
  /** JSON text. */
  readonly body: string | undefined;
  readonly accept: string;
  readonly signal: AbortSignal | undefined;
}

/** One request sent, for a log: no body, no header, no query. */
export interface CallLog {
  readonly method: string;
  /** Relative to the API root. */
  readonly path: string;
  /** HTTP status; 0 when no answer came. */
  readonly status: number;
  readonly milliseconds: number;
  /** From 1. */
  readonly attempt: number;
  /** Size of the answer's body. */
  readonly bytes: number;
}

export interface TransportOptions {
  readonly dispatcher: Dispatcher;
  readonly root: URL;
  readonly apiKey: string;
  readonly userAgent: string;
  readonly timeoutMs: number;
  readonly clock: Clock;
  readonly clean: Clean;
  /** Sees every request after its answer, or after it failed. */
  readonly record: (entry: CallLog) => void;
}

/** Sends one attempt (numbered from 1). Throws `CallRefused` when no answer came or a redirect is not safe to follow. */
export type Send = (call: Call, attempt: number) => Promise<Answer>;

export function createTransport(options: TransportOptions): Send {
  return async (call, attempt) => {
    let request = firstRequest(call, options);
    for (let redirects = 0; ; redirects++) {
      const answer = await recorded(request, call, attempt, options);
      const target = redirectTarget(call.method, request.url, answer);
      if (target === undefined) return answer;
      if (redirects === MAX_REDIRECTS) throw tooManyRedirects(answer.status);
      request = { ...request, url: target };
    }
  };
}

function firstRequest(call: Call, options: TransportOptions): Exchange {
  const headers = {
    accept: call.accept,
    authorization: `Basic ${basicCredentials(options.apiKey)}`,
    'user-agent': options.userAgent,
    ...(call.body === undefined ? {} : { 'content-type': 'application/json' }),
  };
  const url = callUrl(options.root, call.path, call.query);
  return { method: call.method, url, headers, body: call.body, timeoutMs: options.timeoutMs, signal: call.signal };
}

async function recorded(
  request: Exchange,
  call: Call,
  attempt: number,
  { dispatcher, clock, clean, record }: TransportOptions,
): Promise<Answer> {
  call.signal?.throwIfAborted();
  const start = clock.monotonic();
  const log = (status: number, bytes: number): void =>
    record({ method: call.method, path: clean(call.path), status, milliseconds: clock.monotonic() - start, attempt, bytes });
  try {
    const answer = await exchange(dispatcher, request);
    log(answer.status, answer.body.byteLength);
    return answer;
  } catch (error) {
    log(error instanceof CallRefused ? error.refusal.status : 0, 0);
    throw error;
  }
}
