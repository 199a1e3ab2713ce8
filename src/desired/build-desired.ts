/** From a parsed config to the graph of objects that shall exist: translated, remapped, referenced, free of cycles. */
import { addressOf, type ResourceAddress } from '../model/address.js';
import type { Config, ConfigEntry } from '../model/config.js';
import { compareDiagnostics, type Diagnostic, isError } from '../model/diagnostic.js';
import { digestOf } from '../model/digest.js';
import type { JsonObject } from '../model/json.js';
import type { CompiledKind, KindRegistry } from '../model/registry.js';
import { remapNames } from '../model/remap.js';
import type { DesiredGraph, Resource } from '../model/resource.js';
import { mentionsOf } from '../model/terms.js';
import { createContext, type DesiredScope } from './context.js';
import { flowCycles } from './cycles.js';
import { lifecycleOf } from './lifecycle.js';

export interface DesiredResult {
  /** Undefined when there is at least one error. */
  readonly graph: DesiredGraph | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

export interface DesiredInputs {
  readonly kinds: KindRegistry;
  /** Texts of the files that `code_file` and its like name, by path. */
  readonly files: ReadonlyMap<string, string>;
}

/** Pure: needs no node. What only the node can tell (the type behind `type: sql`) stays symbolic. */
export function buildDesired(config: Config, inputs: DesiredInputs): DesiredResult {
  const diagnostics: Diagnostic[] = [];
  const scope: DesiredScope = { entries: indexEntries(config), kinds: inputs.kinds, files: inputs.files, diagnostics };
  const resources = new Map<ResourceAddress, Resource>();
  for (const entry of config.entries) {
    const resource = buildResource(entry, config, scope);
    resources.set(resource.address, resource);
  }
  diagnostics.push(...flowCycles(resources, inputs.kinds));
  diagnostics.sort(compareDiagnostics);
  if (diagnostics.some(isError)) return { graph: undefined, diagnostics };
  return { graph: graphOf(config, resources), diagnostics };
}

function buildResource(entry: ConfigEntry, config: Config, scope: DesiredScope): Resource {
  const compiled = scope.kinds.require(entry.kind);
  const address = addressOf(entry.kind, entry.project, entry.name);
  const doc = remapNames(compiled.kind.desired(entry, createContext(entry, scope)), compiled.remaps, config.environment.remap);
  return {
    address,
    kind: entry.kind,
    project: entry.project,
    name: entry.name,
    doc,
    dependencies: dependenciesOf(address, doc, compiled, { entry, scope }),
    lifecycle: lifecycleOf(entry.spec),
    locate: (path) => entry.locate(path),
  };
}

function dependenciesOf(
  address: ResourceAddress,
  doc: JsonObject,
  compiled: CompiledKind,
  { entry, scope }: { readonly entry: ConfigEntry; readonly scope: DesiredScope },
): readonly ResourceAddress[] {
  const mentioned = mentionsOf(doc, compiled.references, entry.project, scope.kinds.kindsOf);
  const needed = [addressOf('project', entry.project, entry.project), ...mentioned];
  return [...new Set(needed)].filter((need) => need !== address && scope.entries.has(need)).sort();
}

function indexEntries(config: Config): DesiredScope['entries'] {
  return new Map(config.entries.map((entry) => [addressOf(entry.kind, entry.project, entry.name), entry]));
}

function graphOf(config: Config, resources: ReadonlyMap<ResourceAddress, Resource>): DesiredGraph {
  const keys = config.entries.filter(({ kind }) => kind === 'project').map(({ project }) => project);
  const projectKeys = new Map(keys.map((key) => [key, config.environment.projectKeys[key] ?? key]));
  const declared = [...resources.values()].map(({ address, doc, lifecycle }) => ({ address, doc, lifecycle: { ...lifecycle } }));
  declared.sort((left, right) => (left.address < right.address ? -1 : 1));
  return {
    environment: config.environment.name,
    resources,
    projectKeys,
    digest: digestOf({ declared, projectKeys: Object.fromEntries(projectKeys) }),
  };
}
