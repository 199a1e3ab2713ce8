/** A project file as entries that are found and named, but not yet resolved or validated. */
import type { JsonSchema, KindSchema } from '../model/config.js';
import { interpolate } from './interpolate.js';
import { childOf, type Located, type LocatedMap, type Place } from './located.js';
import { applyOverrides, type Override, type Target } from './overrides.js';
import { type Scope, scopeOf, type World } from './scope.js';
import { validate } from './validate.js';

/** An entry as written, overrides merged in. */
export interface Draft {
  readonly kind: KindSchema;
  /** Logical key of the project, and name of the object; undefined where they are missing or wrong, which validation reports. */
  readonly project: string | undefined;
  readonly name: string | undefined;
  readonly namePlace: Place;
  readonly node: LocatedMap;
  readonly scope: Scope;
}

/** A draft with an address. */
export type NamedDraft = Draft & Target;

export function isNamed(draft: Draft): draft is NamedDraft {
  return draft.project !== undefined && draft.name !== undefined;
}

/** What a project file must look like around its entries; an empty list may be left empty. */
export function shapeSchema(kinds: readonly KindSchema[]): JsonSchema {
  const properties: Record<string, JsonSchema> = {};
  for (const { name, collection } of kinds) {
    if (collection === undefined) properties[name] = { type: 'object', description: `the ${name} itself: a map with its key` };
    else
      properties[collection] = {
        type: ['array', 'null'],
        items: { type: 'object', 'x-expected': `a map that describes one ${titleOf(name)}` },
      };
  }
  return { type: 'object', additionalProperties: false, required: ['project'], properties };
}

export interface DraftInputs {
  readonly world: World;
  readonly kinds: readonly KindSchema[];
  readonly shape: JsonSchema;
  readonly overrides: readonly Override[];
}

/** The drafts of one file, the project first. Mistakes in the file's shape are reported; entries that are no map are passed over. */
export function draftsOf(root: LocatedMap, inputs: DraftInputs): readonly Draft[] {
  inputs.world.diagnostics.push(...validate(root, inputs.shape));
  const projectKind = inputs.kinds.find(({ collection }) => collection === undefined);
  const written = projectKind === undefined ? undefined : childOf(root, projectKind.name);
  if (projectKind === undefined || written?.shape !== 'map') return draftsOfLists(root, scopeOf(inputs.world), inputs);
  const project = nameIn(written, projectKind, scopeOf(inputs.world));
  const node = project === undefined ? written : applyOverrides(written, { kind: projectKind, project, name: project }, inputs.overrides);
  const scope = scopeOf(inputs.world, project, projectVariables(node));
  const draft: Draft = { kind: projectKind, project, name: project, namePlace: namePlace(written, projectKind), node, scope };
  return [draft, ...draftsOfLists(root, scope, inputs)];
}

function draftsOfLists(root: LocatedMap, scope: Scope, { kinds, overrides }: DraftInputs): readonly Draft[] {
  return kinds.flatMap((kind) => {
    const list = kind.collection === undefined ? undefined : childOf(root, kind.collection);
    return list?.shape === 'list' ? list.items.flatMap((item) => (item.shape === 'map' ? draftOf(item, kind, scope, overrides) : [])) : [];
  });
}

function draftOf(written: LocatedMap, kind: KindSchema, scope: Scope, overrides: readonly Override[]): Draft {
  const { project } = scope;
  const name = nameIn(written, kind, scope);
  const node = project === undefined || name === undefined ? written : applyOverrides(written, { kind, project, name }, overrides);
  return { kind, project, name, namePlace: namePlace(written, kind), node, scope };
}

/** The name of an entry, variables put in. A secret is no name: it would be part of addresses. */
function nameIn(entry: LocatedMap, { nameField }: KindSchema, scope: Scope): string | undefined {
  const written = childOf(entry, nameField);
  if (written?.shape !== 'leaf') return undefined;
  const leaf = interpolate(written, scope);
  return leaf.shape === 'leaf' && leaf.standing === 'plain' && typeof leaf.value === 'string' && leaf.value !== '' ? leaf.value : undefined;
}

function namePlace(entry: LocatedMap, { nameField }: KindSchema): Place {
  return (childOf(entry, nameField) ?? entry).place;
}

/** Names that DSS expands in this project: its variables, standard and local. */
function projectVariables(project: LocatedMap): ReadonlySet<string> {
  const variables = childOf(project, 'variables');
  return new Set(['standard', 'local'].flatMap((scope) => keysOf(variables === undefined ? undefined : childOf(variables, scope))));
}

function keysOf(node: Located | undefined): readonly string[] {
  return node?.shape === 'map' ? [...node.entries.keys()] : [];
}

function titleOf(kind: string): string {
  return kind.replaceAll('_', ' ');
}
