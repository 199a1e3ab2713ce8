/** One HTTP request and its whole answer. */
import type { Dispatcher } from 'undici';
import { networkRefusal } from './network.js';
import type { Method } from './refusal.js';

export interface Exchange {
  readonly method: Method;
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
  /** Milliseconds without headers, and without a further piece of the body. */
  readonly timeoutMs: number;
  readonly signal: AbortSignal | undefined;
}

/** An answer of any status. Headers that this room reads, as sent. */
export interface Answer {
  readonly status: number;
  readonly contentType: string | undefined;
  readonly location: string | undefined;
  readonly retryAfter: string | undefined;
  readonly body: Uint8Array;
}

/** Throws `CallRefused` when no whole answer came, and the signal's own reason when the caller gave up. */
export async function exchange(dispatcher: Dispatcher, request: Exchange): Promise<Answer> {
  let status = 0;
  try {
    const response = await dispatcher.request(requestOptions(request));
    status = response.statusCode;
    const body = await response.body.bytes();
    return { status, body, ...headersOf(response.headers) };
  } catch (error) {
    request.signal?.throwIfAborted();
    throw networkRefusal(error, status);
  }
}

function requestOptions({ method, url, headers, body, timeoutMs, signal }: Exchange): Dispatcher.RequestOptions {
  return {
    origin: url.origin,
    path: `${url.pathname}${url.search}`,
    method,
    headers,
    body: body ?? null,
    headersTimeout: timeoutMs,
    bodyTimeout: timeoutMs,
    signal: signal ?? null,
  };
}

function headersOf(headers: Dispatcher.ResponseData['headers']): Omit<Answer, 'status' | 'body'> {
  const first = (name: string): string | undefined => [headers[name]].flat()[0];
  return { contentType: first('content-type'), location: first('location'), retryAfter: first('retry-after') };
}
