import type { JsonObject } from '../../model/json.js';
import type { Listed, Location } from '../../model/kind.js';
import { apiPath, type DssApi } from '../../model/ports.js';
import { objectOf, objectsOf, plainDocumentPart, stampField, textOf } from '../common/remote.js';
import { FOLDER_DEFAULTS } from './rules.js';

const path = ({ project, id }: Location): string => apiPath('projects', project, 'managedfolders', id);
const listPath = (project: string): string => `${apiPath('projects', project, 'managedfolders')}/`;

export const documentPart = plainDocumentPart({ name: 'document', label: '', path });

/** Folders of a project; the list carries near-full documents (API reference 4). */
export async function listManagedFolders(dss: DssApi, project: string): Promise<readonly Listed[]> {
  return objectsOf(await dss.get(listPath(project))).map((document) => ({
    id: textOf(document, 'id'),
    name: textOf(document, 'name'),
    ...stampField(document),
    remotes: { document },
  }));
}

/** Returns the id that DSS made (API reference 2.10). */
export async function createManagedFolder(dss: DssApi, project: string, name: string, document: JsonObject): Promise<string> {
  const { type, params } = document;
  const { connection, path: folderPath } = FOLDER_DEFAULTS;
  const created = await dss.post(listPath(project), {
    projectKey: project,
    name,
    type: type ?? FOLDER_DEFAULTS.type,
    params: { connection, path: folderPath, ...objectOf(params) },
  });
  return textOf(objectOf(created), 'id');
}

/** Whether DSS deletes the files is not documented (API reference 2.10): there is no option for it. */
export async function removeManagedFolder(dss: DssApi, at: Location): Promise<void> {
  await dss.delete(path(at));
}
