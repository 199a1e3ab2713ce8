import type { Json, JsonObject } from '../../model/json.js';
import type { Store } from './store.js';

/** The state of an asynchronous operation that is done (API reference 1.4). */
export function finishedFuture(jobId: string, result: Json): JsonObject {
  return { jobId, hasResult: true, alive: false, aborted: false, result };
}

/**
 * The answer of an operation that DSS runs in the background. The sandbox has done it already: a caller that does not wait still gets a job
 * to ask for, as DSS would give it.
 */
export function finish(store: Store, outcome: { readonly wait: boolean; readonly result: Json }): JsonObject {
  if (outcome.wait) return { hasResult: true, result: outcome.result };
  const jobId = store.newId(8);
  store.futures.set(jobId, outcome.result);
  return { jobId, hasResult: false, alive: true, aborted: false, startTime: store.stamp().at, runningTime: 0 };
}
