/**
 * Two vocabularies for one thing. The config speaks of logical project keys and names; the node speaks of its own keys and of generated ids.
 * Documents are in the config's terms; only what is sent to DSS, and what comes from it, is in the node's.
 */
import { addressOf, partsOf, type ResourceAddress } from './address.js';
import { asRef, asSecret, refTo } from './document.js';
import { isList, isObject, type Json, type JsonObject } from './json.js';
import { type Cursor, ELEMENT } from './pattern.js';
import type { ReferenceRule } from './rules.js';

/** How one environment's node calls things, seen from one project. */
export interface Terms {
  /** Logical key of the project that the document belongs to. */
  readonly project: string;
  /** The id of an object whose ids DSS generates; undefined while it does not exist. */
  idOf(address: ResourceAddress): string | undefined;
  /** The address of a generated id in a project (logical key). `dssType` narrows the search where the document says it. */
  addressOf(project: string, id: string, dssType: string | undefined): ResourceAddress | undefined;
  realKey(logical: string): string;
  logicalKey(real: string): string | undefined;
}

/** A reference that cannot be resolved yet: the object has no id so far. */
export class UnresolvedReference extends Error {
  override readonly name = 'UnresolvedReference';
  readonly address: ResourceAddress;
  constructor(address: ResourceAddress) {
    super(`${address} has no id on this node yet`);
    this.address = address;
  }
}

/** From the node's terms to the config's, at the places that the rules name. */
export function toConfigTerms(doc: JsonObject, rules: Cursor<ReferenceRule>, terms: Terms): JsonObject {
  return translate(doc, rules, {
    computable: (value) => computableToConfig(value, terms),
    typed: (parent, field, rule) => typedToConfig(parent, field, rule, terms),
    leaf: (value) => value,
  }) as JsonObject;
}

/** From the config's terms to the node's. Throws `UnresolvedReference`. */
export function toNodeTerms(doc: JsonObject, rules: Cursor<ReferenceRule>, terms: Terms): JsonObject {
  return translate(doc, rules, {
    computable: (value) => computableToNode(value, terms),
    typed: (parent, field) => typedToNode(parent, field, terms),
    leaf: (value) => {
      const ref = asRef(value);
      return ref === undefined ? value : requireId(ref, terms);
    },
  }) as JsonObject;
}

interface Translation {
  computable(value: Json): Json;
  /** Returns the fields of the parent that change. */
  typed(parent: JsonObject, field: string, rule: ReferenceRule): JsonObject;
  leaf(value: Json): Json;
}

function translate(value: Json, cursor: Cursor<ReferenceRule>, by: Translation): Json {
  if (cursor.here.some((rule) => rule.form === 'computable')) return by.computable(value);
  if (isList(value)) return value.map((item) => translate(item, cursor.down(ELEMENT), by));
  if (!isObject(value) || asRef(value) !== undefined || asSecret(value) !== undefined) return by.leaf(value);
  const result: Record<string, Json> = {};
  for (const [key, item] of Object.entries(value)) result[key] = isTyped(cursor.down(key)) ? item : translate(item, cursor.down(key), by);
  for (const key of Object.keys(value)) {
    const rule = cursor.down(key).here.find((candidate) => candidate.form === 'typed');
    if (rule !== undefined) Object.assign(result, by.typed(value, key, rule));
  }
  return result;
}

function isTyped(cursor: Cursor<ReferenceRule>): boolean {
  return cursor.here.some((rule) => rule.form === 'typed');
}

function computableToConfig(value: Json, terms: Terms): Json {
  if (typeof value !== 'string') return value;
  const dot = value.indexOf('.');
  if (dot < 0) return symbol(terms.project, value, undefined, terms) ?? value;
  const project = terms.logicalKey(value.slice(0, dot));
  if (project === undefined) return value;
  const name = value.slice(dot + 1);
  return symbol(project, name, undefined, terms) ?? `${project}.${name}`;
}

function computableToNode(value: Json, terms: Terms): Json {
  const ref = asRef(value);
  if (ref !== undefined) {
    const { project } = partsOf(ref);
    const id = requireId(ref, terms);
    return project === terms.project ? id : `${terms.realKey(project)}.${id}`;
  }
  if (typeof value !== 'string' || !value.includes('.')) return value;
  const dot = value.indexOf('.');
  return `${terms.realKey(value.slice(0, dot))}${value.slice(dot)}`;
}

function typedToConfig(parent: JsonObject, field: string, rule: ReferenceRule, terms: Terms): JsonObject {
  const id = parent[field];
  const dssType = parent[rule.typeField ?? 'type'];
  const real = parent['projectKey'];
  const project = typeof real === 'string' && real !== '' ? terms.logicalKey(real) : terms.project;
  if (typeof id !== 'string' || project === undefined) return {};
  const known = symbol(project, id, typeof dssType === 'string' ? dssType : undefined, terms);
  return { [field]: known ?? id, ...(typeof real === 'string' && real !== '' ? { projectKey: project } : {}) };
}

function typedToNode(parent: JsonObject, field: string, terms: Terms): JsonObject {
  const value = parent[field] as Json;
  const ref = asRef(value);
  const project = parent['projectKey'];
  return {
    [field]: ref === undefined ? value : requireId(ref, terms),
    ...(typeof project === 'string' && project !== '' ? { projectKey: terms.realKey(project) } : {}),
  };
}

function symbol(project: string, id: string, dssType: string | undefined, terms: Terms): JsonObject | undefined {
  const address = terms.addressOf(project, id, dssType);
  return address === undefined ? undefined : refTo(address);
}

function requireId(address: ResourceAddress, terms: Terms): string {
  const id = terms.idOf(address);
  if (id === undefined) throw new UnresolvedReference(address);
  return id;
}

/** Every object that a document mentions, as addresses: `$ref` leaves, and names at the places that the rules name. */
export function mentionsOf(
  doc: JsonObject,
  rules: Cursor<ReferenceRule>,
  project: string,
  kindsOf: (dssType: string | undefined) => readonly string[],
): readonly ResourceAddress[] {
  const found = new Set<ResourceAddress>();
  const name = (value: Json, inProject: string, dssType: string | undefined): void => {
    const ref = asRef(value);
    if (ref !== undefined) found.add(ref);
    else if (typeof value === 'string') for (const kind of kindsOf(dssType)) found.add(addressOf(kind, inProject, value));
  };
  translate(doc, rules, {
    computable(value) {
      const dot = typeof value === 'string' ? value.indexOf('.') : -1;
      if (typeof value === 'string' && dot > 0) name(value.slice(dot + 1), value.slice(0, dot), undefined);
      else name(value, project, undefined);
      return value;
    },
    typed(parent, field, rule) {
      const dssType = parent[rule.typeField ?? 'type'];
      const other = parent['projectKey'];
      name(
        parent[field] as Json,
        typeof other === 'string' && other !== '' ? other : project,
        typeof dssType === 'string' ? dssType : undefined,
      );
      return {};
    },
    leaf(value) {
      const ref = asRef(value);
      if (ref !== undefined) found.add(ref);
      return value;
    },
  });
  return [...found];
}
