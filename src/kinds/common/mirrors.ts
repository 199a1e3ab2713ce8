/** Friendly fields that say, value for value, what one field of the document says. One table serves both directions. */
import { isList, isObject, type Json, type JsonObject } from '../../model/json.js';
import { mergeInto } from './merge.js';

export interface Mirror {
  /** Key of the entry: `short_description`. */
  readonly field: string;
  /** Place in the document: `['params', 'connection']`. */
  readonly path: readonly string[];
  /** What the schema accepts; DSS may hold something else (null, say), which is then left to `raw`. */
  readonly type: 'text' | 'flag' | 'map' | 'list';
}

export const DESCRIPTION_MIRRORS: readonly Mirror[] = [
  { field: 'description', path: ['description'], type: 'text' },
  { field: 'short_description', path: ['shortDesc'], type: 'text' },
  { field: 'tags', path: ['tags'], type: 'list' },
];

/** The document that these fields of an entry declare. */
export function fromMirrors(spec: JsonObject, mirrors: readonly Mirror[]): JsonObject {
  return mirrors.reduce<JsonObject>((document, { field, path }) => {
    const value = spec[field];
    return value === undefined ? document : mergeInto(document, nest(path, value));
  }, {});
}

export interface Taken {
  /** Entry fields, in the order of the table. */
  readonly fields: JsonObject;
  /** What is left of the document. */
  readonly rest: JsonObject;
}

/** Takes from a document what these fields can say. List a field before one that encloses it. */
export function takeMirrors(document: JsonObject, mirrors: readonly Mirror[]): Taken {
  const fields: Record<string, Json> = {};
  let rest = document;
  for (const { field, path, type } of mirrors) {
    const value = valueAt(rest, path);
    if (value === undefined || !isOfType(value, type)) continue;
    fields[field] = value;
    rest = without(rest, path);
  }
  return { fields, rest };
}

/** The value at a path of plain keys; undefined when there is none. */
function valueAt(document: JsonObject, path: readonly string[]): Json | undefined {
  return path.reduce<Json | undefined>((value, key) => (isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined), document);
}

/** A copy without the field, and without parents that held nothing else. */
export function without(document: JsonObject, path: readonly string[]): JsonObject {
  const [key, ...below] = path;
  const child = key === undefined ? undefined : document[key];
  if (key === undefined || child === undefined) return document;
  const { [key]: _taken, ...others } = document;
  if (below.length === 0 || !isObject(child)) return others;
  const kept = without(child, below);
  return Object.keys(kept).length === 0 ? others : { ...document, [key]: kept };
}

function nest(path: readonly string[], value: Json): JsonObject {
  const [key, ...below] = path;
  if (key === undefined) return {};
  return { [key]: below.length === 0 ? value : nest(below, value) };
}

function isOfType(value: Json, type: Mirror['type']): boolean {
  if (type === 'text') return typeof value === 'string';
  if (type === 'flag') return typeof value === 'boolean';
  return type === 'list' ? isList(value) : isObject(value);
}
