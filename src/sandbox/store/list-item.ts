import type { JsonObject } from '../../model/json.js';
import type { Store } from './store.js';

/** An item of a list answer; without its `versionTag` when the sandbox plays a DSS whose lists have none (API reference 4). */
export function listItem(store: Store, document: JsonObject): JsonObject {
  if (!store.behaviour.listsWithoutVersionTag) return document;
  return Object.fromEntries(Object.entries(document).filter(([field]) => field !== 'versionTag'));
}
