import type { JsonObject } from '../../model/json.js';
import type { CollectionPart, Listed, Location } from '../../model/kind.js';
import { apiPath, type DssApi } from '../../model/ports.js';
import { objectOf, objectsOf, plainDocumentPart, stampField, textOf } from '../common/remote.js';
import { itemKey } from './items.js';

/** The zone that every project has: what is removed from another zone goes there (API reference 2.11). */
const DEFAULT_ZONE = 'default';

const zones = (project: string, ...rest: readonly string[]): string => apiPath('projects', project, 'flow', 'zones', ...rest);
const path = ({ project, id }: Location): string => zones(project, id);

export const documentPart = plainDocumentPart({ name: 'document', label: '', path });

/** Objects in the zone. DSS moves them by `add-items`; leaving a zone is moving to the default one. */
export const itemsPart: CollectionPart = {
  name: 'items',
  label: 'items',
  shape: 'collection',
  elements: (remote) => objectsOf(objectOf(remote)['items']),
  keyOf: itemKey,
  read: (dss, at) => dss.find(path(at)),
  create: (dss, at, element) => addItem(dss, at, element),
  // An element holds nothing but what it names: to state it again is to add it again.
  update: (dss, at, element) => addItem(dss, at, element),
  remove: (dss, { project }, element) => addItem(dss, { project, id: DEFAULT_ZONE }, element),
};

/** Key order matters: clients of DSS compare the text of an item (API reference 2.11). */
async function addItem(dss: DssApi, { project, id }: Location, { objectId = '', objectType = '', projectKey }: JsonObject): Promise<void> {
  const item = { objectId, objectType, ...(projectKey === undefined ? {} : { projectKey }) };
  await dss.post(zones(project, id, 'add-items'), [item]);
}

/** Zones that people made; the built-in one is no object to declare. One call carries everything (API reference 4). */
export async function listZones(dss: DssApi, project: string): Promise<readonly Listed[]> {
  return objectsOf(await dss.get(zones(project)))
    .filter((zone) => zone['id'] !== DEFAULT_ZONE)
    .map((zone) => ({ id: textOf(zone, 'id'), name: textOf(zone, 'name'), ...stampField(zone), remotes: { document: zone, items: zone } }));
}

/** Returns the id that DSS made. */
export async function createZone(dss: DssApi, project: string, name: string, document: JsonObject): Promise<string> {
  const { color } = document;
  const created = await dss.post(zones(project), { name, ...(color === undefined ? {} : { color }) });
  return textOf(objectOf(created), 'id');
}

/** Removes the zone; its objects go to the default one (API reference 2.11). */
export async function removeZone(dss: DssApi, at: Location): Promise<void> {
  await dss.delete(path(at));
}
