/** What stands in a zone: lists by type in an entry, `{ objectId, objectType }` elements in DSS. */
import { partsOf } from '../../model/address.js';
import { asRef } from '../../model/document.js';
import { isList, isObject, type Json, type JsonObject } from '../../model/json.js';
import type { DesiredContext } from '../../model/kind.js';

/** Lists of an entry, by the type of their elements (API reference 2.11); `other` takes the rest. */
const LISTS: Readonly<Record<string, string>> = { datasets: 'DATASET', recipes: 'RECIPE', folders: 'MANAGED_FOLDER' };

/** `DATASET orders`, `MANAGED_FOLDER reports`, `DATASET OTHER.orders`: names, never ids, where the document is symbolic. */
export function itemKey(element: JsonObject): string {
  const { objectId, objectType, projectKey } = element;
  const ref = asRef(objectId);
  const name = ref === undefined ? String(objectId) : partsOf(ref).name;
  return `${String(objectType)} ${typeof projectKey === 'string' ? `${projectKey}.` : ''}${name}`;
}

/** The part `items` of the Doc; undefined when the entry says nothing about items. */
export function desiredItems(spec: JsonObject, context: DesiredContext): JsonObject | undefined {
  const { items } = spec;
  if (!isObject(items)) return undefined;
  const elements = Object.entries(items).flatMap(([list, names]) =>
    (isList(names) ? names : []).map((name, index) => elementOf(list, name, { place: ['items', list, index], context })),
  );
  return Object.fromEntries(elements.map((element) => [itemKey(element), element]));
}

function elementOf(
  list: string,
  name: Json,
  { place, context }: { readonly place: readonly (string | number)[]; readonly context: DesiredContext },
): JsonObject {
  const type = LISTS[list];
  if (type === undefined) return otherElement(name);
  return { objectId: type === 'MANAGED_FOLDER' ? context.computable(name, place) : name, objectType: type };
}

function otherElement(item: Json): JsonObject {
  const { type = '', id = '', project } = isObject(item) ? item : {};
  return { objectId: id, objectType: type, ...(project === undefined ? {} : { projectKey: project }) };
}

/** The lists that declare observed elements, each sorted by name; undefined when the zone is empty. */
export function describeItems(elements: JsonObject): JsonObject | undefined {
  const lists: Record<string, Json[]> = {};
  const sorted = Object.entries(elements).sort(([left], [right]) => (left < right ? -1 : 1));
  for (const [, element] of sorted) {
    if (!isObject(element)) continue;
    const [list, item] = describeElement(element);
    lists[list] = [...(lists[list] ?? []), item];
  }
  const known = [...Object.keys(LISTS), 'other'].filter((list) => lists[list] !== undefined);
  return known.length === 0 ? undefined : Object.fromEntries(known.map((list) => [list, lists[list] ?? []]));
}

function describeElement({ objectId = '', objectType = '', projectKey }: JsonObject): readonly [list: string, item: Json] {
  const list = projectKey === undefined ? Object.keys(LISTS).find((name) => LISTS[name] === objectType) : undefined;
  if (list !== undefined) return [list, objectId];
  return ['other', { type: objectType, id: objectId, ...(projectKey === undefined ? {} : { project: projectKey }) }];
}
