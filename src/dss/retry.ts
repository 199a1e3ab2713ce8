/** When a call is sent again, and how long to wait before. */
import pRetry from 'p-retry';
import type { Clock } from '../model/ports.js';
import { CallRefused, type Method, type Refusal } from './refusal.js';

export interface RetryPolicy {
  /** Attempts after the first. */
  readonly retries: number;
  readonly clock: Clock;
  /** From 0 (inclusive) to 1 (exclusive). */
  readonly random: () => number;
}

const FIRST_DELAY_MS = 500;
const MAX_DELAY_MS = 30_000;
const MAX_RETRY_AFTER_MS = 60_000; // a server may ask for hours: the user would rather be told

interface RetriedCall {
  readonly method: Method;
  readonly signal: AbortSignal | undefined;
}

/**
 * Runs attempts (numbered from 1) until one succeeds, fails for good or the retries are used up; throws what the last one threw, or the signal's
 * reason. The signal ends a wait; an attempt must watch it by itself, so that an answer that is in already is never thrown away.
 */
export async function withRetries<T>(call: RetriedCall, attempt: (number: number) => Promise<T>, policy: RetryPolicy): Promise<T> {
  try {
    return await pRetry(attempt, {
      retries: policy.retries,
      minTimeout: 0, // waits are ours: with our clock, after `Retry-After`
      shouldRetry: ({ error, attemptNumber }) => waitForNext(call, error, attemptNumber, policy),
    });
  } catch (error) {
    if (!(error instanceof CallRefused)) call.signal?.throwIfAborted(); // p-retry replaces a reason that is no `Error`
    throw error;
  }
}

/** False when there is nothing to wait for: the failure is final. */
async function waitForNext(call: RetriedCall, error: Error, attemptNumber: number, { clock, random }: RetryPolicy): Promise<boolean> {
  if (!(error instanceof CallRefused) || !mayRepeat(call.method, error.refusal)) return false;
  const asked = retryAfterMs(error.refusal.retryAfter, clock.now());
  await clock.sleep(asked ?? backoffMs(attemptNumber, random()), call.signal);
  return true;
}

/** A trouble that passes is worth another try; a POST only when DSS cannot have seen it, since twice is not once. */
export function mayRepeat(method: Method, refusal: Pick<Refusal, 'seen' | 'passing'>): boolean {
  return refusal.passing && (method !== 'POST' || !refusal.seen);
}

/** Exponential back-off with full jitter: anywhere between nothing and 0.5 s, 1 s, 2 s… so that many clients do not return together. */
export function backoffMs(attempt: number, random: number): number {
  return random * Math.min(MAX_DELAY_MS, FIRST_DELAY_MS * 2 ** (attempt - 1));
}

/** The wait that a `Retry-After` header asks for, in seconds or as an HTTP date; at most 60 s. Undefined when absent or unreadable. */
export function retryAfterMs(header: string | undefined, now: Date): number | undefined {
  if (header === undefined) return undefined;
  const wait = /^\s*\d+\s*$/.test(header) ? Number(header) * 1000 : Date.parse(header) - now.getTime();
  return Number.isNaN(wait) ? undefined : Math.min(MAX_RETRY_AFTER_MS, Math.max(0, wait));
}
