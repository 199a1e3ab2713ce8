import { partsOf, type ResourceAddress } from '../model/address.js';
import type { Listed } from '../model/kind.js';
import type { KindRegistry } from '../model/registry.js';
import type { Terms } from '../model/terms.js';

/** How the node calls the objects whose ids it generates; grows while an apply creates some. */
export interface IdBook {
  idOf(address: ResourceAddress): string | undefined;
  addressOf(project: string, id: string, dssType: string | undefined): ResourceAddress | undefined;
  record(address: ResourceAddress, id: string): void;
  entries(): ReadonlyMap<ResourceAddress, string>;
}

export function createIdBook(kinds: KindRegistry, byAddress: ReadonlyMap<ResourceAddress, Listed>): IdBook {
  const ids = new Map<ResourceAddress, string>();
  const addresses = new Map<string, ResourceAddress>();
  const record = (address: ResourceAddress, id: string): void => {
    const { kind, project } = partsOf(address);
    if (kinds.require(kind).kind.identity !== 'generated') return;
    ids.set(address, id);
    addresses.set(`${kind} ${project} ${id}`, address);
  };
  for (const [address, listed] of byAddress) record(address, listed.id);
  return {
    idOf: (address) => ids.get(address),
    addressOf(project, id, dssType) {
      const found = kinds.kindsOf(dssType).map((kind) => addresses.get(`${kind} ${project} ${id}`));
      return found.find((address) => address !== undefined);
    },
    record,
    entries: () => ids,
  };
}

/** The terms of one environment seen from one project. */
export function termsOf(project: string, ids: IdBook, projectKeys: ReadonlyMap<string, string>): Terms {
  const logical = new Map([...projectKeys].map(([name, real]) => [real, name]));
  return {
    project,
    idOf: (address) => ids.idOf(address),
    addressOf: (inProject, id, dssType) => ids.addressOf(inProject, id, dssType),
    realKey: (name) => projectKeys.get(name) ?? name,
    logicalKey: (real) => logical.get(real) ?? real,
  };
}
