/** Does the target have what the changes name? Asked only when something changes, and only what a key may see. */
import type { Diagnostic } from '../model/diagnostic.js';
import { DssError } from '../model/dss-error.js';
import { isList, isObject, type Json } from '../model/json.js';
import type { Plan } from '../model/plan.js';
import type { DssApi } from '../model/ports.js';
import type { KindRegistry } from '../model/registry.js';
import { namesIn } from '../model/remap.js';
import type { DesiredGraph, Resource } from '../model/resource.js';
import type { RemapRule } from '../model/rules.js';

export interface TargetCheck {
  readonly diagnostics: readonly Diagnostic[];
  readonly warnings: readonly string[];
}

const SOURCES = {
  connections: { path: '/connections/get-names', query: { type: 'all' }, title: 'connection', of: (item: Json) => item },
  code_envs: {
    path: '/admin/code-envs/',
    query: {},
    title: 'code environment',
    of: (item: Json) => (isObject(item) ? item['envName'] : undefined),
  },
} as const;
type Checked = keyof typeof SOURCES;

export async function checkTarget(inputs: {
  readonly dss: DssApi;
  readonly kinds: KindRegistry;
  readonly graph: DesiredGraph;
  readonly plan: Plan;
}): Promise<TargetCheck> {
  const diagnostics: Diagnostic[] = [];
  const warnings: string[] = [];
  const changing = inputs.plan.changes
    .filter(({ action }) => action !== 'delete')
    .map(({ address }) => inputs.graph.resources.get(address));
  const resources = changing.filter((resource): resource is Resource => resource !== undefined);
  for (const what of Object.keys(SOURCES) as Checked[]) {
    const mentions = resources.flatMap((resource) => mentioned(resource, what, inputs.kinds).map((name) => ({ resource, name })));
    if (mentions.length === 0) continue;
    const existing = await namesOnTarget(inputs.dss, what);
    if (existing === undefined) {
      warnings.push(`this key may not list ${SOURCES[what].title}s, so it was not checked that those of the changes exist on the node`);
      continue;
    }
    for (const { resource, name } of mentions) if (!existing.has(name)) diagnostics.push(missing(resource, what, name));
  }
  return { diagnostics, warnings };
}

function mentioned(resource: Resource, what: RemapRule['what'], kinds: KindRegistry): readonly string[] {
  const names = namesIn(resource.doc, kinds.require(resource.kind).remaps).filter((mention) => mention.what === what);
  // DSS expands its own variables in a name; what they give is not ours to know.
  return names.map(({ name }) => name).filter((name) => !name.includes('${'));
}

async function namesOnTarget(dss: DssApi, what: Checked): Promise<Set<string> | undefined> {
  const source = SOURCES[what];
  try {
    const items = await dss.get(source.path, { query: source.query });
    const names = isList(items) ? items.map((item) => source.of(item)) : [];
    return new Set(names.filter((name): name is string => typeof name === 'string'));
  } catch (error) {
    if (error instanceof DssError && (error.reply.failure === 'forbidden' || error.reply.failure === 'rejected')) return undefined;
    throw error;
  }
}

function missing(resource: Resource, what: Checked, name: string): Diagnostic {
  return {
    severity: 'error',
    code: 'missing-on-target',
    message: `${resource.address} names the ${SOURCES[what].title} \`${name}\`, which the node does not have`,
    hint: `create it on the node, or map it in the environment: \`remap: {${what}: {${name}: …}}\``,
    at: resource.locate([]),
  };
}
