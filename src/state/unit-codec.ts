/** The state of a unit as bytes, and back. */
import { parseAddress, type ResourceAddress } from '../model/address.js';
import { compact, type JsonObject } from '../model/json.js';
import type { ResourceState, UnitState, VersionStamp } from '../model/state.js';
import { damaged } from './damage.js';
import { type Format, type Migrations, openEnvelope, sealEnvelope } from './envelope.js';
import { addressIn, countOf, type Field, fieldsOf, listOf, objectOf, optional, textOf } from './field.js';

const VERSION = 1;

/** From each older format to the next. Version 1 is the first. */
export const MIGRATIONS: Migrations = {};

/**
 * Canonical bytes: resources by address. A dependency on an object of the same project that is not in this state orders nothing, so it is
 * left out (an object that was forgotten while others still name it must not make the unit unreadable).
 */
export function encodeUnit(state: UnitState): Uint8Array {
  const resources = [...state.resources].sort(([left], [right]) => (left < right ? -1 : 1));
  return sealEnvelope(
    {
      lineage: state.lineage,
      serial: state.serial,
      environment: state.unit.environment,
      project: state.unit.project,
      nodeId: state.nodeId,
      projectKey: state.projectKey,
      resources: resources.map(([address, resource]) => encodeResource(address, resource, state)),
    },
    VERSION,
  );
}

/** The reverse of `encodeUnit`; `key` names the file in errors: `state-damaged`, `state-too-new`. Older formats are migrated. */
export function decodeUnit(bytes: Uint8Array, key: string, migrations: Migrations = MIGRATIONS): UnitState {
  const format: Format = { version: VERSION, migrations };
  const names = ['lineage', 'serial', 'environment', 'project', 'nodeId', 'projectKey', 'resources'] as const;
  const field = fieldsOf({ key, path: '', value: openEnvelope(bytes, key, format) }, names);
  const state: UnitState = {
    lineage: textOf(field('lineage')),
    serial: countOf(field('serial')),
    unit: { environment: textOf(field('environment')), project: textOf(field('project')) },
    nodeId: textOf(field('nodeId')),
    projectKey: textOf(field('projectKey')),
    resources: uniqueByAddress(listOf(field('resources'), decodeResource), key),
  };
  requireDependencies(state, key);
  return state;
}

function encodeResource(address: ResourceAddress, resource: ResourceState, state: UnitState): JsonObject {
  const { id, attributes, originals, stamp } = resource;
  const dependencies = resource.dependencies.filter((dependency) => !isDangling(dependency, state));
  return compact({ address, id, attributes, originals, stamp: stamp && { ...stamp }, dependencies });
}

function decodeResource(field: Field): readonly [ResourceAddress, ResourceState] {
  const inner = fieldsOf(field, ['address', 'id', 'attributes', 'originals', 'stamp', 'dependencies']);
  const resource: ResourceState = {
    id: textOf(inner('id')),
    attributes: objectOf(inner('attributes')),
    originals: objectOf(inner('originals')),
    ...optional('stamp', inner('stamp'), decodeStamp),
    dependencies: listOf(inner('dependencies'), addressIn),
  };
  return [addressIn(inner('address')), resource];
}

function decodeStamp(field: Field): VersionStamp {
  const inner = fieldsOf(field, ['versionNumber', 'lastModifiedOn']);
  return { versionNumber: countOf(inner('versionNumber')), lastModifiedOn: countOf(inner('lastModifiedOn')) };
}

function uniqueByAddress(
  entries: readonly (readonly [ResourceAddress, ResourceState])[],
  key: string,
): ReadonlyMap<ResourceAddress, ResourceState> {
  const resources = new Map<ResourceAddress, ResourceState>();
  for (const [address, resource] of entries) {
    if (resources.has(address)) throw damaged(key, `${address} is there twice`);
    resources.set(address, resource);
  }
  return resources;
}

function requireDependencies(state: UnitState, key: string): void {
  for (const [address, { dependencies }] of state.resources) {
    const missing = dependencies.find((dependency) => isDangling(dependency, state));
    if (missing !== undefined) throw damaged(key, `${address} depends on ${missing}, which is not there`);
  }
}

/** Objects of other projects live in other units: nothing can be said of them here. */
function isDangling(dependency: ResourceAddress, state: UnitState): boolean {
  return parseAddress(dependency)?.project === state.unit.project && !state.resources.has(dependency);
}
