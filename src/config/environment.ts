/** `environments/NAME.yml`: the node that an environment targets, and what differs on it. */
import type { EnvironmentSettings, RemapTable } from '../model/config.js';
import type { Diagnostic } from '../model/diagnostic.js';
import { isObject, type Json, type JsonObject } from '../model/json.js';
import { environmentSchema } from './environment-schema.js';
import { resolveHost } from './host.js';
import { interpolate } from './interpolate.js';
import { atValue, childOf, type Located, type LocatedMap, positionOf, toJson } from './located.js';
import { didYouMean, listed } from './nearest.js';
import { type Scope, scopeOf, type Variables, type World } from './scope.js';
import { validate } from './validate.js';
import { readVariables } from './variables.js';
import { environmentNames, type Files, parseMap, pathOfStem } from './workspace-files.js';

export interface EnvironmentFile {
  readonly name: string;
  /** The whole file, and the map under its key `environment`. */
  readonly root: LocatedMap;
  readonly body: LocatedMap;
  readonly variables: Variables;
  /** Not resolved yet: each belongs to a project, and sees what that project sees. */
  readonly overrides: LocatedMap | undefined;
}

/** The file of an environment, its variables ready. Undefined when there is none to work with, which is reported. */
export function readEnvironment(files: Files, name: string, diagnostics: Diagnostic[]): EnvironmentFile | undefined {
  const path = pathOfStem(files, `environments/${name}`, diagnostics);
  if (path === undefined) {
    diagnostics.push(unknownEnvironment(name, environmentNames(files)));
    return undefined;
  }
  const root = parseMap(files, path, diagnostics);
  if (root === undefined) return undefined;
  const body = childOf(root, 'environment');
  if (body?.shape !== 'map') {
    diagnostics.push(...validate(root, environmentSchema));
    return undefined;
  }
  const overrides = childOf(body, 'overrides');
  return {
    name,
    root,
    body,
    variables: readVariables(childOf(body, 'variables'), diagnostics),
    overrides: overrides?.shape === 'map' ? overrides : undefined,
  };
}

function unknownEnvironment(name: string, names: readonly string[]): Diagnostic {
  const message = `no environment \`${name}\`${didYouMean(name, names)}`;
  const hint = names.length === 0 ? `create environments/${name}.yml` : listed('environments', names);
  return { severity: 'error', code: 'unknown-environment', message, hint };
}

/** Fields that `resolveEnvironment` leaves as they are written: resolved elsewhere, or not at all. */
const KEPT: ReadonlySet<string> = new Set(['name', 'variables', 'overrides', 'dataiku_host']);

/** The settings of an environment, variables put in. Mistakes are reported, and what is right of it returned. */
export function resolveEnvironment(file: EnvironmentFile, world: World): EnvironmentSettings {
  const { diagnostics } = world;
  const scope = scopeOf(world);
  const body: LocatedMap = {
    ...file.body,
    entries: new Map([...file.body.entries].map(([key, node]) => [key, resolveField(key, node, scope)])),
  };
  diagnostics.push(...validate({ ...file.root, entries: new Map(file.root.entries).set('environment', body) }, environmentSchema));
  checkName(file, diagnostics);
  checkSecrets(body, diagnostics);
  const fields = objectAt(toJson(body));
  const remap = objectAt(fields['remap']);
  const parallelism = objectAt(fields['settings'])['parallelism'];
  return {
    name: file.name,
    host: resolveHost(childOf(body, 'dataiku_host'), scope),
    node: fields['node'] === 'automation' ? 'automation' : 'design',
    projectKeys: textsAt(
      Object.fromEntries(Object.entries(objectAt(fields['projects'])).map(([key, value]) => [key, objectAt(value)['key'] ?? null])),
    ),
    remap: remapOf(remap),
    parallelism: typeof parallelism === 'number' ? parallelism : DEFAULT_PARALLELISM,
    at: positionOf(file.body.place),
  };
}

const DEFAULT_PARALLELISM = 10;

function resolveField(key: string, node: Located, scope: Scope): Located {
  return KEPT.has(key) ? node : interpolate(node, scope);
}

function checkName({ name, body }: EnvironmentFile, diagnostics: Diagnostic[]): void {
  const node = childOf(body, 'name');
  if (node?.shape !== 'leaf' || typeof node.value !== 'string' || node.value === name) return;
  const message = `the environment is called \`${node.value}\`, and its file \`${name}\``;
  diagnostics.push({ severity: 'error', code: 'environment-name', message, hint: 'give both the same name', ...atValue(node.place) });
}

/** Settings are shown in plans and reports, where no secret may be. */
function checkSecrets(node: Located, diagnostics: Diagnostic[]): void {
  if (node.shape === 'leaf' && node.standing === 'secret') {
    const hint = '`${env:…}` is for fields of objects and for `dataiku_host`; use a variable with a plain value';
    diagnostics.push({
      severity: 'error',
      code: 'secret-not-allowed',
      message: 'a secret where settings are shown to people',
      hint,
      ...atValue(node.place),
    });
  } else if (node.shape !== 'leaf') {
    for (const child of node.shape === 'list' ? node.items : node.entries.values()) checkSecrets(child, diagnostics);
  }
}

function remapOf(fields: JsonObject): RemapTable {
  return {
    connections: textsAt(fields['connections']),
    code_envs: textsAt(fields['code_envs']),
    containers: textsAt(fields['containers']),
  };
}

function objectAt(value: Json | undefined): JsonObject {
  return isObject(value) ? value : {};
}

function textsAt(value: Json | undefined): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(objectAt(value)).filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
}
