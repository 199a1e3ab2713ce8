import { isObject, type Json, type JsonObject } from '../../model/json.js';
import { illegalArgument } from './api-error.js';

/** A field of a body that must be a text which is not empty. */
export function requireText(value: Json | undefined, field: string): string {
  if (typeof value !== 'string' || value === '') throw illegalArgument(`${field} must be a text`);
  return value;
}

/** A field of a body that must be an object. */
export function requireObject(value: Json | undefined, field: string): JsonObject {
  if (!isObject(value)) throw illegalArgument(`${field} must be an object`);
  return value;
}

/** The object, or an empty one for anything else: for fields that a client may leave out or send as null. */
export function objectOrEmpty(value: Json | undefined): JsonObject {
  return isObject(value) ? value : {};
}
