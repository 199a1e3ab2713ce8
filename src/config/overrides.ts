/** Overrides of an environment: partial entries by address, merged before variables are put in and before anything is validated. */
import { addressOf, type KindName, parseAddress } from '../model/address.js';
import type { KindSchema } from '../model/config.js';
import type { Diagnostic } from '../model/diagnostic.js';
import { atKey, childOf, type Located, type LocatedMap, type Place } from './located.js';
import { didYouMean } from './nearest.js';

export interface Override {
  /** As written: `dataset.SALES.orders`, `dataset.SALES.*`, `project.SALES`. */
  readonly key: string;
  readonly kind: KindName;
  readonly project: string;
  /** A name, or `*` for every object of the kind in the project. */
  readonly name: string;
  readonly fields: LocatedMap;
}

export interface Target {
  readonly kind: KindSchema;
  readonly project: string;
  readonly name: string;
}

const EVERY = '*';

/** The overrides that can apply to anything. Keys that are no address are reported by `checkOverrides`, values that are no map by the schema. */
export function readOverrides(node: LocatedMap | undefined): readonly Override[] {
  return [...(node?.entries ?? [])].flatMap(([key, fields]) => {
    const parts = parseAddress(key);
    return parts === undefined || fields.shape !== 'map' ? [] : [{ key, ...parts, fields }];
  });
}

/** The entry with its overrides merged in: those for every object first, then its own. */
export function applyOverrides(entry: LocatedMap, target: Target, overrides: readonly Override[]): LocatedMap {
  const own = overrides.filter(({ kind, project }) => kind === target.kind.name && project === target.project);
  const inOrder = [...own.filter(({ name }) => name === EVERY), ...own.filter(({ name }) => name === target.name)];
  return inOrder.reduce((merged, { fields }) => merge(merged, fields), entry);
}

/** Maps merge, lists and scalars replace, null removes. */
function merge(base: LocatedMap, patch: LocatedMap): LocatedMap {
  const entries = new Map(base.entries);
  for (const [key, value] of patch.entries) {
    const current = entries.get(key);
    if (isRemoval(value)) entries.delete(key);
    else if (value.shape !== 'map') entries.set(key, value);
    else entries.set(key, current?.shape === 'map' ? merge(current, value) : merge({ ...value, entries: new Map() }, value));
  }
  return { ...base, entries };
}

function isRemoval(node: Located): boolean {
  return node.shape === 'leaf' && node.value === null;
}

/** Reports overrides that match nothing, and those that would rename what they match. */
export function checkOverrides(node: LocatedMap | undefined, targets: readonly Target[], diagnostics: Diagnostic[]): void {
  const addresses = new Map<string, KindSchema>(
    targets.map((target) => [addressOf(target.kind.name, target.project, target.name), target.kind]),
  );
  for (const { kind, project } of targets) if (kind.collection !== undefined) addresses.set(addressOf(kind.name, project, EVERY), kind);
  for (const [key, fields] of node?.entries ?? []) {
    const kind = addresses.get(key);
    if (kind === undefined) diagnostics.push(unknownAddress(key, fields.place, addresses.keys()));
    else checkRename(fields, kind, diagnostics);
  }
}

function unknownAddress(key: string, place: Place, known: Iterable<string>): Diagnostic {
  const message = `nothing is declared as \`${key}\`${didYouMean(key, known)}`;
  const hint = 'keys are addresses: kind.PROJECT.name, kind.PROJECT.* or project.PROJECT';
  return { severity: 'error', code: 'unknown-address', message, hint, ...atKey(place) };
}

function checkRename(fields: Located, { nameField }: KindSchema, diagnostics: Diagnostic[]): void {
  const name = childOf(fields, nameField);
  if (name === undefined) return;
  const hint = nameField === 'key' ? "`projects` of the environment maps a project's key" : 'declare a second object instead';
  diagnostics.push({
    severity: 'error',
    code: 'override-renames',
    message: `an override cannot change \`${nameField}\``,
    hint,
    ...atKey(name.place),
  });
}
