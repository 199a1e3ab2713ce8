/** The kinds of this build, with their rules made ready for walking. */
import type { KindName } from './address.js';
import { invariant } from './errors.js';
import type { Part, ResourceKind } from './kind.js';
import { type FieldPath, formatPath } from './path.js';
import { type Cursor, cursorFor } from './pattern.js';
import type { FieldRule, ReferenceRule, RemapRule } from './rules.js';

export interface CompiledKind {
  readonly kind: ResourceKind;
  readonly rules: Cursor<FieldRule>;
  readonly references: Cursor<ReferenceRule>;
  readonly remaps: Cursor<RemapRule>;
}

export interface KindRegistry {
  /** In the order in which objects of one project are created. */
  readonly kinds: readonly CompiledKind[];
  /** The kind of an address that is known to be ours. */
  require(name: KindName): CompiledKind;
  find(name: KindName): CompiledKind | undefined;
  /** Kinds that DSS means by a type (`DATASET`); without a type, everything that a recipe may read or write. */
  kindsOf(dssType: string | undefined): readonly KindName[];
}

const COMPUTABLE_TYPES: readonly string[] = ['DATASET', 'MANAGED_FOLDER'];

export function createRegistry(kinds: readonly ResourceKind[]): KindRegistry {
  const compiled = kinds.map((kind) => ({
    kind,
    rules: cursorFor(kind.rules),
    references: cursorFor(kind.references),
    remaps: cursorFor(kind.remaps),
  }));
  const byName = new Map(compiled.map((entry) => [entry.kind.name, entry]));
  const namesOf = (types: readonly string[]): readonly KindName[] =>
    kinds.filter(({ dssType }) => dssType !== undefined && types.includes(dssType)).map(({ name }) => name);
  return {
    kinds: compiled,
    find: (name) => byName.get(name),
    require(name) {
      const found = byName.get(name);
      invariant(found !== undefined, `no kind named ${name}`);
      return found;
    },
    kindsOf: (dssType) => namesOf(dssType === undefined ? COMPUTABLE_TYPES : [dssType]),
  };
}

/** The part of a kind by its name. */
export function partOf(kind: ResourceKind, name: string): Part {
  const part = kind.parts.find((candidate) => candidate.name === name);
  invariant(part !== undefined, `${kind.name} has no part ${name}`);
  return part;
}

/** A document path as the author of a config knows it: `metadata.label` of a project is `name`. */
export function friendlyPath(kind: ResourceKind, path: FieldPath): string {
  for (let length = path.length; length > 0; length -= 1) {
    const alias =
      kind.aliases[
        path
          .slice(0, length)
          .filter((segment) => typeof segment === 'string')
          .join('.')
      ];
    if (alias !== undefined && path.slice(0, length).every((segment) => typeof segment === 'string')) {
      return formatPath([alias, ...path.slice(length)]);
    }
  }
  const [part, ...rest] = path;
  const label = kind.parts.find(({ name }) => name === part)?.label ?? String(part);
  return formatPath(label === '' ? rest : [label, ...rest]);
}
