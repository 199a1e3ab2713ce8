/** What head and snapshots have in common: JSON that people can read, with a format version and a checksum over the rest. */
import { digestOf } from '../model/digest.js';
import { canonicalJson, isObject, type Json, type JsonObject, parseJson, prettyJson } from '../model/json.js';
import { damaged, tooNew } from './damage.js';

/** Turns the body of format version N into that of N + 1. */
export type Migrations = Readonly<Record<number, (old: JsonObject) => JsonObject>>;

export interface Format {
  /** The version that this release writes. */
  readonly version: number;
  /** By the version that each one starts from. */
  readonly migrations: Migrations;
}

/** Same body, same bytes: keys in canonical order, two spaces, one final newline. */
export function sealEnvelope(body: JsonObject, version: number): Uint8Array {
  const content: JsonObject = { ...body, version };
  const canonical = canonicalJson({ ...content, checksum: digestOf(content) });
  return new TextEncoder().encode(prettyJson(parseJson(canonical)));
}

/** The body in the current format. `key` names the file in errors: `state-damaged`, `state-too-new`. */
export function openEnvelope(bytes: Uint8Array, key: string, format: Format): JsonObject {
  const { checksum, ...content } = parseObject(bytes, key);
  const version = content['version'];
  if (typeof version !== 'number' || !Number.isSafeInteger(version) || version < 0) throw damaged(key, 'version is not a whole number');
  if (version > format.version) throw tooNew(key, version, format.version);
  if (checksum !== digestOf(content)) throw damaged(key, 'its checksum does not match its content');
  const { version: _, ...body } = content;
  return migrate(body, { key, version, format });
}

function migrate(body: JsonObject, from: { readonly key: string; readonly version: number; readonly format: Format }): JsonObject {
  let migrated = body;
  for (let version = from.version; version < from.format.version; version += 1) {
    const step = from.format.migrations[version];
    if (step === undefined) throw damaged(from.key, `there is no format version ${version}`);
    migrated = step(migrated);
  }
  return migrated;
}

function parseObject(bytes: Uint8Array, key: string): JsonObject {
  let value: Json;
  try {
    value = parseJson(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw damaged(key, 'it is no JSON'); // the parser's message would quote the content
  }
  if (!isObject(value)) throw damaged(key, 'it is no JSON object');
  return value;
}
