/** DSS's long operations: an answer that is the result, or a future that is polled until it has one (API reference 1.4). */
import { isList, isObject, type Json, type JsonObject } from '../model/json.js';
import { apiPath, type Clock } from '../model/ports.js';
import { finalRefusal } from './refusal.js';

export interface FuturePorts {
  /** Reads the state of a future, and with it the result, which DSS may hand out only once. */
  readonly poll: (path: string) => Promise<Json>;
  readonly clock: Clock;
  readonly signal: AbortSignal | undefined;
}

const FIRST_POLL_MS = 200;
const POLL_GROWTH = 1.1;
const MAX_POLL_MS = 15_000;

/**
 * The result of what `reply` started. A reply without `jobId` was finished at once: its `result`, or the reply itself when it is no future at all.
 * Throws `CallRefused` when the operation failed or was aborted, and the signal's reason when the caller gave up: DSS then goes on by itself.
 */
export async function awaitFuture(reply: Json, { poll, clock, signal }: FuturePorts): Promise<Json> {
  const path = futurePath(reply);
  let state = reply;
  for (let wait = FIRST_POLL_MS; path !== undefined && isPending(state); wait = Math.min(MAX_POLL_MS, wait * POLL_GROWTH)) {
    await clock.sleep(wait, signal);
    state = await poll(path);
  }
  return resultOf(state);
}

/** The path of the future that a reply speaks of; undefined when there is none to wait for. */
export function futurePath(reply: Json): string | undefined {
  const jobId = isObject(reply) ? reply['jobId'] : undefined;
  return typeof jobId === 'string' && jobId !== '' ? apiPath('futures', jobId) : undefined;
}

function isFuture(state: JsonObject): boolean {
  return typeof state['jobId'] === 'string' || typeof state['hasResult'] === 'boolean';
}

/** A future that is neither alive nor has a result will never have one; an answer that is no future is the end, whatever it says. */
function isPending(state: Json): boolean {
  return isObject(state) && isFuture(state) && state['hasResult'] !== true && state['aborted'] !== true && state['alive'] !== false;
}

function resultOf(state: Json): Json {
  if (!isObject(state)) return state;
  if (state['aborted'] === true) throw operationFailed('the operation was aborted in DSS');
  if (isFuture(state) && state['hasResult'] !== true) throw operationFailed('the operation ended without a result');
  const result = isFuture(state) || 'result' in state ? (state['result'] ?? null) : state;
  refuseErrorMessages(state);
  refuseErrorMessages(result);
  return result;
}

/** Administration calls answer 200 with `messages.error` when they failed (API reference 1.3). */
function refuseErrorMessages(value: Json): void {
  const report = isObject(value) ? value['messages'] : undefined;
  if (!isObject(report) || report['error'] !== true) return;
  const messages = isList(report['messages']) ? report['messages'].filter(isObject) : [];
  const errors = messages.filter((message) => message['severity'] === 'ERROR' || message['isFatal'] === true);
  throw operationFailed(errors.map(messageText).join('; ') || 'DSS reports an error without a text');
}

function messageText(message: JsonObject): string {
  const parts = [message['title'], message['message'], message['details']].filter((part) => typeof part === 'string' && part !== '');
  return [...new Set(parts)].join(': ');
}

function operationFailed(message: string): Error {
  return finalRefusal({ status: 200, failure: 'rejected', message });
}
