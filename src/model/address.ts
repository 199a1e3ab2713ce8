/** Addresses name objects for people, state and plans: `dataset.CUSTOMER_ANALYTICS.RAW_CUSTOMERS`. */

/** A type of DSS object, as it stands in an address: `dataset`, `managed_folder`. */
export type KindName = string;

declare const addressBrand: unique symbol;
/** `kind.PROJECT.name`, or `project.PROJECT`. The project key is the logical one of the config, never the node's. */
export type ResourceAddress = string & { readonly [addressBrand]: true };

export interface AddressParts {
  readonly kind: KindName;
  readonly project: string;
  /** The object's name, verbatim: it may hold dots and spaces. Equal to the project key for a project itself. */
  readonly name: string;
}

export function addressOf(kind: KindName, project: string, name: string): ResourceAddress {
  return (kind === 'project' ? `project.${project}` : `${kind}.${project}.${name}`) as ResourceAddress;
}

/** Splits on the first two dots only, so that `recipe.P.prep v1.2` keeps its name. Undefined for text that is no address. */
export function parseAddress(text: string): AddressParts | undefined {
  const first = text.indexOf('.');
  if (first <= 0) return undefined;
  const kind = text.slice(0, first);
  const rest = text.slice(first + 1);
  if (kind === 'project') return rest === '' || rest.includes('.') ? undefined : { kind, project: rest, name: rest };
  const second = rest.indexOf('.');
  if (second <= 0 || second === rest.length - 1) return undefined;
  return { kind, project: rest.slice(0, second), name: rest.slice(second + 1) };
}

/** The parts of an address that is known to be well formed. */
export function partsOf(address: ResourceAddress): AddressParts {
  const parts = parseAddress(address);
  if (parts === undefined) throw new Error(`not an address: ${address}`);
  return parts;
}
