import { isList, isObject, type Json, type JsonObject } from '../../model/json.js';
import type { Api } from '../http/api.js';
import { objectOrEmpty } from '../http/require.js';
import { listItem } from '../store/list-item.js';
import type { ProjectTree } from '../store/project-tree.js';
import type { Store } from '../store/store.js';
import { type TreeNode, treeDocument, treeNodes } from '../store/tree-files.js';

/** A kind of object that the sandbox lists from a served tree, and neither creates nor changes. */
interface ListedKind {
  /** Last segment of its path in the API. */
  readonly path: string;
  /** Folder of the tree that holds one JSON file for each object (corpus). */
  readonly folder: string;
  /** What an item has beside `projectKey` and `id`; the whole document by default. */
  readonly item?: (document: JsonObject) => JsonObject;
}

/** API reference 2.12–2.14 and 4: some lists answer whole documents, others light items. No source names the folder of SQL notebooks. */
const KINDS: readonly ListedKind[] = [
  { path: 'savedmodels', folder: 'saved_models' },
  // Older files have no flavour; the Python client takes a store without one for one of language models.
  { path: 'evaluationstores', folder: 'model_evaluation_stores', item: (document) => ({ mesFlavor: 'TABULAR', ...document }) },
  { path: 'modelcomparisons', folder: 'model_comparisons' },
  { path: 'evaluationcomparisons', folder: 'model_comparisons' },
  { path: 'apiservices', folder: 'lambda_services' },
  { path: 'streamingendpoints', folder: 'streaming_endpoints' },
  { path: 'knowledge-banks', folder: 'knowledge-banks' },
  { path: 'dashboards', folder: 'dashboards', item: (document) => ({ ...light(document), ...pageCounts(document['pages']) }) },
  { path: 'insights', folder: 'insights', item: light },
  { path: 'webapps', folder: 'web_apps', item: light },
  { path: 'sql-notebooks', folder: 'sql_notebooks', item: light },
];

/** Fields of a light item; what else a document has may be large, or secret like the key of a web app (API reference 2.12). */
const LIGHT_FIELDS = ['name', 'type', 'owner', 'listed', 'shortDesc', 'tags', 'versionTag', 'creationTag'];

/** Lists of what the sandbox does not manage, so that a client can see that it is there. */
export function registerReadOnlyLists(api: Api, store: Store): void {
  const at = '/projects/:key';
  for (const kind of KINDS)
    api.route('GET', `${at}/${kind.path}`, (call) => listKind(store.project(call.param('key')), kind).map((item) => listItem(store, item)));
  api.route('GET', `${at}/lab`, (call) => listAnalyses(store.project(call.param('key'))));
  api.route('GET', `${at}/jupyter-notebooks`, (call) => listNotebooks(store.project(call.param('key'))));
  api.route('GET', `${at}/wiki`, (call) => {
    const project = store.project(call.param('key'));
    return { projectKey: project.key, taxonomy: [], ...treeDocument(project, 'wiki/taxonomy.json') };
  });
  api.route('GET', `${at}/libraries/contents`, (call) => treeNodes(store.project(call.param('key')), 'lib').map(nodeJson));
}

function listKind(project: ProjectTree, { folder, item }: ListedKind): readonly JsonObject[] {
  return project.idsIn(folder).map((id) => {
    const document = treeDocument(project, `${folder}/${id}.json`) ?? {};
    return { tags: [], ...(item?.(document) ?? document), projectKey: project.key, id };
  });
}

function light(document: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(document).filter(([field]) => LIGHT_FIELDS.includes(field)));
}

function pageCounts(pages: Json | undefined): JsonObject {
  const all = isList(pages) ? pages.filter(isObject) : [];
  const tilesOf = (page: JsonObject): number => {
    const { tiles } = objectOrEmpty(page['grid']);
    return isList(tiles) ? tiles.length : 0;
  };
  return { numPages: all.length, numTiles: all.reduce((sum, page) => sum + tilesOf(page), 0) };
}

/** An analysis is a folder of its own (corpus); its items are named by `analysisId` (API reference 2.13). */
function listAnalyses(project: ProjectTree): readonly JsonObject[] {
  return treeNodes(project, 'analysis').flatMap(({ name: id, children }) => {
    const document = children === undefined ? undefined : treeDocument(project, `analysis/${id}/core_params.json`);
    if (document === undefined) return [];
    return [{ projectKey: project.key, analysisId: id, inputDataset: document['inputDatasetSmartName'] ?? null }];
  });
}

/** API reference 2.12: `projectKey, name, language, kernelSpec`; language and kernel as the notebook's own metadata has them. */
function listNotebooks(project: ProjectTree): readonly JsonObject[] {
  const files = treeNodes(project, 'ipython_notebooks').filter(({ name, children }) => children === undefined && name.endsWith('.ipynb'));
  return files.map(({ name: file }) => {
    const kernelSpec = objectOrEmpty(objectOrEmpty(treeDocument(project, `ipython_notebooks/${file}`)?.['metadata'])['kernelspec']);
    return {
      projectKey: project.key,
      name: file.slice(0, -'.ipynb'.length),
      language: kernelSpec['language'] ?? 'python',
      kernelSpec,
      tags: [],
    };
  });
}

function nodeJson({ name, children }: TreeNode): JsonObject {
  return children === undefined ? { name } : { name, children: children.map(nodeJson) };
}
