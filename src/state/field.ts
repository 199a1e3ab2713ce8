/** Reading stored JSON field by field: each reader gives the value with its type, or says which field of which file is wrong. */
import { addressOf, parseAddress, type ResourceAddress } from '../model/address.js';
import { isList, isObject, type Json, type JsonObject } from '../model/json.js';
import { damaged } from './damage.js';

export interface Field {
  /** The file, for the message. */
  readonly key: string;
  /** `resources[3].id`; empty for the whole content. */
  readonly path: string;
  readonly value: Json | undefined;
}

/** The fields of an object by name. A name outside of the list is damage: dropping what we do not know would lose it. */
export function fieldsOf<Name extends string>(field: Field, names: readonly Name[]): (name: Name) => Field {
  const object = objectOf(field);
  const unknown = Object.keys(object).find((name) => !names.some((known) => known === name));
  if (unknown !== undefined) throw damaged(field.key, `${pathTo(field, unknown)} is no known field`);
  return (name) => ({ key: field.key, path: pathTo(field, name), value: Object.hasOwn(object, name) ? object[name] : undefined });
}

export function textOf(field: Field): string {
  return typeof field.value === 'string' ? field.value : refuse(field, 'text');
}

/** A whole number, zero or more. */
export function countOf(field: Field): number {
  return typeof field.value === 'number' && Number.isSafeInteger(field.value) && field.value >= 0
    ? field.value
    : refuse(field, 'a whole number');
}

export function objectOf(field: Field): JsonObject {
  return isObject(field.value) ? field.value : refuse(field, 'an object');
}

export function addressIn(field: Field): ResourceAddress {
  const parts = parseAddress(textOf(field));
  return parts === undefined ? refuse(field, 'an address') : addressOf(parts.kind, parts.project, parts.name);
}

export function listOf<T>(field: Field, item: (field: Field) => T): readonly T[] {
  if (!isList(field.value)) return refuse(field, 'a list');
  return field.value.map((value, index) => item({ key: field.key, path: `${field.path}[${index}]`, value }));
}

/** Null where JSON says null. */
export function nullOr<T>(field: Field, read: (field: Field) => T): T | null {
  return field.value === null ? null : read(field);
}

/** `{ [name]: value }`, or nothing when the field is not there: for spreading into an object with optional fields. */
export function optional<Name extends string, T>(name: Name, field: Field, read: (field: Field) => T): { readonly [name in Name]?: T } {
  return field.value === undefined ? {} : ({ [name]: read(field) } as { readonly [name in Name]: T });
}

/** Throws: the field does not hold what it must. */
export function refuse(field: Field, wanted: string): never {
  throw damaged(field.key, `${field.path === '' ? 'its content' : field.path} is not ${wanted}`);
}

function pathTo(field: Field, name: string): string {
  return field.path === '' ? name : `${field.path}.${name}`;
}
