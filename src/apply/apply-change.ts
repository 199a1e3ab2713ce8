/** Does one change, or finishes it: a switch on its action. */
import { declaredPaths } from '../diff/three-way.js';
import type { ResourceAddress } from '../model/address.js';
import { ABSENT, type Doc, EXCLUSIVE } from '../model/document.js';
import { InternalError } from '../model/errors.js';
import { isObject, type Json, mapJson } from '../model/json.js';
import type { PartName } from '../model/kind.js';
import { formatPath } from '../model/path.js';
import type { Change, DeleteChange, Fingerprints, ReplaceChange, UpdateChange } from '../model/plan.js';
import { partOf } from '../model/registry.js';
import type { ResourceState } from '../model/state.js';
import { fingerprint } from '../plan/fingerprints.js';
import type { ApplyContext } from './context.js';
import { changedSince, converge } from './converge.js';
import { ensureCreated } from './create.js';
import { journalled } from './journalled.js';
import { accessTo, type LivePart, locationOf, type ObjectAccess, readPart, stampOf } from './object.js';

/** The object was made and is not yet as wanted: state must know it, or the next plan would take it for somebody else's. */
export class PartialChange extends Error {
  override readonly name = 'PartialChange';
  override readonly cause: unknown;
  readonly resource: ResourceState;

  constructor(cause: unknown, resource: ResourceState) {
    super('an object was made and is not as wanted');
    this.cause = cause;
    this.resource = resource;
  }
}

export interface ChangeResult {
  /** What state shall know of the object, large values still in place; undefined: that it is gone. */
  readonly resource: ResourceState | undefined;
  /** False when everything was found done. */
  readonly acted: boolean;
}

/** `before` is what state knew of the object. Safe to run again after an interruption at any point. */
export async function applyChange(change: Change, before: ResourceState | undefined, context: ApplyContext): Promise<ChangeResult> {
  const access = accessTo(change.address, before === undefined ? {} : await context.hydrate(before.attributes), context);
  const { sharedGroup } = access.compiled.kind;
  const run = (): Promise<ChangeResult> => perform(change, before, { access, context });
  return sharedGroup === undefined ? run() : context.serialise(`${sharedGroup} ${access.realKey}`, run);
}

interface Target {
  readonly access: ObjectAccess;
  readonly context: ApplyContext;
}

async function perform(change: Change, before: ResourceState | undefined, target: Target): Promise<ChangeResult> {
  switch (change.action) {
    case 'create':
      return create(change.after, change.dependencies, target);
    case 'update':
      return update(change, before, target);
    case 'replace':
      return replace(change, target);
    case 'delete':
      return { resource: undefined, acted: await remove(change, target) };
  }
}

async function create(wanted: Doc, dependencies: readonly ResourceAddress[], { access, context }: Target): Promise<ChangeResult> {
  const { id, made } = await ensureCreated({ access, wanted, context });
  context.ids.record(access.address, id);
  const known = { id, originals: createdOriginals(access, wanted), dependencies };
  try {
    const { calls, first } = await converge({ access, id, wanted, fingerprints: undefined, context });
    return { resource: resourceState({ ...known, declared: wanted }, first), acted: made || calls > 0 };
  } catch (error) {
    throw new PartialChange(error, { ...known, attributes: {} });
  }
}

async function update(change: UpdateChange, before: ResourceState | undefined, { access, context }: Target): Promise<ChangeResult> {
  const { calls, first } = await converge({ access, id: change.id, wanted: change.after, fingerprints: change.fingerprints, context });
  const declared = change.declared ?? change.after;
  const originals = { ...keepOwned(before?.originals ?? {}, declared), ...change.originals };
  return { resource: resourceState({ id: change.id, declared, originals, dependencies: change.dependencies }, first), acted: calls > 0 };
}

/** A field that was reset is not ours any more: what it was before is of no use. */
function keepOwned(originals: Readonly<Record<string, Json>>, declared: Doc): Record<string, Json> {
  const owned = declaredPaths(declared);
  const isOwned = (path: string): boolean =>
    owned.some((leaf) => leaf === path || leaf.startsWith(`${path}.`) || leaf.startsWith(`${path}[`));
  return Object.fromEntries(Object.entries(originals).filter(([path]) => isOwned(path)));
}

/** No element of a collection stood in an object that we made: one that is no longer declared goes. */
function createdOriginals({ compiled }: ObjectAccess, declared: Doc): Record<string, Json> {
  const collections = compiled.kind.parts.filter(({ shape }) => shape === 'collection');
  const elements = collections.flatMap(({ name }) => Object.keys(isObject(declared[name]) ? declared[name] : {}).map((key) => [name, key]));
  return Object.fromEntries(elements.filter(([, key]) => key !== EXCLUSIVE).map((path) => [formatPath(path), ABSENT]));
}

async function replace(change: ReplaceChange, target: Target): Promise<ChangeResult> {
  const { access, context } = target;
  // Once the new object's creation was journalled, the old one is gone for certain: what is there now is ours.
  const recreating = context.earlier.find(`${access.address}#create`) !== undefined;
  const removed = recreating ? false : await remove({ ...change, dropData: false }, target);
  const created = await create(change.after, change.dependencies, target);
  return { ...created, acted: created.acted || removed };
}

/** True when the object was there. Refuses when it is not what was planned to go. */
async function remove(
  change: Pick<DeleteChange, 'address' | 'id' | 'dropData' | 'fingerprints'>,
  { access, context }: Target,
): Promise<boolean> {
  const parts = Object.keys(change.fingerprints);
  const [first] = access.compiled.kind.parts;
  if (first === undefined) throw new InternalError(`${access.compiled.kind.name} has no parts`);
  const present = await readPart(access, first, change.id, {}, context);
  if (present.remote === undefined) return false;
  await requireSame(change, parts, { access, context });
  await journalled(context, {
    operation: `${change.address}#delete`,
    address: change.address,
    before: change.fingerprints[first.name] ?? null,
    after: null,
    durability: 'remote',
    run: () => access.compiled.kind.remove(context.dss, locationOf(access, change.id), { dropData: change.dropData }),
  });
  return true;
}

async function requireSame(
  change: { readonly address: ResourceAddress; readonly id: string; readonly fingerprints: Fingerprints },
  parts: readonly PartName[],
  { access, context }: Target,
): Promise<void> {
  for (const name of parts) {
    const live = await readPart(access, partOf(access.compiled.kind, name), change.id, {}, context);
    if (fingerprint(live.observed) !== change.fingerprints[name]) throw changedSince(change.address);
  }
}

function resourceState(
  known: {
    readonly id: string;
    readonly declared: Doc;
    readonly originals: Readonly<Record<string, Json>>;
    readonly dependencies: readonly ResourceAddress[];
  },
  first: LivePart,
): ResourceState {
  const { declared, ...rest } = known;
  const stamp = stampOf(first);
  return { ...rest, attributes: withoutMarkers(declared), ...(stamp === undefined ? {} : { stamp }) };
}

/** State says what we own; `$exclusive` stays, since it is part of that, and keys that shall be absent are not there. */
export function withoutMarkers(declared: Doc): Doc {
  return mapJson(declared, (node) => {
    if (!isObject(node)) return node;
    return Object.fromEntries(
      Object.entries(node).filter(([key, value]) => key === EXCLUSIVE || !(isObject(value) && value['$absent'] === true)),
    );
  }) as Doc;
}
