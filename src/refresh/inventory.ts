/** What the lists of a node show: one call per kind and project. */
import { addressOf, type KindName, type ResourceAddress } from '../model/address.js';
import { compareText } from '../model/diagnostic.js';
import type { Listed } from '../model/kind.js';
import type { DssApi } from '../model/ports.js';
import type { KindRegistry } from '../model/registry.js';
import type { UnitState } from '../model/state.js';

/** The objects of one project, by kind. */
export interface ProjectInventory {
  /** Logical key. */
  readonly project: string;
  readonly realKey: string;
  /** Undefined: there is no such project on the node. */
  readonly listed: Listed | undefined;
  readonly objects: ReadonlyMap<KindName, readonly Listed[]>;
}

export interface Inventory {
  readonly nodeId: string;
  readonly projects: ReadonlyMap<string, ProjectInventory>;
}

/** `keys`: logical project key → key on the node. */
export async function takeInventory(dss: DssApi, kinds: KindRegistry, keys: ReadonlyMap<string, string>): Promise<Inventory> {
  const [node, projects] = await Promise.all([dss.get('/instance-info'), kinds.require('project').kind.list(dss, '')]);
  const existing = new Map(projects.map((listed) => [listed.id, listed]));
  const inventories = await Promise.all(
    [...keys].map(async ([project, realKey]): Promise<ProjectInventory> => {
      const listed = existing.get(realKey);
      const objects = listed === undefined ? new Map() : await listObjects(dss, kinds, realKey);
      return { project, realKey, listed, objects };
    }),
  );
  return { nodeId: nodeIdOf(node), projects: new Map(inventories.map((inventory) => [inventory.project, inventory])) };
}

async function listObjects(dss: DssApi, kinds: KindRegistry, realKey: string): Promise<Map<KindName, readonly Listed[]>> {
  const inProject = kinds.kinds.filter(({ kind }) => kind.name !== 'project');
  const lists = await Promise.all(inProject.map(async ({ kind }) => [kind.name, await kind.list(dss, realKey)] as const));
  return new Map(lists);
}

function nodeIdOf(node: unknown): string {
  const id = typeof node === 'object' && node !== null && 'nodeId' in node ? node.nodeId : undefined;
  return typeof id === 'string' ? id : '';
}

/** Objects of the node by address. A generated id keeps the address that state knows it by, so that a rename in DSS is drift, not a new object. */
export interface AddressBook {
  readonly byAddress: ReadonlyMap<ResourceAddress, Listed>;
  /** Objects that no address can name, since an older one of the kind has the same name. */
  readonly ambiguous: readonly { readonly kind: KindName; readonly project: string; readonly listed: Listed }[];
}

export function addressObjects(inventory: Inventory, kinds: KindRegistry, states: ReadonlyMap<string, UnitState>): AddressBook {
  const byAddress = new Map<ResourceAddress, Listed>();
  const ambiguous: { kind: KindName; project: string; listed: Listed }[] = [];
  for (const { project, listed: itself, objects } of inventory.projects.values()) {
    if (itself !== undefined) byAddress.set(addressOf('project', project, project), itself);
    for (const [kind, list] of objects) {
      const known = knownIds(kind, states.get(project));
      const generated = kinds.require(kind).kind.identity === 'generated';
      const order = [...list].sort(
        (left, right) => Number(known.has(right.id)) - Number(known.has(left.id)) || compareText(left.id, right.id),
      );
      for (const listed of order) {
        const address = known.get(listed.id) ?? addressOf(kind, project, generated ? listed.name : listed.id);
        if (byAddress.has(address)) ambiguous.push({ kind, project, listed });
        else byAddress.set(address, listed);
      }
    }
  }
  return { byAddress, ambiguous };
}

function knownIds(kind: KindName, state: UnitState | undefined): Map<string, ResourceAddress> {
  const resources = [...(state?.resources ?? [])].filter(([address]) => address.startsWith(`${kind}.`));
  return new Map(resources.map(([address, { id }]) => [id, address]));
}
