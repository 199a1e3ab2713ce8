import type { JsonObject } from '../../model/json.js';
import type { DocumentPart, Listed, Location } from '../../model/kind.js';
import { apiPath, type DssApi } from '../../model/ports.js';
import { objectOf, objectsOf, plainDocumentPart, stampField, textOf } from '../common/remote.js';

const path = ({ project, id }: Location, ...rest: readonly string[]): string => apiPath('projects', project, 'scenarios', id, ...rest);

/** The full definition: `…/light` would drop the steps (API reference 6). */
export const documentPart = plainDocumentPart({ name: 'document', label: '', path: (at) => path(at) });

/** The code of a custom_python scenario; other scenarios have none. */
export const scriptPart: DocumentPart = {
  ...plainDocumentPart({ name: 'script', label: '', path: (at) => path(at, 'payload') }),
  appliesTo: (first) => objectOf(first)['type'] === 'custom_python',
  async read(dss, at) {
    const payload = objectOf(await dss.find(path(at, 'payload')));
    return typeof payload['script'] === 'string' ? payload : undefined;
  },
};

/** Scenarios of a project: headers only, no steps (API reference 4). */
export async function listScenarios(dss: DssApi, project: string): Promise<readonly Listed[]> {
  const list = await dss.get(`${apiPath('projects', project, 'scenarios')}/`);
  return objectsOf(list).map((scenario) => ({
    id: textOf(scenario, 'id'),
    name: textOf(scenario, 'id'),
    ...stampField(scenario),
    remotes: {},
  }));
}

/** Creates an empty scenario and returns its id, which DSS makes from the name (API reference 1.9, 2.9). */
export async function createScenario(dss: DssApi, project: string, name: string, document: JsonObject): Promise<string> {
  const { type } = document;
  const created = await dss.post(`${apiPath('projects', project, 'scenarios')}/`, { name, type: type ?? 'step_based', params: {} });
  return textOf(objectOf(created), 'id');
}

export async function removeScenario(dss: DssApi, at: Location): Promise<void> {
  await dss.delete(path(at));
}
