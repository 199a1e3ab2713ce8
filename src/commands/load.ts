/** Reads the workspace: from files to the graph of what shall exist, all mistakes at once. */
import { parseConfig } from '../config/parse-config.js';
import { buildDesired } from '../desired/build-desired.js';
import type { Config } from '../model/config.js';
import { compareDiagnostics, type Diagnostic, isError } from '../model/diagnostic.js';
import { isList, isObject, type Json } from '../model/json.js';
import type { DesiredGraph } from '../model/resource.js';
import type { Ports } from './ports.js';

export interface LoadOptions {
  readonly environment: string;
  readonly variables: Readonly<Record<string, string>>;
  /** Dynamic inputs of a reviewed plan; empty otherwise. */
  readonly frozen: Readonly<Record<string, string>>;
  /** Files that are not written yet, as if they were. */
  readonly unwritten?: ReadonlyMap<string, string>;
}

export interface Loaded {
  /** Undefined when there is at least one error. */
  readonly config: Config | undefined;
  readonly graph: DesiredGraph | undefined;
  readonly diagnostics: readonly Diagnostic[];
  /** Texts of the YAML files, for showing the line of a mistake. */
  readonly sources: ReadonlyMap<string, string>;
}

const FOLDERS = ['environments', 'projects'] as const;
const WORKSPACE_FILE = 'dataiku-iac.yml';

export async function loadWorkspace(ports: Ports, options: LoadOptions): Promise<Loaded> {
  const unwritten = options.unwritten ?? new Map<string, string>();
  const sources = await readSources(ports, unwritten);
  const parsed = parseConfig(sources, {
    environment: options.environment,
    kinds: ports.kinds.kinds.map(({ kind }) => kind),
    toolVersion: ports.toolVersion,
    inputs: {
      variables: options.variables,
      osEnvironment: ports.osEnvironment,
      now: ports.clock.now(),
      gitCommit: await ports.gitCommit(),
      frozen: options.frozen,
      seal: (value) => ports.secrets.seal(value),
    },
  });
  if (parsed.config === undefined) return { config: undefined, graph: undefined, diagnostics: parsed.diagnostics, sources };
  const files = await readMentionedFiles(parsed.config, ports, unwritten);
  const desired = buildDesired(parsed.config, { kinds: ports.kinds, files });
  const diagnostics = [...parsed.diagnostics, ...desired.diagnostics].sort(compareDiagnostics);
  return { config: parsed.config, graph: diagnostics.some(isError) ? undefined : desired.graph, diagnostics, sources };
}

async function readSources({ files }: Ports, unwritten: ReadonlyMap<string, string>): Promise<Map<string, string>> {
  const found = await Promise.all(
    FOLDERS.map(async (folder) => (await files.list(folder)).filter(isYaml).map((name) => `${folder}/${name}`)),
  );
  const paths = [WORKSPACE_FILE, ...found.flat()];
  const texts = await Promise.all(paths.map(async (path) => [path, await files.read(path)] as const));
  const added = [...unwritten].filter(([path]) => isYaml(path));
  return new Map([...texts.filter((entry): entry is readonly [string, string] => entry[1] !== undefined), ...added]);
}

function isYaml(name: string): boolean {
  return name.endsWith('.yml') || name.endsWith('.yaml');
}

const FILE_FIELDS: ReadonlySet<string> = new Set(['code_file', 'script_file']);
const DSS_FIELDS: ReadonlySet<string> = new Set(['raw', 'params', 'payload']);

/** Files that entries name. One that is missing is reported by whoever needs it, at its place. */
async function readMentionedFiles(config: Config, { files }: Ports, unwritten: ReadonlyMap<string, string>): Promise<Map<string, string>> {
  const paths = new Set<string>();
  for (const { spec } of config.entries) collectPaths(spec, paths);
  const texts = await Promise.all([...paths].map(async (path) => [path, unwritten.get(path) ?? (await files.read(path))] as const));
  return new Map(texts.filter((entry): entry is readonly [string, string] => entry[1] !== undefined));
}

function collectPaths(value: Json, paths: Set<string>): void {
  if (isList(value)) for (const item of value) collectPaths(item, paths);
  if (!isObject(value)) return;
  for (const [key, item] of Object.entries(value)) {
    if (FILE_FIELDS.has(key) && typeof item === 'string') paths.add(item);
    // These hold DSS's own vocabulary: a field there of that name is none of ours.
    else if (!DSS_FIELDS.has(key)) collectPaths(item, paths);
  }
}
