/** The payload of a recipe: always text in DSS; JSON for visual recipes, code for the others (API reference 2.8). */
import { isList, isObject, type Json, type JsonObject, jsonEqual, parseJson } from '../../model/json.js';
import { objectOf } from '../common/remote.js';

/** Recipe types whose payload is code, with the extension of the file that holds it. */
export const CODE_EXTENSIONS: Readonly<Record<string, string>> = {
  python: 'py',
  pyspark: 'py',
  cpython: 'py',
  r: 'R',
  sparkr: 'R',
  sql_query: 'sql',
  sql_script: 'sql',
  spark_sql_query: 'sql',
  hive: 'hql',
  impala: 'sql',
  ksql: 'ksql',
  pig: 'pig',
  shell: 'sh',
  spark_scala: 'scala',
  streaming_spark_scala: 'scala',
  julia: 'jl',
};

/** True for a recipe type whose payload is code. */
export function isCode(type: Json | undefined): boolean {
  return typeof type === 'string' && Object.hasOwn(CODE_EXTENSIONS, type);
}

/** `{ recipe, payload }` → the recipe's own fields with `payload` beside them, parsed where it is JSON. */
export function toDoc(remote: Json): JsonObject {
  const { recipe, payload } = objectOf(remote);
  const fields = objectOf(recipe);
  return payload === undefined ? fields : { ...fields, payload: parsePayload(payload, fields['type']) };
}

/** The inverse. A payload that did not change keeps the very text that DSS had. */
export function toRemote(doc: JsonObject, base: Json | undefined): JsonObject {
  const { payload, ...recipe } = doc;
  const { payload: before, ...envelope } = objectOf(base);
  if (payload === undefined) return { ...envelope, recipe };
  const unchanged = before !== undefined && jsonEqual(parsePayload(before, recipe['type']), payload);
  return { ...envelope, recipe, payload: unchanged ? before : payloadText(payload) };
}

function payloadText(payload: Json): Json {
  return isObject(payload) || isList(payload) ? JSON.stringify(payload, null, 2) : payload;
}

function parsePayload(payload: Json, type: Json | undefined): Json {
  if (typeof payload !== 'string' || isCode(type)) return payload;
  const parsed = tryParse(payload);
  return isObject(parsed) || isList(parsed) ? parsed : payload;
}

function tryParse(text: string): Json | undefined {
  try {
    return parseJson(text);
  } catch {
    // No JSON: a plugin recipe may keep anything here, and text is a value like another.
    return undefined;
  }
}
