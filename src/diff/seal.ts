import { asSecret, secretLeaf } from '../model/document.js';
import { isList, isObject, type Json, type JsonObject } from '../model/json.js';
import { ELEMENT } from '../model/pattern.js';
import { alignElements } from './lists.js';
import { type RuleCursor, ruleAt } from './rules.js';

/**
 * Replaces by its keyed digest every value of `existing` that stands where `template` holds a secret, so that what DSS returns can be compared
 * with what is declared and never reaches a plan in the clear.
 */
export function sealLike(existing: JsonObject, template: JsonObject, rules: RuleCursor, digest: (value: string) => string): JsonObject {
  return seal(existing, template, rules, digest) as JsonObject;
}

function seal(existing: Json, template: Json | undefined, cursor: RuleCursor, digest: (value: string) => string): Json {
  if (asSecret(template) !== undefined) {
    return asSecret(existing) !== undefined
      ? existing
      : secretLeaf(digest(typeof existing === 'string' ? existing : JSON.stringify(existing)));
  }
  if (isList(existing) && isList(template)) return sealList(existing, template, cursor, digest);
  if (!isObject(existing) || !isObject(template)) return existing;
  return Object.fromEntries(
    Object.entries(existing).map(([key, item]) => [
      key,
      seal(item, Object.hasOwn(template, key) ? template[key] : undefined, cursor.down(key), digest),
    ]),
  );
}

function sealList(existing: readonly Json[], template: readonly Json[], cursor: RuleCursor, digest: (value: string) => string): Json {
  const keyed = ruleAt(cursor, 'keyed');
  const below = cursor.down(ELEMENT);
  if (keyed === undefined) {
    // Such a list is one value; an element that moved is still the secret that it was.
    const known = secretsIn(template);
    return existing.map((item, index) => {
      const moved = known.size > 0 && typeof item === 'string' && known.has(digest(item));
      return moved ? secretLeaf(digest(item)) : seal(item, template[index], below, digest);
    });
  }
  const partner = new Map(alignElements(template, existing, keyed).elements.map(({ declared, existing: item }) => [item, declared]));
  return existing.map((item) => seal(item, partner.get(item), below, digest));
}

function secretsIn(value: Json, found: Set<string> = new Set()): Set<string> {
  const secret = asSecret(value);
  if (secret !== undefined) found.add(secret);
  else if (typeof value === 'object' && value !== null) for (const item of Object.values(value) as Json[]) secretsIn(item, found);
  return found;
}
