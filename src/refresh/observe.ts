/** From what DSS returned to a document that can be compared. Pure. */
import { stripVolatile } from '../diff/strip.js';
import type { Doc } from '../model/document.js';
import type { Json, JsonObject } from '../model/json.js';
import type { Part, PartName } from '../model/kind.js';
import type { CompiledKind } from '../model/registry.js';
import { type Terms, toConfigTerms } from '../model/terms.js';

/** All parts of an object as one Doc, in the config's terms, without what is volatile. */
export function observeDoc(compiled: CompiledKind, remotes: Readonly<Record<PartName, Json>>, terms: Terms): Doc {
  const parts = compiled.kind.parts.filter(({ name }) => remotes[name] !== undefined);
  return Object.assign({}, ...parts.map((part) => observePart(compiled, part, remotes[part.name] as Json, terms))) as Doc;
}

/** One part, under its name: `{ document: {…} }`. */
export function observePart(compiled: CompiledKind, part: Part, remote: Json, terms: Terms): Doc {
  const raw = part.shape === 'document' ? part.toDoc(remote) : elementsOf(compiled, part, remote, terms).byKey;
  const symbolic = toConfigTerms({ [part.name]: raw }, compiled.references, terms);
  return stripVolatile(symbolic, compiled.rules);
}

/** The elements of a collection by key, as DSS has them. Keys are made from the config's terms, so that an id never shows. */
export function elementsOf(
  compiled: CompiledKind,
  part: Extract<Part, { readonly shape: 'collection' }>,
  remote: Json,
  terms: Terms,
): { readonly byKey: Record<string, JsonObject> } {
  const byKey: Record<string, JsonObject> = {};
  for (const element of part.elements(remote)) {
    const symbolic = toConfigTerms({ [part.name]: { element } }, compiled.references, terms);
    const key = part.keyOf((symbolic[part.name] as JsonObject)['element'] as JsonObject);
    byKey[freeKey(key, byKey)] = element;
  }
  return { byKey };
}

/** Two elements with one name are told apart by a number, in the order in which DSS lists them. */
function freeKey(key: string, taken: Readonly<Record<string, unknown>>): string {
  if (!Object.hasOwn(taken, key)) return key;
  let number = 2;
  while (Object.hasOwn(taken, `${key} (${number})`)) number += 1;
  return `${key} (${number})`;
}
