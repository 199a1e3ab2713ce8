import { isList, isObject, type Json, type JsonObject, jsonEqual } from '../../model/json.js';
import type { DocumentKind } from '../store/document-kind.js';

/** Where an object lives. */
export interface Place {
  readonly projectKey: string;
  readonly id: string;
}

/** Who saves, and when in milliseconds since 1970. */
export interface Stamp {
  readonly login: string;
  readonly at: number;
}

/** When an object without any tag was last changed, in milliseconds: any fixed time will do, it must only be the same at each read. */
const UNKNOWN_TIME = 1_500_000_000_000;

/** Fields that the API adds to a stored document, where the kind has no such field of its own. */
const API_FIELDS: ReadonlySet<string> = new Set(['projectKey', 'id', 'name', 'smartName']);

const TAGS: ReadonlySet<string> = new Set(['versionTag', 'creationTag']);

/** What a GET answers: the stored document with the fields that only the API has (API reference 2.7, 2.8), tags sorted (6, gotcha 4). */
export function present(kind: DocumentKind, place: Place, stored: JsonObject): JsonObject {
  const document = sortTags(kind.versioned ? withVersionTag(stored) : stored);
  return { ...identity(kind, place), ...document, ...identity(kind, place) };
}

/**
 * What a PUT stores: the fields of `body` that DSS knows, in the key order of the file that is there, without the fields that only the API
 * has, and with the next version. A document that was just read and is put back unchanged differs from the stored one in `versionTag` only.
 */
export function accept(kind: DocumentKind, body: JsonObject, saving: { readonly stored: JsonObject; readonly stamp: Stamp }): JsonObject {
  const { stored, stamp } = saving;
  // Some trees hold fields that the API adds, and the tags are not the client's to change: these stay as they are.
  const isServers = (key: string): boolean => TAGS.has(key) || (API_FIELDS.has(key) && !kind.knownFields.has(key));
  const sent = Object.entries(body).filter(([key]) => kind.knownFields.has(key) && !TAGS.has(key));
  const kept = Object.entries(stored).filter(([key]) => isServers(key));
  const content = alignKeys({ ...Object.fromEntries(sent), ...Object.fromEntries(kept) }, stored);
  const tagged = keepTagOrder(sortTags(content), stored);
  return kind.versioned ? bumpVersion(tagged, { previous: stored, stamp }) : tagged;
}

/** What a create stores: the known fields of `content`, with both tags at version 0. */
export function create(kind: DocumentKind, content: JsonObject, stamp: Stamp): JsonObject {
  const known = sortTags(Object.fromEntries(Object.entries(content).filter(([key]) => kind.knownFields.has(key))));
  if (!kind.versioned) return known;
  return putVersionTag({ ...known, creationTag: tag(0, stamp) }, tag(0, stamp));
}

/** What a change through another endpoint stores: `next` in the key order of `stored`, with the next version. */
export function amend(stored: JsonObject, next: JsonObject, stamp: Stamp): JsonObject {
  return bumpVersion(alignKeys(keepTagOrder(sortTags(next), stored), stored), { previous: stored, stamp });
}

/**
 * The document with a `versionTag`. Trees out of Git often have none: then one is made of the creation tag, the same at each read, and it
 * enters the file with the first save.
 */
export function withVersionTag(stored: JsonObject): JsonObject {
  if (isObject(stored['versionTag'])) return stored;
  const creation = stored['creationTag'];
  const made = isObject(creation) ? creation : tag(0, { login: 'admin', at: UNKNOWN_TIME });
  return putVersionTag(stored, { ...made, versionNumber: 0 });
}

function bumpVersion(content: JsonObject, change: { readonly previous: JsonObject; readonly stamp: Stamp }): JsonObject {
  const before = withVersionTag(change.previous)['versionTag'];
  const number = isObject(before) && typeof before['versionNumber'] === 'number' ? before['versionNumber'] : 0;
  return putVersionTag(content, tag(number + 1, change.stamp));
}

/** DSS writes the version tag right before the creation tag (corpus). */
function putVersionTag(document: JsonObject, versionTag: JsonObject): JsonObject {
  if ('versionTag' in document) return { ...document, versionTag };
  const entries = Object.entries(document);
  const creation = entries.findIndex(([key]) => key === 'creationTag');
  entries.splice(creation === -1 ? entries.length : creation, 0, ['versionTag', versionTag]);
  return Object.fromEntries(entries);
}

function tag(versionNumber: number, stamp: Stamp): JsonObject {
  return { versionNumber, lastModifiedBy: { login: stamp.login }, lastModifiedOn: stamp.at };
}

function identity(kind: DocumentKind, place: Place): JsonObject {
  return { projectKey: place.projectKey, ...Object.fromEntries(kind.idFields.map((field) => [field, place.id])) };
}

function sortTags(document: JsonObject): JsonObject {
  const tags = document['tags'];
  return isList(tags) ? { ...document, tags: tags.filter((item) => typeof item === 'string').sort() } : document;
}

/** The same set of tags in another order is no change. */
function keepTagOrder(document: JsonObject, stored: JsonObject): JsonObject {
  const sorted = sortTags(stored)['tags'];
  return sorted !== undefined && jsonEqual(document['tags'], sorted) ? { ...document, tags: stored['tags'] ?? [] } : document;
}

/**
 * `value` with its keys in the order that `model` has them, at every depth. DSS writes fields in the order of its classes, so a client
 * that sends them in another order causes no change in the file.
 */
function alignKeys<T extends Json>(value: T, model: Json | undefined): T;
function alignKeys(value: Json, model: Json | undefined): Json {
  if (isList(value)) return value.map((item, index) => alignKeys(item, isList(model) ? model[index] : undefined));
  if (!isObject(value) || !isObject(model)) return value;
  const known = Object.keys(model).filter((key) => key in value);
  const added = Object.keys(value).filter((key) => !(key in model));
  return Object.fromEntries([...known, ...added].map((key) => [key, alignKeys(value[key] ?? null, model[key])]));
}
