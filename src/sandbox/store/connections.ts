import { notFound } from '../http/api-error.js';
import type { Connection } from '../logic/new-dataset.js';
import type { Store } from './store.js';

/** The connection of a name; throws DSS's not-found error. */
export function requireConnection(store: Store, name: string): Connection {
  const type = store.instance.find('connections', name)?.['type'];
  if (typeof type !== 'string') throw notFound('connection', name);
  return { name, type };
}
