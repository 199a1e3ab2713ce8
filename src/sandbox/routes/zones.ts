import { isList, type Json, type JsonObject } from '../../model/json.js';
import type { Api, Call } from '../http/api.js';
import { illegalArgument } from '../http/api-error.js';
import { requireText } from '../http/require.js';
import { accept } from '../logic/document.js';
import type { ZoneItem } from '../logic/zone.js';
import { ZONE } from '../store/document-kind.js';
import { createObject, type Objects } from '../store/objects.js';
import type { Store } from '../store/store.js';
import { DEFAULT_ZONE, itemJson, itemsOf, moveItems, readZone, shareItem, unshareItem, zoneGraph, zoneIds } from '../store/zones.js';

/** Colour of a zone whose creator names none (API reference 2.11). */
const DEFAULT_COLOR = '#2ab1ac';

/** Flow zones (API reference 2.11). */
export function registerZones(api: Api, store: Store): void {
  const zones = (call: Call): Objects => ({ store, project: store.project(call.param('key')), kind: ZONE });
  const at = '/projects/:key/flow/zones';

  api.route('GET', at, (call) => {
    const { project } = zones(call);
    return zoneIds(project).map((id) => readZone(project, id));
  });
  api.route('POST', at, (call) => createZone(zones(call), call.object()));
  api.route('GET', `${at}/:id`, (call) => readZone(zones(call).project, call.param('id')));
  api.route('PUT', `${at}/:id`, (call) => replaceZone(zones(call), call.param('id'), call.object()));
  // What the zone held falls back to the default zone, which holds whatever no other zone does.
  api.route('DELETE', `${at}/:id`, (call) => {
    if (call.param('id') === DEFAULT_ZONE) throw illegalArgument('the default zone cannot be deleted');
    const { project } = zones(call);
    project.read(ZONE, call.param('id'));
    project.remove(ZONE, call.param('id'));
    return undefined;
  });
  registerZoneItems(api, zones);
}

function registerZoneItems(api: Api, zones: (call: Call) => Objects): void {
  const at = '/projects/:key/flow/zones/:id';
  api.route('POST', `${at}/items`, (call) => moveItems(zones(call).project, call.param('id'), [readItem(call.body)]));
  api.route('POST', `${at}/add-items`, (call) => {
    if (!isList(call.body)) throw illegalArgument('the body must be a list of items');
    return moveItems(zones(call).project, call.param('id'), call.body.map(readItem));
  });
  api.route('POST', `${at}/shared`, (call) => shareItem(zones(call).project, call.param('id'), readItem(call.body)));
  api.route('DELETE', `${at}/shared/:objectType/:objectId`, (call) =>
    unshareItem(zones(call).project, call.param('id'), { objectId: call.param('objectId'), objectType: call.param('objectType') }),
  );
  api.route('GET', `${at}/graph`, (call) => zoneGraph(zones(call).project, call.param('id')));
}

function createZone(zones: Objects, body: JsonObject): JsonObject {
  const name = requireText(body['name'], 'name');
  const color = typeof body['color'] === 'string' ? body['color'] : DEFAULT_COLOR;
  const id = zones.store.newId(7);
  createObject(zones, id, { name, color, items: [], shared: [], tags: [], customFields: {}, checklists: { checklists: [] } });
  return readZone(zones.project, id);
}

/** The document is replaced; items that are new in it leave the zone where they were. */
function replaceZone({ project, store }: Objects, id: string, body: JsonObject): JsonObject {
  const stored = readZone(project, id);
  const before = new Set(itemsOf(stored['items']).map((item) => JSON.stringify(itemJson(item))));
  const added = itemsOf(body['items']).filter((item) => !before.has(JSON.stringify(itemJson(item))));
  if (id !== DEFAULT_ZONE || project.has(ZONE, id)) {
    const file = project.has(ZONE, id) ? project.read(ZONE, id) : {};
    project.write(ZONE, id, accept(ZONE, id === DEFAULT_ZONE ? { ...body, items: [] } : body, { stored: file, stamp: store.stamp() }));
  }
  return moveItems(project, id, added);
}

function readItem(value: Json | undefined): ZoneItem {
  const item = itemsOf(value === undefined ? [] : [value])[0];
  if (item === undefined) throw illegalArgument('an item must have objectId and objectType');
  return item;
}
