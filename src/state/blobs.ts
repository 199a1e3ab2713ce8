/** Large values are kept beside the state, once per content, so that a snapshot stays small and readable. */
import pLimit from 'p-limit';
import { sha256 } from '../model/digest.js';
import { asBlob, type BlobLeaf, blobLeaf, type Doc } from '../model/document.js';
import { invariant } from '../model/errors.js';
import { canonicalJson, isList, isObject, type Json, type JsonObject, jsonEqual, parseJson } from '../model/json.js';
import type { Backend } from '../model/ports.js';
import { damaged } from './damage.js';
import { blobKey } from './layout.js';

const LIMIT_BYTES = 4096;
const DIGEST = /^[0-9a-f]{64}$/;
/** Half of a surrogate pair: JSON can hold it, UTF-8 cannot. */
const LONE_SURROGATE = /\p{Surrogate}/u;
const AT_ONCE = 8;

export interface Dehydrated {
  readonly doc: Doc;
  /** Content by its SHA-256. */
  readonly blobs: ReadonlyMap<string, string>;
}

/**
 * A copy of a document with a blob leaf (`blobLeaf`) for each text longer than `limitBytes` of UTF-8, and for each `payload` whose canonical
 * JSON is longer. Leaves that are blobs already stay as they are, so doing it twice is doing it once.
 */
export function dehydrate(doc: Doc, limitBytes = LIMIT_BYTES): Dehydrated {
  const blobs = new Map<string, string>();
  const keepLong = (value: Json, content: string): Json => {
    const bytes = Buffer.byteLength(content);
    if (bytes <= limitBytes) return value;
    const digest = sha256(content);
    blobs.set(digest, content);
    return blobLeaf({ sha256: digest, bytes, text: content === value });
  };
  const walk = (value: Json, name: string | undefined): Json => {
    if (typeof value === 'string') return keepLong(value, LONE_SURROGATE.test(value) ? canonicalJson(value) : value);
    if (blobOf(value) !== undefined) return value;
    const kept = name === 'payload' ? keepLong(value, canonicalJson(value)) : value;
    return kept === value ? mapChildren(value, walk) : kept;
  };
  return { doc: mapFields(doc, walk), blobs };
}

/** The document with its large values back in place. `fetch` gives the content of a blob (`readBlob`); each is asked for once. */
export async function hydrate(doc: Doc, fetch: (sha256: string) => Promise<string>): Promise<Doc> {
  const contents = new Map<string, string>();
  await pLimit(AT_ONCE).map(blobsIn(doc), async (digest) => contents.set(digest, await fetch(digest)));
  const walk = (value: Json): Json => {
    const blob = blobOf(value);
    if (blob === undefined) return mapChildren(value, walk);
    const content = contents.get(blob.sha256);
    invariant(content !== undefined, `blob ${blob.sha256} was not fetched`);
    return blob.text ? content : parseJson(content);
  };
  return mapFields(doc, walk);
}

/** Stores blobs for the units of an environment; those that are there already cost one call and change nothing. */
export async function storeBlobs(backend: Backend, environment: string, blobs: ReadonlyMap<string, string>): Promise<void> {
  await pLimit(AT_ONCE).map(blobs, ([digest, content]) => backend.putIfAbsent(blobKey(environment, digest), Buffer.from(content)));
}

/** The content of a blob. Throws `state-damaged` when it is missing, or is not what its name says. */
export async function readBlob(backend: Backend, environment: string, digest: string): Promise<string> {
  const key = blobKey(environment, digest);
  const stored = await backend.get(key);
  if (stored === undefined) throw damaged(key, 'it is missing');
  if (sha256(stored.bytes) !== digest) throw damaged(key, 'its content is not what its name says');
  return Buffer.from(stored.bytes).toString(); // a TextDecoder would drop the byte order mark of a script
}

/** Stricter than `asBlob`: a user's own JSON that merely holds a `$sha256` is no blob of ours. */
function blobOf(value: Json): BlobLeaf | undefined {
  const blob = asBlob(value);
  if (blob === undefined || !DIGEST.test(blob.sha256)) return undefined;
  return jsonEqual(value, blobLeaf(blob)) ? blob : undefined;
}

function blobsIn(value: Json): ReadonlySet<string> {
  const found = new Set<string>();
  const walk = (node: Json): Json => {
    const blob = blobOf(node);
    if (blob === undefined) return mapChildren(node, walk);
    found.add(blob.sha256);
    return node;
  };
  walk(value);
  return found;
}

function mapChildren(value: Json, visit: (child: Json, name: string | undefined) => Json): Json {
  if (isList(value)) return value.map((item) => visit(item, undefined));
  return isObject(value) ? mapFields(value, visit) : value;
}

function mapFields(value: JsonObject, visit: (child: Json, name: string) => Json): JsonObject {
  return Object.fromEntries(Object.entries(value).map(([name, child]) => [name, visit(child, name)]));
}
