/** Brings the parts of an existing object to what is wanted: one journalled call per part or element. */
import type { FieldDifference } from '../diff/compare.js';
import type { ResourceAddress } from '../model/address.js';
import type { Doc } from '../model/document.js';
import { IacError, invariant } from '../model/errors.js';
import { EXIT } from '../model/exit-codes.js';
import { isObject, type Json } from '../model/json.js';
import type { CollectionPart, DocumentPart } from '../model/kind.js';
import type { Fingerprints } from '../model/plan.js';
import { friendlyPath, partOf } from '../model/registry.js';
import { elementTarget, fingerprint, holdsOthers } from '../plan/fingerprints.js';
import type { ApplyContext } from './context.js';
import { journalled } from './journalled.js';
import {
  encodeElement,
  encodePart,
  existingElement,
  type LivePart,
  locationOf,
  type ObjectAccess,
  partDifferences,
  readPart,
} from './object.js';

export interface Convergence {
  readonly access: ObjectAccess;
  readonly id: string;
  readonly wanted: Doc;
  /** What each target looked like when the plan was made; undefined: the object is ours, whatever it looks like. */
  readonly fingerprints: Fingerprints | undefined;
  readonly context: ApplyContext;
}

export interface Converged {
  /** How many calls changed something. */
  readonly calls: number;
  /** The first part as it is after everything. */
  readonly first: LivePart;
}

export async function converge(convergence: Convergence): Promise<Converged> {
  const { access, id, wanted, context } = convergence;
  const [firstPart] = access.compiled.kind.parts;
  invariant(firstPart !== undefined, `${access.compiled.kind.name} has no parts`);
  let calls = 0;
  let first: LivePart | undefined;
  for (const name of Object.keys(wanted)) {
    const part = partOf(access.compiled.kind, name);
    const step = part.shape === 'document' ? await convergeDocument(part, convergence) : await convergeCollection(part, convergence);
    calls += step.calls;
    // A write to one part restamps the object, so an earlier read of the first part is old then.
    if (part === firstPart) first = step.live;
    else if (step.calls > 0) first = undefined;
  }
  return { calls, first: first ?? (await readPart(access, firstPart, id, wanted, context)) };
}

interface Step {
  readonly calls: number;
  readonly live: LivePart;
}

async function convergeDocument(part: DocumentPart, { access, id, wanted, fingerprints, context }: Convergence): Promise<Step> {
  const live = await readPart(access, part, id, wanted, context);
  const found = partDifferences(access, live, wanted);
  if (found.length === 0) return { calls: 0, live };
  requireUnchanged(access, part.name, live.observed, fingerprints);
  const body = encodePart(access, part, live.remote, wanted, context.secrets);
  await journalled(context, {
    operation: `${access.address}#${part.name}`,
    address: access.address,
    before: fingerprint(live.observed),
    after: fingerprint(wanted[part.name]),
    durability: 'local',
    run: () => part.write(context.dss, locationOf(access, id), body),
  });
  const after = await readPart(access, part, id, wanted, context);
  requireKept(access, partDifferences(access, after, wanted));
  return { calls: 1, live: after };
}

async function convergeCollection(part: CollectionPart, convergence: Convergence): Promise<Step> {
  const { access, id, wanted, context } = convergence;
  const live = await readPart(access, part, id, wanted, context);
  const keys = new Set(partDifferences(access, live, wanted).map(({ path }) => String(path[1])));
  // Additions first: an element that moves here from elsewhere must not be thrown out there afterwards.
  const ordered = [...keys].sort((left, right) => Number(isWanted(wanted, part, right)) - Number(isWanted(wanted, part, left)));
  for (const key of ordered) await convergeElement(part, key, { ...convergence, live });
  if (ordered.length === 0) return { calls: 0, live };
  const after = await readPart(access, part, id, wanted, context);
  requireKept(access, partDifferences(access, after, wanted));
  return { calls: ordered.length, live: after };
}

async function convergeElement(part: CollectionPart, key: string, target: Convergence & { readonly live: LivePart }): Promise<void> {
  const { access, id, wanted, fingerprints, context, live } = target;
  const existing = existingElement(access, part, key, live);
  const observed = isObject(live.observed) ? live.observed[key] : undefined;
  requireUnchanged(access, elementTarget(part.name, key), observed, fingerprints);
  const at = locationOf(access, id);
  const element = encodeElement(access, part, key, { live, wanted, secrets: context.secrets });
  const run = (): Promise<void> => {
    if (!isWanted(wanted, part, key)) return part.remove(context.dss, at, existing ?? element);
    return existing === undefined ? part.create(context.dss, at, element) : part.update(context.dss, at, element);
  };
  await journalled(context, {
    operation: `${access.address}#${elementTarget(part.name, key)}`,
    address: access.address,
    before: fingerprint(observed),
    after: isWanted(wanted, part, key) ? fingerprint(wantedElement(wanted, part, key)) : null,
    durability: existing === undefined ? 'remote' : 'local',
    run,
  });
}

function isWanted(wanted: Doc, part: CollectionPart, key: string): boolean {
  const element = wantedElement(wanted, part, key);
  return element !== undefined && !(isObject(element) && element['$absent'] === true);
}

function wantedElement(wanted: Doc, part: CollectionPart, key: string): Json | undefined {
  const map = wanted[part.name];
  return isObject(map) ? map[key] : undefined;
}

/** Someone changed it since the plan: nobody's change is overwritten. */
function requireUnchanged(access: ObjectAccess, target: string, observed: Json | undefined, fingerprints: Fingerprints | undefined): void {
  if (fingerprints === undefined) return;
  const known = Object.hasOwn(fingerprints, target);
  // Elements that are other objects come and go with other changes of the same plan.
  if (!known && holdsOthers(access.compiled, target.slice(0, target.indexOf('/') < 0 ? undefined : target.indexOf('/')))) return;
  // A target without a fingerprint was as wanted when the plan was made: that it differs now is somebody's change.
  if (!known || fingerprints[target] !== fingerprint(observed)) throw changedSince(access.address);
}

export function changedSince(address: ResourceAddress): IacError {
  return new IacError('object-changed', `${address} was changed in DSS since the plan was made`, {
    exitCode: EXIT.stale,
    hint: 'run `dataiku-iac plan` again: it shows what changed; nothing of this object was overwritten',
  });
}

/** DSS drops what it does not know and answers 200 (API reference 6, gotcha 1). */
function requireKept(access: ObjectAccess, lost: readonly FieldDifference[]): void {
  if (lost.length === 0) return;
  const fields = lost.map(({ path }) => `\`${friendlyPath(access.compiled.kind, path)}\``).join(', ');
  throw new IacError('field-not-kept', `DSS accepted ${access.address} and did not keep ${fields}`, {
    hint: 'check the spelling of these fields and whether this version of DSS has them, then apply again',
  });
}
