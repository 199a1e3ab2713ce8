import type { JsonObject } from '../../model/json.js';
import { payloadExtension } from '../fields/recipe-defaults.js';
import type { Api, Call } from '../http/api.js';
import { illegalArgument } from '../http/api-error.js';
import { requireObject, requireText } from '../http/require.js';
import { OBJECT_METADATA, replaceView, viewOf } from '../logic/view.js';
import { createRecipe } from '../store/create-recipe.js';
import { deleteRecipe } from '../store/delete-object.js';
import { RECIPE } from '../store/document-kind.js';
import { amendObject, listObjects, type Objects, readObject, replaceObject } from '../store/objects.js';
import { renameRecipe } from '../store/rename-object.js';
import type { Store } from '../store/store.js';

/** Recipes: documents, payloads, metadata (API reference 2.8). */
export function registerRecipes(api: Api, store: Store): void {
  const recipes = (call: Call): Objects => ({ store, project: store.project(call.param('key')), kind: RECIPE });
  const at = '/projects/:key/recipes';

  api.route('GET', at, (call) => listObjects(recipes(call)));
  api.route('POST', at, (call) => ({ name: createRecipe(store, store.project(call.param('key')), call.object()) }));
  api.route('GET', `${at}/:name`, (call) => readRecipe(recipes(call), call.param('name')));
  api.route('PUT', `${at}/:name`, (call) => replaceRecipe(recipes(call), call.param('name'), call.object()));
  api.route('DELETE', `${at}/:name`, (call) => {
    deleteRecipe(recipes(call).project, call.param('name'));
    return undefined;
  });
  api.route('POST', '/projects/:key/actions/renameRecipe', (call) => {
    const { oldName, newName } = call.object();
    renameRecipe(recipes(call), requireText(oldName, 'oldName'), requireText(newName, 'newName'));
    return undefined;
  });
  api.route('GET', `${at}/:name/metadata`, (call) => viewOf(OBJECT_METADATA, recipes(call).project.read(RECIPE, call.param('name'))));
  api.route('PUT', `${at}/:name/metadata`, (call) => {
    const body = call.object();
    return viewOf(
      OBJECT_METADATA,
      amendObject(recipes(call), call.param('name'), (document) => replaceView(OBJECT_METADATA, document, body)),
    );
  });
}

function readRecipe(recipes: Objects, name: string): JsonObject {
  const recipe = readObject(recipes, name);
  const payload = recipes.project.payload(RECIPE, name);
  return payload === undefined ? { recipe } : { recipe, payload };
}

/** The body is the envelope of a GET. A payload that the body leaves out, or sends as null, stays as it is. */
function replaceRecipe(recipes: Objects, name: string, body: JsonObject): JsonObject {
  const header = requireObject(body['recipe'], 'recipe');
  const extension = payloadExtension(requireText(header['type'], 'type'));
  const payload = body['payload'] ?? undefined;
  if (payload !== undefined && typeof payload !== 'string') throw illegalArgument('payload must be a text');
  replaceObject(recipes, name, header);
  if (payload !== undefined) recipes.project.writePayload(RECIPE, name, { extension, text: payload });
  return readRecipe(recipes, name);
}
