/** `dataiku-iac.yml`: settings of the whole workspace. */
import semver from 'semver';
import type { StateSettings, WorkspaceSettings } from '../model/config.js';
import { compareDiagnostics, type Diagnostic, isError } from '../model/diagnostic.js';
import { isList, isObject, type Json, type JsonObject } from '../model/json.js';
import { atValue, childOf, type LocatedMap, toJson } from './located.js';
import type { Variables } from './scope.js';
import { validate } from './validate.js';
import { readVariables } from './variables.js';
import { type Files, parseMap, pathOfStem } from './workspace-files.js';
import { workspaceSchema } from './workspace-schema.js';

export interface WorkspaceResult {
  /** Undefined when there is at least one error. */
  readonly settings: WorkspaceSettings | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Only the settings of the workspace: for commands that need no environment. `toolVersion` is checked against `required_version`. */
export function parseWorkspace(files: Files, toolVersion: string): WorkspaceResult {
  const diagnostics: Diagnostic[] = [];
  const settings = readWorkspace(files, toolVersion, diagnostics)?.settings;
  diagnostics.sort(compareDiagnostics);
  return { settings: diagnostics.some(isError) ? undefined : settings, diagnostics };
}

export interface WorkspaceFile {
  readonly settings: WorkspaceSettings;
  readonly variables: Variables;
}

/** Undefined when there is no file, or none that can be read; other mistakes are reported, and what is right of it returned. */
export function readWorkspace(files: Files, toolVersion: string, diagnostics: Diagnostic[]): WorkspaceFile | undefined {
  const path = pathOfStem(files, 'dataiku-iac', diagnostics);
  if (path === undefined) {
    const message = 'no dataiku-iac.yml: this folder is no workspace';
    diagnostics.push({
      severity: 'error',
      code: 'no-workspace',
      message,
      hint: 'run `dataiku-iac init`, or go to the workspace with `--chdir`',
    });
    return undefined;
  }
  const root = parseMap(files, path, diagnostics);
  if (root === undefined) return undefined;
  diagnostics.push(...validate(root, workspaceSchema));
  checkVersion(root, toolVersion, diagnostics);
  return { settings: settingsOf(toJson(root)), variables: readVariables(childOf(root, 'variables'), diagnostics) };
}

function checkVersion(root: LocatedMap, toolVersion: string, diagnostics: Diagnostic[]): void {
  const node = childOf(root, 'required_version');
  if (node?.shape !== 'leaf' || typeof node.value !== 'string' || node.value === '') return;
  const range = node.value;
  if (semver.validRange(range) === null) {
    const hint = 'write a range such as ">=1.2 <2" or "^1.2.0"';
    diagnostics.push({
      severity: 'error',
      code: 'bad-format',
      message: `\`${range}\` is no range of versions`,
      hint,
      ...atValue(node.place),
    });
  } else if (!semver.satisfies(toolVersion, range, { includePrerelease: true })) {
    const message = `this workspace needs dataiku-iac ${range}, and this is ${toolVersion}`;
    diagnostics.push({ severity: 'error', code: 'tool-version', message, hint: 'install a version in that range', ...atValue(node.place) });
  }
}

const DEFAULT_STATE_PATH = '.dataiku/state';
const DEFAULT_ENV_PREFIXES: readonly string[] = ['IAC_'];

/** Settings from a value that may break the schema: what does gets its default, and the mistake is reported elsewhere. */
function settingsOf(value: Json): WorkspaceSettings {
  const fields: JsonObject = isObject(value) ? value : {};
  const range = fields['required_version'];
  const prefixes = fields['env_prefixes'];
  return {
    requiredVersion: typeof range === 'string' ? range : undefined,
    state: stateOf(fields['state']),
    envPrefixes: isList(prefixes) ? prefixes.filter((prefix): prefix is string => typeof prefix === 'string') : DEFAULT_ENV_PREFIXES,
  };
}

function stateOf(value: Json | undefined): StateSettings {
  const fields: JsonObject = isObject(value) ? value : {};
  if (fields['backend'] === 'memory') return { backend: 'memory' };
  return { backend: 'local', path: typeof fields['path'] === 'string' ? fields['path'] : DEFAULT_STATE_PATH };
}
