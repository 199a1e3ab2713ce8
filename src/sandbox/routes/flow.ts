import type { Api } from '../http/api.js';
import { flowGraph } from '../logic/graph.js';
import { flowObjects } from '../store/references.js';
import type { Store } from '../store/store.js';

/** The dependency graph of a project (API reference 2.11). */
export function registerFlow(api: Api, store: Store): void {
  api.route('GET', '/projects/:key/flow/graph', (call) => {
    const project = store.project(call.param('key'));
    return flowGraph(flowObjects(project), project.recipes());
  });
}
