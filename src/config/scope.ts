/** What a reference may see: variables of environment, workspace and command line, and the world's inputs. */
import type { KindName } from '../model/address.js';
import type { ConfigInputs } from '../model/config.js';
import type { Diagnostic } from '../model/diagnostic.js';
import type { Json } from '../model/json.js';
import type { LocatedLeaf } from './located.js';

export type Variables = ReadonlyMap<string, LocatedLeaf>;

/** What a reference or a text comes to. Undefined where an outcome is expected: a mistake, reported. */
export interface Outcome {
  readonly value: Json;
  /** Made with the operating system's environment: sealed before it goes anywhere, shown nowhere. */
  readonly secret: boolean;
}

/** The same for all files of one run. */
export interface World {
  readonly environment: Variables;
  readonly workspace: Variables;
  readonly envPrefixes: readonly string[];
  readonly inputs: ConfigInputs;
  /** Kinds that `${ref:…}` may name. */
  readonly refKinds: readonly KindName[];
  /** Grows: dynamic inputs used, by expression. */
  readonly dynamic: Map<string, string>;
  readonly diagnostics: Diagnostic[];
}

export interface Scope extends World {
  /** Logical key of the project that the text belongs to; undefined outside project files. */
  readonly project: string | undefined;
  /** Names that DSS knows as variables of this project: left for it. */
  readonly projectVariables: ReadonlySet<string>;
  /** Variables that are being resolved, outermost first. */
  readonly resolving: readonly string[];
  /** Variables already resolved in this scope. */
  readonly resolved: Map<string, Outcome | undefined>;
}

export function scopeOf(world: World, project?: string, projectVariables: ReadonlySet<string> = new Set()): Scope {
  return { ...world, project, projectVariables, resolving: [], resolved: new Map() };
}

/** The declaration of a variable: the environment's wins over the workspace's. */
export function declarationOf(world: World, name: string): LocatedLeaf | undefined {
  return world.environment.get(name) ?? world.workspace.get(name);
}

export function declaredNames(world: World): readonly string[] {
  return [...new Set([...world.environment.keys(), ...world.workspace.keys()])].sort();
}
