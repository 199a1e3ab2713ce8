import { isList, isObject, type Json, type JsonObject, jsonEqual } from '../../model/json.js';
import { present } from '../logic/document.js';
import { flowGraph } from '../logic/graph.js';
import { movedWith, withoutItems, type ZoneItem } from '../logic/zone.js';
import { ZONE } from './document-kind.js';
import type { ProjectTree } from './project-tree.js';
import { flowObjects, typeOfRef } from './references.js';

/** The zone that holds everything that no other zone holds; its items are never stored (API reference 2.11). */
export const DEFAULT_ZONE = 'default';

/** The default zone as DSS first writes it (corpus). */
const NEW_DEFAULT_ZONE: JsonObject = {
  name: 'Default',
  color: '#D1D8DA',
  items: [],
  shared: [],
  tags: [],
  customFields: {},
  checklists: { checklists: [] },
};

/** Ids of all zones; the default one is missing while there is no other (API reference 2.11). */
export function zoneIds(project: ProjectTree): readonly string[] {
  const stored = project.ids(ZONE);
  return stored.length === 0 || stored.includes(DEFAULT_ZONE) ? stored : [DEFAULT_ZONE, ...stored];
}

/** The zone as a GET answers it; the default one exists always. */
export function readZone(project: ProjectTree, id: string): JsonObject {
  const stored = id === DEFAULT_ZONE && !project.has(ZONE, id) ? NEW_DEFAULT_ZONE : project.read(ZONE, id);
  const document = present(ZONE, { projectKey: project.key, id }, stored);
  return id === DEFAULT_ZONE ? { ...document, items: [] } : { ...document, items: itemsOf(document['items']).map(itemJson) };
}

/** Moves objects, with what moves along, into a zone and answers the zone. An object is in one zone only (API reference 2.11). */
export function moveItems(project: ProjectTree, zoneId: string, items: readonly ZoneItem[]): JsonObject {
  readZone(project, zoneId);
  const recipes = project.recipes();
  const moved = items.flatMap((item) => movedWith(item, recipes, (ref) => typeOfRef(project, ref) ?? 'DATASET'));
  rewriteItems(project, (current, id) => {
    const others = withoutItems(current, id === zoneId ? [] : moved);
    return id === zoneId ? [...others, ...withoutItems(moved, current)] : others;
  });
  return readZone(project, zoneId);
}

/** Shows an object of another zone in this one too. */
export function shareItem(project: ProjectTree, zoneId: string, item: ZoneItem): JsonObject {
  return changeShared(project, zoneId, (shared) => [...shared, ...withoutItems([item], shared)]);
}

export function unshareItem(project: ProjectTree, zoneId: string, item: ZoneItem): JsonObject {
  return changeShared(project, zoneId, (shared) => withoutItems(shared, [item]));
}

/** The part of the flow that a zone holds. */
export function zoneGraph(project: ProjectTree, zoneId: string): JsonObject {
  const zone = readZone(project, zoneId);
  const isHere = zoneId === DEFAULT_ZONE ? outsideOfZones(project) : insideOf(itemsOf(zone['items']));
  const objects = flowObjects(project).filter((object) => isHere(object.objectType, object.ref));
  const recipes = project.recipes().filter((recipe) => isHere('RECIPE', recipe.name));
  return flowGraph(objects, recipes);
}

function insideOf(items: readonly ZoneItem[]): (objectType: string, id: string) => boolean {
  const keys = new Set(items.map((item) => `${item.objectType} ${item.objectId}`));
  return (objectType, id) => keys.has(`${objectType} ${id}`);
}

function outsideOfZones(project: ProjectTree): (objectType: string, id: string) => boolean {
  const isElsewhere = insideOf(project.ids(ZONE).flatMap((id) => itemsOf(readZone(project, id)['items'])));
  return (objectType, id) => !isElsewhere(objectType, id);
}

function changeShared(project: ProjectTree, zoneId: string, change: (shared: readonly ZoneItem[]) => readonly ZoneItem[]): JsonObject {
  const zone = zoneId === DEFAULT_ZONE && !project.has(ZONE, zoneId) ? NEW_DEFAULT_ZONE : project.read(ZONE, zoneId);
  project.write(ZONE, zoneId, { ...zone, shared: change(itemsOf(zone['shared'])).map(itemJson) });
  return readZone(project, zoneId);
}

/** Rewrites the items of every stored zone; files that stay the same are not touched. The default zone stores none. */
function rewriteItems(project: ProjectTree, change: (items: readonly ZoneItem[], zoneId: string) => readonly ZoneItem[]): void {
  for (const id of project.ids(ZONE)) {
    if (id === DEFAULT_ZONE) continue;
    const zone = project.read(ZONE, id);
    const items = change(itemsOf(zone['items']), id).map(itemJson);
    if (!jsonEqual(items, zone['items'])) project.write(ZONE, id, { ...zone, items });
  }
}

/** Replaces an object's references in all zones, shared ones too; `to` undefined removes them. */
export function replaceInZones(project: ProjectTree, from: ZoneItem, to: ZoneItem | undefined): void {
  const replace = (items: readonly ZoneItem[]) =>
    items.flatMap((item) =>
      item.objectId === from.objectId && item.objectType === from.objectType ? (to === undefined ? [] : [to]) : [item],
    );
  for (const id of project.ids(ZONE)) {
    const zone = project.read(ZONE, id);
    const next: JsonObject = {
      ...zone,
      items: replace(itemsOf(zone['items'])).map(itemJson),
      shared: replace(itemsOf(zone['shared'])).map(itemJson),
    };
    if (!jsonEqual(next, zone)) project.write(ZONE, id, next);
  }
}

/** The items of a zone document. */
export function itemsOf(value: Json | undefined): readonly ZoneItem[] {
  if (!isList(value)) return [];
  return value.flatMap((item) => {
    if (!isObject(item) || typeof item['objectId'] !== 'string' || typeof item['objectType'] !== 'string') return [];
    const foreign = item['projectKey'];
    return [
      { objectId: item['objectId'], objectType: item['objectType'], ...(typeof foreign === 'string' ? { projectKey: foreign } : {}) },
    ];
  });
}

/** The client compares items as text, so the keys must stand in this order (API reference 2.11). */
export function itemJson(item: ZoneItem): JsonObject {
  const own = { objectId: item.objectId, objectType: item.objectType };
  return item.projectKey === undefined ? own : { ...own, projectKey: item.projectKey };
}
