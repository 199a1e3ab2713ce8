/** One object on the node: its parts as documents, and the way back to what is sent. */
import { differences, type FieldDifference } from '../diff/compare.js';
import { overlay } from '../diff/overlay.js';
import { sealLike } from '../diff/seal.js';
import { partsOf, type ResourceAddress } from '../model/address.js';
import { asSecret, type Doc } from '../model/document.js';
import { IacError } from '../model/errors.js';
import { EXIT } from '../model/exit-codes.js';
import { isObject, type Json, type JsonObject, mapJson } from '../model/json.js';
import type { CollectionPart, DocumentPart, Location, Part } from '../model/kind.js';
import type { SecretBox } from '../model/ports.js';
import type { CompiledKind } from '../model/registry.js';
import type { VersionStamp } from '../model/state.js';
import { type Terms, toNodeTerms } from '../model/terms.js';
import { elementsOf, observePart } from '../refresh/observe.js';
import { termsOf } from '../refresh/terms.js';
import type { ApplyContext } from './context.js';

/** Everything about one address that an operation needs. */
export interface ObjectAccess {
  readonly address: ResourceAddress;
  readonly name: string;
  /** Key of its project on the node. */
  readonly realKey: string;
  readonly compiled: CompiledKind;
  readonly terms: Terms;
  /** What we last applied: where it holds a secret, what DSS has is sealed as well. */
  readonly applied: Doc;
}

/** A part as it is now. */
export interface LivePart {
  readonly part: Part;
  /** Undefined: absent. */
  readonly remote: Json | undefined;
  /** Comparable, in the config's terms, secrets sealed like the wanted document. */
  readonly observed: Json | undefined;
}

export function accessTo(address: ResourceAddress, applied: Doc, context: ApplyContext): ObjectAccess {
  const { kind, project, name } = partsOf(address);
  const terms = termsOf(project, context.ids, context.projectKeys);
  return { address, name, realKey: terms.realKey(project), compiled: context.kinds.require(kind), terms, applied };
}

export function locationOf(access: ObjectAccess, id: string): Location {
  return { project: access.realKey, id };
}

/** The id that a new object will have, when it follows from its name; a project's is its key on the node. */
export function knownId({ compiled, name, realKey }: ObjectAccess): string | undefined {
  return compiled.kind.name === 'project' ? realKey : compiled.kind.idOf(name);
}

export async function readPart(access: ObjectAccess, part: Part, id: string, wanted: Doc, context: ApplyContext): Promise<LivePart> {
  const remote = await part.read(context.dss, locationOf(access, id));
  if (remote === undefined) return { part, remote, observed: undefined };
  const doc = observePart(access.compiled, part, remote, access.terms);
  const digest = (value: string): string => context.secrets.digest(value);
  const sealed = [wanted, access.applied].reduce((sealing, template) => sealLike(sealing, template, access.compiled.rules, digest), doc);
  return { part, remote, observed: sealed[part.name] };
}

/** Declared fields of one part that differ from what is there. */
export function partDifferences(access: ObjectAccess, live: LivePart, wanted: Doc): readonly FieldDifference[] {
  const name = live.part.name;
  const declared = wanted[name];
  if (declared === undefined) return [];
  return differences({ [name]: declared }, live.observed === undefined ? {} : { [name]: live.observed }, access.compiled.rules);
}

/** The whole document to send: what DSS has, with the declared fields laid over it. */
export function encodePart(access: ObjectAccess, part: DocumentPart, remote: Json | undefined, wanted: Doc, secrets: SecretBox): Json {
  const declared = toNode(access, { [part.name]: wanted[part.name] ?? {} }, secrets)[part.name];
  const base = remote === undefined ? undefined : part.toDoc(remote);
  const merged = overlay(base, isObject(declared) ? declared : {}, access.compiled.rules.down(part.name));
  return part.toRemote(merged, remote);
}

/** One element of a collection, laid over the one that DSS has. */
export function encodeElement(
  access: ObjectAccess,
  part: CollectionPart,
  key: string,
  found: { readonly live: LivePart; readonly wanted: Doc; readonly secrets: SecretBox },
): JsonObject {
  const map = found.wanted[part.name];
  const element = isObject(map) ? (map[key] ?? {}) : {};
  const declared = toNode(access, { [part.name]: { element } }, found.secrets)[part.name];
  const inside = isObject(declared) && isObject(declared['element']) ? declared['element'] : {};
  return overlay(existingElement(access, part, key, found.live), inside, access.compiled.rules.down(part.name).down(key));
}

/** An element as DSS has it, its own id included. */
export function existingElement(access: ObjectAccess, part: CollectionPart, key: string, live: LivePart): JsonObject | undefined {
  return live.remote === undefined ? undefined : elementsOf(access.compiled, part, live.remote, access.terms).byKey[key];
}

function toNode(access: ObjectAccess, doc: JsonObject, secrets: SecretBox): JsonObject {
  return revealSecrets(toNodeTerms(doc, access.compiled.references, access.terms), access.address, secrets);
}

function revealSecrets(doc: JsonObject, address: ResourceAddress, secrets: SecretBox): JsonObject {
  return mapJson(doc, (node) => {
    const digest = asSecret(node);
    if (digest === undefined) return node;
    const value = secrets.reveal(digest);
    if (value === undefined) {
      throw new IacError('secret-unknown', `${address} needs a secret that this run does not have`, {
        exitCode: EXIT.invalidConfig,
        hint: 'set the same environment variables and DATAIKU_IAC_STATE_KEY as when the plan was made',
      });
    }
    return value;
  }) as JsonObject;
}

/** DSS's stamp on a document, wherever the part keeps it at its top. */
export function stampOf(live: LivePart): VersionStamp | undefined {
  if (live.remote === undefined || live.part.shape !== 'document') return undefined;
  const tag = live.part.toDoc(live.remote)['versionTag'];
  if (!isObject(tag) || typeof tag['versionNumber'] !== 'number' || typeof tag['lastModifiedOn'] !== 'number') return undefined;
  return { versionNumber: tag['versionNumber'], lastModifiedOn: tag['lastModifiedOn'] };
}
