/** The config room: texts of the workspace to values for one environment, each with its place, or every mistake at once. */
import { addressOf } from '../model/address.js';
import type { Config, ConfigEntry, ConfigInputs, ConfigResult, KindSchema } from '../model/config.js';
import { compareDiagnostics, compareText, type Diagnostic, isError } from '../model/diagnostic.js';
import { checkDuplicates } from './duplicates.js';
import { entryOf } from './entries.js';
import { type EnvironmentFile, readEnvironment, resolveEnvironment } from './environment.js';
import { checkOverrides, readOverrides } from './overrides.js';
import { type Draft, draftsOf, isNamed, shapeSchema } from './project-drafts.js';
import { checkProjectKeys } from './project-keys.js';
import type { World } from './scope.js';
import { checkGivenVariables } from './variables.js';
import { readWorkspace, type WorkspaceFile } from './workspace.js';
import { type Files, parseMap, projectPaths } from './workspace-files.js';

export interface ParseOptions {
  /** Name of the environment: `prod` for `environments/prod.yml`. */
  readonly environment: string;
  readonly kinds: readonly KindSchema[];
  readonly inputs: ConfigInputs;
  /** Version of this tool, for `required_version`. */
  readonly toolVersion: string;
}

/**
 * Parses `dataiku-iac.yml`, the environment's file and all project files; other files in `files` are passed over. Never throws for what the
 * texts hold. Entries are in the order of their addresses, diagnostics in the order of files and lines, whatever the order of the input.
 */
export function parseConfig(files: Files, options: ParseOptions): ConfigResult {
  const diagnostics: Diagnostic[] = [];
  const workspace = readWorkspace(files, options.toolVersion, diagnostics);
  const environment = workspace === undefined ? undefined : readEnvironment(files, options.environment, diagnostics);
  if (workspace === undefined || environment === undefined) {
    // Without variables nothing more can be judged than the syntax.
    for (const path of projectPaths(files)) parseMap(files, path, diagnostics);
    return { config: undefined, diagnostics: inOrder(diagnostics) };
  }
  const config = resolveAll(files, workspace, environment, { options, diagnostics });
  const ordered = inOrder(diagnostics);
  return { config: ordered.some(isError) ? undefined : config, diagnostics: ordered };
}

interface Run {
  readonly options: ParseOptions;
  readonly diagnostics: Diagnostic[];
}

function resolveAll(files: Files, workspace: WorkspaceFile, environment: EnvironmentFile, { options, diagnostics }: Run): Config {
  const world = worldOf(workspace, environment, { options, diagnostics });
  checkGivenVariables(world);
  const settings = resolveEnvironment(environment, world);
  const drafts = readDrafts(files, environment, world, options.kinds);
  checkDuplicates(drafts, diagnostics);
  const entries = drafts.map(entryOf).filter((entry) => entry !== undefined);
  // While a name is missing, an override may be meant for that object.
  if (drafts.every(isNamed) && !diagnostics.some(isSyntax)) checkOverrides(environment.overrides, drafts.filter(isNamed), diagnostics);
  const projects = entries.filter(({ kind, name, project }) => kind === 'project' && name === project).map(({ project }) => project);
  checkProjectKeys([...new Set(projects)], environment, settings, diagnostics);
  const dynamic = Object.fromEntries([...world.dynamic].sort(([left], [right]) => compareText(left, right)));
  return { workspace: workspace.settings, environment: settings, entries: entries.sort(compareEntries), dynamic };
}

function worldOf(workspace: WorkspaceFile, environment: EnvironmentFile, { options, diagnostics }: Run): World {
  return {
    environment: environment.variables,
    workspace: workspace.variables,
    envPrefixes: workspace.settings.envPrefixes,
    inputs: options.inputs,
    refKinds: options.kinds.filter(({ collection }) => collection !== undefined).map(({ name }) => name),
    dynamic: new Map(),
    diagnostics,
  };
}

function readDrafts(files: Files, environment: EnvironmentFile, world: World, kinds: readonly KindSchema[]): readonly Draft[] {
  const inputs = { world, kinds, shape: shapeSchema(kinds), overrides: readOverrides(environment.overrides) };
  return projectPaths(files).flatMap((path) => {
    const root = parseMap(files, path, world.diagnostics);
    return root === undefined ? [] : draftsOf(root, inputs);
  });
}

function isSyntax({ code }: Diagnostic): boolean {
  return code === 'yaml-syntax' || code === 'unknown-tag';
}

function compareEntries(left: ConfigEntry, right: ConfigEntry): number {
  return compareText(addressOf(left.kind, left.project, left.name), addressOf(right.kind, right.project, right.name));
}

/** Sorted, and each told once: a variable's mistake shows up wherever the variable is used. */
function inOrder(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const unique = new Map(
    diagnostics.map((diagnostic) => [JSON.stringify([diagnostic.code, diagnostic.at, diagnostic.field, diagnostic.message]), diagnostic]),
  );
  return [...unique.values()].sort((left, right) => compareDiagnostics(left, right) || compareText(left.message, right.message));
}
