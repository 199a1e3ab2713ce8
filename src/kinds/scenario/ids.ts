import { compact, type Json, type JsonObject } from '../../model/json.js';
import { identifierOf } from '../common/keys.js';

/**
 * Gives every element an id: its own, or one made from what it does, or from its name. DSS tells elements apart by id and makes random ones for
 * those that have none; a made-up id that stays the same keeps plans quiet. `suggest` proposes; a number tells apart those that would be equal.
 */
export function withIds(elements: readonly JsonObject[], suggest: (element: JsonObject) => string): readonly JsonObject[] {
  const taken = new Set(elements.map(({ id }) => id).filter((id) => typeof id === 'string'));
  return elements.map((element) => {
    if (typeof element['id'] === 'string') return element;
    const id = freeId(identifierOf(suggest(element)), taken);
    taken.add(id);
    return { id, ...element };
  });
}

function freeId(wanted: string, taken: ReadonlySet<Json>): string {
  let id = wanted;
  for (let number = 2; taken.has(id); number += 1) id = `${wanted}_${number}`;
  return id;
}

/** The id for an element that has a name or at least a type. */
export function idFromName({ name, type }: JsonObject): string {
  return typeof name === 'string' && name !== '' ? name : typeof type === 'string' ? type : 'element';
}

/** The element with what a reader looks for first at its head. */
export function typeFirst({ type, id, name, active, phase, ...others }: JsonObject): JsonObject {
  return compact({ type, id, name, active, phase, ...others });
}
