/** Takes over a project that exists in DSS: writes it down as YAML, and records in the state that it is managed from now on. */
import { printProject } from '../config/print-project.js';
import { addressOf, type KindName, partsOf, type ResourceAddress } from '../model/address.js';
import { type Diagnostic, isError } from '../model/diagnostic.js';
import { digestOf } from '../model/digest.js';
import { IacError } from '../model/errors.js';
import { EXIT } from '../model/exit-codes.js';
import type { JsonObject } from '../model/json.js';
import { remapNames, reverseRemap } from '../model/remap.js';
import type { DesiredGraph } from '../model/resource.js';
import type { UnitState } from '../model/state.js';
import { makePlan } from '../plan/make-plan.js';
import type { Refreshed } from '../refresh/refresh.js';
import { adopt } from './adopt.js';
import { withLeases } from './leases.js';
import { type Loaded, type LoadOptions, loadWorkspace } from './load.js';
import { emptyOwnership } from './ownership.js';
import { observe } from './planning.js';
import type { Ports } from './ports.js';
import { type Session, withSession } from './session.js';
import { type UncoveredKind, uncoveredKinds } from './uncovered.js';

export interface ImportOptions extends LoadOptions {
  /** Logical key. */
  readonly project: string;
  readonly lockTimeoutMs: number;
}

export interface ImportOutcome {
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: ReadonlyMap<string, string>;
  /** Files written, in the order of writing. */
  readonly files: readonly string[];
  /** Objects taken over, by kind. */
  readonly imported: Readonly<Record<KindName, number>>;
  /** What stays outside, and why it does. */
  readonly unmanaged: readonly UncoveredKind[];
  readonly warnings: readonly string[];
  readonly calls: number;
}

export async function importProject(ports: Ports, options: ImportOptions): Promise<ImportOutcome> {
  const loaded = await loadWorkspace(ports, options);
  if (loaded.config === undefined) return failed(loaded);
  if (loaded.config.entries.some(({ kind, project }) => kind === 'project' && project === options.project))
    throw declaredAlready(options.project);
  return withSession(ports, loaded.config, (session) => {
    const lease = { operation: 'import', lockTimeoutMs: options.lockTimeoutMs, allowOpen: false };
    return withLeases(ports, session, { projects: [options.project], options: lease }, async (held) => {
      const realKey = session.config.environment.projectKeys[options.project] ?? options.project;
      const observed = await readEverything({ ports, session, project: options.project, realKey });
      const uncovered = await uncoveredKinds(session.dss, realKey);
      const files = describeProject(observed, { ports, session, project: options.project, uncovered });
      const reloaded = await loadWorkspace(ports, { ...options, unwritten: files });
      if (reloaded.graph === undefined) return failed(reloaded);
      const graph = onlyProject(reloaded.graph, options.project);
      const { plan, state } = exactState({ ports, graph, observed, realKey, session, project: options.project });
      await requireFree(ports, files);
      for (const [path, text] of files) await ports.files.write(path, text);
      await adopt({ ports, session, held, plan, states: new Map([[options.project, state]]), ids: observed.idBook });
      return {
        diagnostics: reloaded.diagnostics.filter((diagnostic) => !isError(diagnostic)),
        sources: reloaded.sources,
        files: [...files.keys()],
        imported: countByKind(graph),
        unmanaged: uncovered,
        warnings: observed.warnings,
        calls: session.dss.calls.total,
      };
    });
  });
}

interface Source {
  readonly ports: Ports;
  readonly session: Session;
  readonly project: string;
}

async function readEverything({ ports, session, project, realKey }: Source & { readonly realKey: string }): Promise<Refreshed> {
  const graph: DesiredGraph = {
    environment: session.config.environment.name,
    resources: new Map(),
    projectKeys: new Map([[project, realKey]]),
    digest: '',
  };
  const observed = await observe({ ports, session, graph, states: new Map(), refreshMode: 'full', destroy: false }, 'everything');
  if (!observed.resources.has(addressOf('project', project, project))) {
    throw new IacError('no-such-project', `there is no project ${realKey} on ${session.host}`, {
      exitCode: EXIT.notFound,
      hint: 'check the key; where the node has another one than the config, say so under `projects:` of the environment',
    });
  }
  return observed;
}

