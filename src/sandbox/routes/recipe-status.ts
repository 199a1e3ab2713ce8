import { isList, type JsonObject } from '../../model/json.js';
import type { Api, Call } from '../http/api.js';
import { illegalArgument } from '../http/api-error.js';
import { objectOrEmpty, requireObject, requireText } from '../http/require.js';
import { flowRecipe } from '../logic/flow.js';
import { schemaColumns } from '../logic/initial-payload.js';
import { outputColumns } from '../logic/output-schema.js';
import { DATASET, RECIPE } from '../store/document-kind.js';
import { amendObject } from '../store/objects.js';
import type { Store } from '../store/store.js';

/** What DSS says of a recipe beside its document: status, and the schema its outputs should have (API reference 2.8). */
export function registerRecipeStatus(api: Api, store: Store): void {
  const at = '/projects/:key/recipes/:name';
  api.route('GET', `${at}/status`, (call) => {
    store.project(call.param('key')).read(RECIPE, call.param('name'));
    const engine = { type: 'DSS', label: 'DSS' };
    return { selectedEngine: engine, engines: [engine], allMessagesForFrontend: { maxSeverity: 'INFO', messages: [] } };
  });
  api.route('GET', `${at}/schema-update`, (call) => {
    const computables = schemaUpdates(store, call);
    return { totalIncompatibilities: computables.length, computables };
  });
  api.route('POST', `${at}/actions/updateOutputSchema`, (call) => {
    const { computableType, computableId, newSchema } = call.object();
    if (computableType !== undefined && computableType !== 'DATASET') throw illegalArgument('only datasets have a schema');
    const schema = requireObject(newSchema, 'newSchema');
    if (!isList(schema['columns'])) throw illegalArgument('newSchema must hold a list of columns');
    const project = store.project(call.param('key'));
    amendObject({ store, project, kind: DATASET }, requireText(computableId, 'computableId'), (document) => ({
      ...document,
      schema: { ...objectOrEmpty(document['schema']), columns: schema['columns'] ?? [] },
    }));
    return {};
  });
}

/** The outputs whose columns differ from those that the recipe gives. */
function schemaUpdates(store: Store, call: Call): readonly JsonObject[] {
  const project = store.project(call.param('key'));
  const recipe = flowRecipe(call.param('name'), project.read(RECIPE, call.param('name')));
  const columnsOf = (ref: string) => (project.has(DATASET, ref) ? schemaColumns(project.read(DATASET, ref)['schema']) : []);
  const columns = outputColumns({ type: recipe.type, payload: project.payload(RECIPE, recipe.name), inputs: recipe.inputs.map(columnsOf) });
  if (columns === undefined) return [];
  const same = (ref: string) => JSON.stringify(columnsOf(ref)) === JSON.stringify(columns);
  return recipe.outputs
    .filter((ref) => project.has(DATASET, ref) && !same(ref))
    .map((ref) => ({ type: 'DATASET', datasetName: ref, newSchema: { columns, userModified: false } }));
}
