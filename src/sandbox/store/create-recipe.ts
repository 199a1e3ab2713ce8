import { isObject, type Json, type JsonObject } from '../../model/json.js';
import { payloadExtension } from '../fields/recipe-defaults.js';
import { illegalArgument, notFound } from '../http/api-error.js';
import { objectOrEmpty, requireText } from '../http/require.js';
import { flowRecipe, renameRef } from '../logic/flow.js';
import { initialPayload, schemaColumns } from '../logic/initial-payload.js';
import { managedDataset } from '../logic/new-dataset.js';
import { newManagedFolder } from '../logic/new-managed-folder.js';
import { defaultName, readPrototype, recipeHeader, scriptOf } from '../logic/new-recipe.js';
import { requireConnection } from './connections.js';
import { DATASET, MANAGED_FOLDER, RECIPE } from './document-kind.js';
import { createObject } from './objects.js';
import type { ProjectTree } from './project-tree.js';
import { typeOfRef } from './references.js';
import type { Store } from './store.js';

/**
 * Creates a recipe as DSS does: outputs that the settings ask for, the header with its defaults, the first payload (API reference 2.8).
 * Returns its name.
 */
export function createRecipe(store: Store, project: ProjectTree, body: JsonObject): string {
  const settings = objectOrEmpty(body['creationSettings']);
  const raw = settings['rawCreation'] === true;
  const prototype = readPrototype(objectOrEmpty(body['recipePrototype']), settings);
  const flow = flowRecipe('', recipeHeader(prototype, raw));
  const name = prototype.name ?? defaultName(prototype.type, flow, (candidate) => project.has(RECIPE, candidate));
  const recipes = { store, project, kind: RECIPE };

  if (raw) {
    createObject(recipes, name, recipeHeader(prototype, raw));
    return name;
  }
  for (const ref of flow.inputs)
    if (!ref.includes('.') && typeOfRef(project, ref) === undefined) throw notFound('dataset', `${project.key}.${ref}`);
  const header = createOutputs(store, project, { header: recipeHeader(prototype, raw), outputs: flow.outputs, settings });
  createObject(recipes, name, header);
  const text = scriptOf(prototype.type, settings) ?? firstPayload(project, { type: prototype.type, inputs: flow.inputs, settings });
  project.writePayload(RECIPE, name, { extension: payloadExtension(prototype.type), text });
  return name;
}

interface Outputs {
  readonly header: JsonObject;
  readonly outputs: readonly string[];
  readonly settings: JsonObject;
}

/** Creates the outputs that are missing; folders get an id, which takes the place of the name in the header. */
function createOutputs(store: Store, project: ProjectTree, { header, outputs, settings }: Outputs): JsonObject {
  let named = header;
  for (const ref of outputs) {
    if (ref.includes('.') || typeOfRef(project, ref) !== undefined) continue;
    const datasetSettings = outputDatasetSettings(settings, ref);
    if (datasetSettings !== undefined) {
      createOutputDataset(store, project, ref, datasetSettings);
    } else if (isObject(settings['outputFolderSettings']) && settings['createOutputFolder'] !== false) {
      const connection = requireConnection(store, requireText(settings['outputFolderSettings']['connectionId'], 'connectionId'));
      const id = store.newId(8);
      createObject({ store, project, kind: MANAGED_FOLDER }, id, newManagedFolder({ name: ref }, connection));
      named = renameRef(named, ref, id);
    } else {
      throw illegalArgument(`Need to create output dataset: ${ref}, but creationInfo is missing`);
    }
  }
  return named;
}

/**
 * How to create the dataset of an output; undefined when the settings do not ask for one. Recipes with several outputs name each of them, by
 * role (Python client 14.7, `outputDatasetsCreationSettingsByRole`); the others have one block for their only output.
 */
function outputDatasetSettings(settings: JsonObject, ref: string): JsonObject | undefined {
  const byRole = Object.values(objectOrEmpty(settings['outputDatasetsCreationSettingsByRole']));
  const named = byRole.map((role) => objectOrEmpty(role)[ref]).find(isObject);
  if (named !== undefined) return named;
  const only = settings['outputDatasetSettings'];
  return isObject(only) && settings['createOutputDataset'] !== false ? only : undefined;
}

function createOutputDataset(store: Store, project: ProjectTree, name: string, settings: JsonObject): void {
  const connection = requireConnection(store, requireText(settings['connectionId'], 'connectionId'));
  createObject({ store, project, kind: DATASET }, name, managedDataset(name, connection, settings));
}

interface PayloadSource {
  readonly type: string;
  readonly inputs: readonly string[];
  readonly settings: JsonObject;
}

function firstPayload(project: ProjectTree, { type, inputs, settings }: PayloadSource): string | undefined {
  const schemaOf = (ref: string): Json | undefined => (project.has(DATASET, ref) ? project.read(DATASET, ref)['schema'] : undefined);
  const payload = initialPayload(type, { inputs: inputs.map((ref) => ({ ref, columns: schemaColumns(schemaOf(ref)) })), settings });
  return payload === undefined ? undefined : JSON.stringify(payload, null, 2);
}