/** The files of the project: its YAML, and code in files of its own. */
function describeProject(
  observed: Refreshed,
  { ports, session, project, uncovered }: Source & { readonly uncovered: readonly UncoveredKind[] },
): Map<string, string> {
  const back = reverseRemap(session.config.environment.remap);
  const files = new Map<string, string>();
  const file = (suggested: string, text: string): string => {
    // Two projects may have a recipe of one name: each keeps its code in a folder of its own.
    const path = freePath(suggested.replace('/', `/${project}/`), files);
    files.set(path, text);
    return path;
  };
  const describe = (address: ResourceAddress): JsonObject => {
    const compiled = ports.kinds.require(partsOf(address).kind);
    const doc = observed.resources.get(address)?.doc ?? {};
    return compiled.kind.describe(partsOf(address).name, remapNames(doc, compiled.remaps, back), { file });
  };
  const collections = ports.kinds.kinds.flatMap(({ kind }) => {
    if (kind.collection === undefined) return [];
    return [[kind.collection, addressesOf(observed, kind.name).map(describe)] as const];
  });
  const text = printProject({ project: describe(addressOf('project', project, project)), collections, header: headerOf(uncovered) });
  return new Map([[`projects/${project}.yml`, text], ...files]);
}

/** Import never overwrites: what stands there may be somebody's work. */
async function requireFree({ files: disk }: Ports, files: ReadonlyMap<string, string>): Promise<void> {
  for (const [path, text] of files) {
    const there = await disk.read(path);
    if (there === undefined || there === text) continue;
    throw new IacError('file-exists', `import would overwrite ${path}`, {
      exitCode: EXIT.invalidConfig,
      hint: 'move that file away, or commit and delete it; nothing was written',
    });
  }
}

function addressesOf(observed: Refreshed, kind: KindName): readonly ResourceAddress[] {
  return [...observed.resources.keys()].filter((address) => partsOf(address).kind === kind).sort();
}

function headerOf(uncovered: readonly UncoveredKind[]): readonly string[] {
  if (uncovered.length === 0) return [];
  const counts = uncovered.map(({ text }) => text).join(', ');
  return ['Left unmanaged, since this version does not cover them yet:', `${counts}.`];
}

function freePath(suggested: string, taken: ReadonlyMap<string, string>): string {
  const dot = suggested.lastIndexOf('.');
  const [stem, extension] = dot < 0 ? [suggested, ''] : [suggested.slice(0, dot), suggested.slice(dot)];
  let path = suggested;
  for (let number = 2; taken.has(path); number += 1) path = `${stem}-${number}${extension}`;
  return path;
}

/** Import is only done when it is exact: what was written down, read back and compared with DSS, must give no change at all. */
function exactState(work: Source & { readonly graph: DesiredGraph; readonly observed: Refreshed; readonly realKey: string }): {
  readonly plan: ReturnType<typeof makePlan>['plan'];
  readonly state: UnitState;
} {
  const { ports, graph, observed, session, project, realKey } = work;
  const state = emptyOwnership({ graph, observed, session, project, realKey });
  const result = makePlan({
    desired: graph,
    states: new Map([[project, state]]),
    observed,
    applied: new Map([...graph.resources.keys()].map((address) => [address, {}])),
    kinds: ports.kinds,
    toolVersion: ports.toolVersion,
    dynamic: session.config.dynamic,
    destroy: false,
  });
  const [inexact] = result.plan.changes;
  if (inexact !== undefined) {
    const fields =
      inexact.action === 'update' || inexact.action === 'replace'
        ? inexact.fields.map(({ path }) => `\`${path}\``).join(', ')
        : inexact.action;
    throw new IacError('import-inexact', `${inexact.address} cannot be written down without loss: ${fields}`, {
      hint: 'nothing was written; please report this with the object as DSS exports it',
    });
  }
  return { plan: result.plan, state };
}

function onlyProject(graph: DesiredGraph, project: string): DesiredGraph {
  const resources = new Map([...graph.resources].filter(([, resource]) => resource.project === project));
  return {
    ...graph,
    resources,
    projectKeys: new Map([...graph.projectKeys].filter(([key]) => key === project)),
    digest: digestOf([...resources.keys()]),
  };
}

function countByKind(graph: DesiredGraph): Record<KindName, number> {
  const counts: Record<KindName, number> = {};
  for (const { kind } of graph.resources.values()) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

function failed(loaded: Loaded): ImportOutcome {
  return { diagnostics: loaded.diagnostics, sources: loaded.sources, files: [], imported: {}, unmanaged: [], warnings: [], calls: 0 };
}

function declaredAlready(project: string): IacError {
  return new IacError('declared-already', `the config declares project ${project} already`, {
    exitCode: EXIT.invalidConfig,
    hint: `to take over the objects that the config declares, as they are in DSS, run \`dataiku-iac import project ${project} --adopt\``,
  });
}
