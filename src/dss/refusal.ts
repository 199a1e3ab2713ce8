/** A call that failed, with what the retry policy needs to know; becomes a `DssError` in one place, where its text is cleaned. */
import { DssError, type DssFailure } from '../model/dss-error.js';
import type { Clean } from './cleaner.js';

export type Method = 'GET' | 'PUT' | 'POST' | 'DELETE';

export interface Refusal {
  /** HTTP status; 0 when no answer came. */
  readonly status: number;
  readonly failure: DssFailure;
  /** As DSS said it; empty when it did not. */
  readonly errorType: string;
  /** Raw: may hold whatever a server echoed. */
  readonly message: string;
  readonly hint?: string;
  /** Whether DSS may have acted on the call. */
  readonly seen: boolean;
  /** Whether the same call may succeed in a moment. */
  readonly passing: boolean;
  /** The `Retry-After` header, as sent. */
  readonly retryAfter?: string;
}

/** Travels inside this room only. Its message is empty on purpose: nothing raw may reach a log by accident. */
export class CallRefused extends Error {
  override readonly name = 'CallRefused';
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super();
    this.refusal = refusal;
  }
}

/** An answer that DSS gave for good, to a call that it has seen. */
export function finalRefusal(refusal: Pick<Refusal, 'status' | 'failure' | 'message' | 'hint'>): CallRefused {
  return new CallRefused({ errorType: '', seen: true, passing: false, ...refusal });
}

/**
 * The error that leaves this room. The cause is left behind: an error of the HTTP library can hold the raw bytes of an answer. A POST whose
 * outcome is unknown says so, because repeating it could do it twice.
 */
export function dssError(call: { readonly method: Method; readonly path: string }, refusal: Refusal, clean: Clean): DssError {
  const unknown = call.method === 'POST' && refusal.failure === 'unavailable' && refusal.seen;
  const said = clean(refusal.message);
  const hint = unknown ? 'look in DSS whether it happened before you run this again' : refusal.hint;
  return new DssError({
    method: call.method,
    path: clean(call.path),
    status: refusal.status,
    failure: refusal.failure,
    errorType: clean(refusal.errorType),
    message: unknown ? `${said} (DSS may have done it all the same)` : said,
    ...(hint === undefined ? {} : { hint }),
  });
}
