/** The calls that kinds have in common. Each function makes one call at most and decides nothing. */
import { isList, isObject, type Json, type JsonObject } from '../../model/json.js';
import type { DocumentPart, Location } from '../../model/kind.js';
import type { DssApi } from '../../model/ports.js';
import type { VersionStamp } from '../../model/state.js';

export interface DocumentPartOptions {
  readonly name: string;
  /** '' for fields at the top of an entry. */
  readonly label: string;
  path(at: Location): string;
}

/** A part that DSS serves and replaces under one path and that needs no translation. */
export function plainDocumentPart({ name, label, path }: DocumentPartOptions): DocumentPart {
  return {
    name,
    label,
    shape: 'document',
    toDoc: objectOf,
    toRemote: (doc) => doc,
    read: (dss, at) => dss.find(path(at)),
    write: (dss, at, remote) => put(dss, path(at), remote),
  };
}

export async function put(dss: DssApi, path: string, remote: Json): Promise<void> {
  await dss.put(path, remote);
}

/** DSS answered with an object; anything else reads as an empty one, which the comparison then shows. */
export function objectOf(value: Json | undefined): JsonObject {
  return isObject(value) ? value : {};
}

/** The objects of a list; anything else in it is no object of DSS and is passed over. */
export function objectsOf(value: Json | undefined): readonly JsonObject[] {
  return isList(value) ? value.filter(isObject) : [];
}

/** A text field of what DSS answered, or ''. */
export function textOf(value: JsonObject, key: string): string {
  const found = value[key];
  return typeof found === 'string' ? found : '';
}

/** DSS's stamp, as an optional field ready to spread; nothing when the object carries none (API reference 1.6). */
export function stampField(value: JsonObject): { readonly stamp?: VersionStamp } {
  const tag = objectOf(value['versionTag']);
  const { versionNumber, lastModifiedOn } = tag;
  return typeof versionNumber === 'number' && typeof lastModifiedOn === 'number' ? { stamp: { versionNumber, lastModifiedOn } } : {};
}
