/** What exists now, in as few calls as the API allows. */
import { differences } from '../diff/compare.js';
import { sealLike } from '../diff/seal.js';
import { type KindName, partsOf, type ResourceAddress } from '../model/address.js';
import { compareText } from '../model/diagnostic.js';
import type { Doc } from '../model/document.js';
import { canonicalJson, type Json } from '../model/json.js';
import type { Listed, Location, PartName } from '../model/kind.js';
import type { DssApi } from '../model/ports.js';
import type { CompiledKind, KindRegistry } from '../model/registry.js';
import type { DesiredGraph, Observed, ObservedResource } from '../model/resource.js';
import type { ResourceState, UnitState } from '../model/state.js';
import { dehydrate } from '../state/blobs.js';
import { type Flow, readFlow } from './flow.js';
import { type AddressBook, addressObjects, type Inventory, takeInventory } from './inventory.js';
import { observeDoc } from './observe.js';
import { createIdBook, type IdBook, termsOf } from './terms.js';

export interface RefreshInputs {
  readonly dss: DssApi;
  readonly kinds: KindRegistry;
  readonly desired: DesiredGraph;
  /** By logical project key. */
  readonly states: ReadonlyMap<string, UnitState>;
  /** `changed` trusts the stamp that a list shows; `full` reads every object. */
  readonly mode: 'changed' | 'full';
  /** `everything` also reads what nobody declares: for import. */
  readonly scope: 'managed' | 'everything';
  /** Everything is about to go: what is deleted is always looked at, never taken from state or a list. */
  readonly leaving: boolean;
  /** A state document with its blobs put back. */
  readonly hydrate: (doc: Doc) => Promise<Doc>;
  readonly digestSecret: (value: string) => string;
}

/** `Observed`, and what the planner needs besides: hydrated last-applied documents of everything that was read, and ids. */
export interface Refreshed extends Observed {
  readonly applied: ReadonlyMap<ResourceAddress, Doc>;
  readonly idBook: IdBook;
  readonly flows: ReadonlyMap<string, Flow>;
}

interface Work extends RefreshInputs {
  readonly inventory: Inventory;
  readonly book: AddressBook;
  readonly idBook: IdBook;
  readonly keys: ReadonlyMap<string, string>;
}

export async function refresh(inputs: RefreshInputs): Promise<Refreshed> {
  const keys = projectKeys(inputs);
  const inventory = await takeInventory(inputs.dss, inputs.kinds, keys);
  const book = addressObjects(inventory, inputs.kinds, inputs.states);
  const work: Work = { ...inputs, inventory, book, idBook: createIdBook(inputs.kinds, book.byAddress), keys };
  const wanted = wantedAddresses(work);
  const resources = new Map<ResourceAddress, ObservedResource>();
  const applied = new Map<ResourceAddress, Doc>();
  await Promise.all(
    wanted.map(async (address) => {
      const listed = book.byAddress.get(address);
      if (listed !== undefined) await observe(address, listed, { work, resources, applied });
    }),
  );
  const flows = await readFlows(work, wanted);
  return {
    nodeId: inventory.nodeId,
    resources,
    applied,
    idBook: work.idBook,
    ids: work.idBook.entries(),
    flows,
    consumers: new Map([...flows.values()].flatMap(({ consumers }) => [...consumers])),
    unmanaged: unmanagedObjects(work, new Set(wanted)),
    warnings: warningsOf(work),
  };
}

interface Results {
  readonly work: Work;
  readonly resources: Map<ResourceAddress, ObservedResource>;
  readonly applied: Map<ResourceAddress, Doc>;
}

async function observe(address: ResourceAddress, listed: Listed, { work, resources, applied }: Results): Promise<void> {
  const state = stateOf(address, work.states);
  const declared = work.desired.resources.get(address)?.doc;
  const seen = { address, id: listed.id, ...(listed.stamp === undefined ? {} : { stamp: listed.stamp }) };
  if (!work.leaving && declared !== undefined && state !== undefined && isUntouched(declared, state, listed, work)) {
    resources.set(address, { ...seen, doc: declared });
    return;
  }
  const before = state === undefined ? undefined : await work.hydrate(state.attributes);
  const doc = await readDoc(address, listed, { work, declared, applied: before });
  if (doc === undefined) return;
  if (before !== undefined) applied.set(address, before);
  resources.set(address, { ...seen, doc });
}

/** Nothing was saved since we last looked, and nothing new is declared: what we applied is what is there. */
function isUntouched(declared: Doc, state: ResourceState, listed: Listed, { mode, inventory, states }: Work): boolean {
  if (mode === 'full' || listed.stamp === undefined || state.stamp === undefined) return false;
  const sameStamp = listed.stamp.versionNumber === state.stamp.versionNumber && listed.stamp.lastModifiedOn === state.stamp.lastModifiedOn;
  const sameNode = [...states.values()].every(({ nodeId }) => nodeId === inventory.nodeId);
  return sameStamp && sameNode && listed.id === state.id && canonicalJson(dehydrate(declared).doc) === canonicalJson(state.attributes);
}

interface Reading {
  readonly work: Work;
  readonly declared: Doc | undefined;
  readonly applied: Doc | undefined;
}

