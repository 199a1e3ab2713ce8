import { isList, isObject, type Json, type JsonObject } from '../../model/json.js';

/** Fields that DSS never gives back in clear (API reference 2.1, 2.3). */
const SECRET_FIELDS: ReadonlySet<string> = new Set(['password', 'secretKey', 'apiKey', 'passphrase', 'privateKey']);

/** The document with every secret emptied, as DSS answers it: a client that puts it back wipes them (API reference 2.1). */
export function redacted(document: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(document).map(([field, value]) => [field, SECRET_FIELDS.has(field) ? '' : redactInside(value)]));
}

function redactInside(value: Json): Json {
  if (isList(value)) return value.map(redactInside);
  return isObject(value) ? redacted(value) : value;
}

/** Fields that a client sends as null are fields that it leaves out. */
export function withoutNulls(body: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(body).filter(([, value]) => value !== null));
}

/** The fields of a body that a document of this kind has; DSS drops the others (API reference 6, gotcha 1). */
export function knownFields(body: JsonObject, model: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(body).filter(([field]) => field in model));
}
