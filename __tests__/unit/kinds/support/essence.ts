import { lessDefaults } from '../../../../src/kinds/common/less-defaults.js';
import { EXCLUSIVE } from '../../../../src/model/document.js';
import { isObject, type Json, type JsonObject } from '../../../../src/model/json.js';
import type { ResourceKind } from '../../../../src/model/kind.js';
import { cursorFor } from '../../../../src/model/pattern.js';

/** What import has to keep of a document: no defaults, no empty parts, no marker of ownership. */
export function essence(doc: JsonObject, kind: ResourceKind): JsonObject {
  const cursor = cursorFor(kind.rules);
  const parts = Object.entries(doc).map(([name, part]): [string, Json] => [
    name,
    lessDefaults(unmarked(part as JsonObject), cursor.down(name)),
  ]);
  return Object.fromEntries(parts.filter(([, part]) => isObject(part) && Object.keys(part).length > 0));
}

/** A map, and the maps in it, without the marker that they are owned whole. */
export function unmarked(map: JsonObject): JsonObject {
  const fields = Object.entries(map).filter(([key]) => key !== EXCLUSIVE);
  return Object.fromEntries(fields.map(([key, value]) => [key, isObject(value) ? unmarked(value) : value]));
}
