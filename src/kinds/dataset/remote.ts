import { isObject, type JsonObject } from '../../model/json.js';
import type { CollectionPart, DeleteOptions, Listed, Location } from '../../model/kind.js';
import { apiPath, type DssApi } from '../../model/ports.js';
import { objectOf, objectsOf, plainDocumentPart, stampField, textOf } from '../common/remote.js';
import { checkName } from './checks.js';
import { formatOption } from './types.js';

const path = ({ project, id }: Location, ...rest: readonly string[]): string => apiPath('projects', project, 'datasets', id, ...rest);

export const documentPart = plainDocumentPart({ name: 'document', label: '', path: (at) => path(at) });

/** Data quality rules, one by one (API reference 2.15). */
export const rulesPart: CollectionPart = {
  name: 'rules',
  label: 'checks',
  shape: 'collection',
  elements: (remote) => objectsOf(objectOf(remote)['checks']),
  keyOf: checkName,
  read: (dss, at) => dss.find(path(at, 'data-quality', 'rules')),
  async create(dss, at, element) {
    await dss.post(path(at, 'data-quality', 'rules'), element);
  },
  async update(dss, at, element) {
    await dss.put(path(at, 'data-quality', 'rules', textOf(element, 'id')), element);
  },
  async remove(dss, at, element) {
    const id = textOf(element, 'id');
    await dss.delete(path(at, 'data-quality', 'rules', id), { query: { ruleId: id } });
  },
};

/** Datasets of a project, without those that other projects share; the list carries near-full documents (API reference 4). */
export async function listDatasets(dss: DssApi, project: string): Promise<readonly Listed[]> {
  const list = await dss.get(`${apiPath('projects', project, 'datasets')}/`, { query: { foreign: false } });
  return objectsOf(list).map((document) => {
    const name = textOf(document, 'name');
    return { id: name, name, ...stampField(document), remotes: { document } };
  });
}

/** Without a concrete type DSS chooses storage and format from the connection; with one, the document is taken as it is (API reference 2.7). */
export async function createDataset(dss: DssApi, project: string, name: string, document: JsonObject): Promise<string> {
  const datasets = apiPath('projects', project, 'datasets');
  if (typeof document['type'] === 'string') await dss.post(`${datasets}/`, { ...document, projectKey: project, name });
  else await dss.post(`${datasets}/managed`, { name, creationSettings: creationSettings(document) });
  return name;
}

function creationSettings(document: JsonObject): JsonObject {
  const connection = objectOf(document['params'])['connection'];
  const format = formatOption(document['formatType']);
  return {
    ...(connection === undefined ? {} : { connectionId: connection }),
    specificSettings: format === undefined ? {} : { formatOptionId: format },
  };
}

export async function removeDataset(dss: DssApi, at: Location, { dropData }: DeleteOptions): Promise<void> {
  await dss.delete(path(at), { query: { dropData } });
}

/** The type of a connection, which is the type of its SQL datasets; undefined when there is no such connection (API reference 2.1). */
export async function connectionType(dss: DssApi, connection: string): Promise<string | undefined> {
  const info = await dss.find(apiPath('connections', connection, 'info'));
  return isObject(info) && typeof info['type'] === 'string' ? info['type'] : undefined;
}