async function readDoc(address: ResourceAddress, listed: Listed, reading: Reading): Promise<Doc | undefined> {
  const compiled = reading.work.kinds.require(partsOf(address).kind);
  const names = neededParts(compiled, reading);
  const fromList = toDoc(address, compiled, pick(listed.remotes, names), reading);
  // A list may leave fields out: a difference seen in one is only believed after a read, and so is what a deletion is about to remove.
  const leaving = reading.work.leaving || reading.declared === undefined;
  const surprising = names.filter((name) => leaving || listed.remotes[name] === undefined || differs(name, fromList, compiled, reading));
  if (surprising.length === 0) return fromList;
  const remotes = await readParts(address, listed.id, { compiled, names: surprising, work: reading.work });
  return remotes === undefined ? undefined : { ...fromList, ...toDoc(address, compiled, remotes, reading) };
}

/** The first part always, the others when the config or the state says something of them. */
function neededParts(compiled: CompiledKind, { work, declared, applied }: Reading): readonly PartName[] {
  const [first, ...others] = compiled.kind.parts.map(({ name }) => name);
  const all = work.scope === 'everything';
  return [first as PartName, ...others.filter((name) => all || declared?.[name] !== undefined || applied?.[name] !== undefined)];
}

function differs(name: PartName, doc: Doc, compiled: CompiledKind, { declared, applied }: Reading): boolean {
  const templates = [declared?.[name], applied?.[name]].filter((template): template is Json => template !== undefined);
  return templates.length === 0 || templates.some((template) => differences({ [name]: template }, doc, compiled.rules).length > 0);
}

async function readParts(
  address: ResourceAddress,
  id: string,
  { compiled, names, work }: { readonly compiled: CompiledKind; readonly names: readonly PartName[]; readonly work: Work },
): Promise<Readonly<Record<PartName, Json>> | undefined> {
  const { project } = partsOf(address);
  const at: Location = { project: work.keys.get(project) ?? project, id };
  const wanted = compiled.kind.parts.filter(({ name }) => names.includes(name));
  const [firstPart] = compiled.kind.parts;
  const first = firstPart !== undefined && wanted.includes(firstPart) ? await firstPart.read(work.dss, at) : undefined;
  // Deleted between the list and the read.
  if (firstPart !== undefined && wanted.includes(firstPart) && first === undefined) return undefined;
  const others = wanted.filter((part) => part !== firstPart && (first === undefined || part.appliesTo?.(first) !== false));
  const remotes = await Promise.all(others.map(async (part) => [part.name, await part.read(work.dss, at)] as const));
  const all = first === undefined || firstPart === undefined ? remotes : [[firstPart.name, first] as const, ...remotes];
  return Object.fromEntries(all.filter((entry): entry is readonly [string, Json] => entry[1] !== undefined));
}

function toDoc(address: ResourceAddress, compiled: CompiledKind, remotes: Readonly<Record<PartName, Json>>, reading: Reading): Doc {
  const { work } = reading;
  let doc = observeDoc(compiled, remotes, termsOf(partsOf(address).project, work.idBook, work.keys));
  for (const template of [reading.declared, reading.applied]) {
    if (template !== undefined) doc = sealLike(doc, template, compiled.rules, work.digestSecret);
  }
  return doc;
}

function pick(remotes: Readonly<Record<PartName, Json>>, names: readonly PartName[]): Record<PartName, Json> {
  return Object.fromEntries(Object.entries(remotes).filter(([name]) => names.includes(name)));
}

function projectKeys({ desired, states }: RefreshInputs): Map<string, string> {
  const keys = new Map([...states.values()].map(({ unit, projectKey }) => [unit.project, projectKey]));
  for (const [project, realKey] of desired.projectKeys) keys.set(project, realKey);
  return keys;
}

function wantedAddresses({ desired, states, scope, book }: Work): readonly ResourceAddress[] {
  const managed = [...states.values()].flatMap(({ resources }) => [...resources.keys()]);
  const present = scope === 'everything' ? book.byAddress.keys() : [];
  return [...new Set([...desired.resources.keys(), ...managed, ...present])].sort();
}

function stateOf(address: ResourceAddress, states: ReadonlyMap<string, UnitState>): ResourceState | undefined {
  return states.get(partsOf(address).project)?.resources.get(address);
}

/** The flow is asked only where something may go away or is mentioned without being declared: an unchanged plan never needs it. */
async function readFlows(work: Work, wanted: readonly ResourceAddress[]): Promise<Map<string, Flow>> {
  const touched = wanted.filter((address) => {
    const state = stateOf(address, work.states);
    const declared = work.desired.resources.get(address)?.doc;
    return declared === undefined || state === undefined || canonicalJson(dehydrate(declared).doc) !== canonicalJson(state.attributes);
  });
  const projects = new Set(touched.map((address) => partsOf(address).project));
  const existing = [...work.inventory.projects.values()].filter(({ project, listed }) => listed !== undefined && projects.has(project));
  const flows = await Promise.all(
    existing.map(async ({ project, realKey }) => [project, await readFlow(work.dss, project, realKey)] as const),
  );
  return new Map(flows);
}

function unmanagedObjects({ book }: Work, wanted: ReadonlySet<ResourceAddress>): Map<KindName, readonly string[]> {
  const found = new Map<KindName, string[]>();
  const add = (kind: KindName, name: string): void => {
    found.set(kind, [...(found.get(kind) ?? []), name]);
  };
  for (const address of book.byAddress.keys()) if (!wanted.has(address)) add(partsOf(address).kind, partsOf(address).name);
  for (const { kind, listed } of book.ambiguous) add(kind, `${listed.name} (${listed.id})`);
  for (const names of found.values()) names.sort(compareText);
  return found;
}

function warningsOf({ book }: Work): readonly string[] {
  return book.ambiguous.map(
    ({ kind, project, listed }) =>
      `two objects ${kind} in project ${project} are named \`${listed.name}\`: ${listed.id} is left unmanaged; rename one of them`,
  );
}
