/** What a backend holds, for comparing two runs. */
import type { Backend } from '../../src/model/ports.js';
import type { ResourceState, UnitState } from '../../src/model/state.js';
import { decodeHead } from '../../src/state/head-codec.js';
import { decodeUnit } from '../../src/state/unit-codec.js';

/** The current state of every unit, by project. */
export async function readUnits(backend: Backend): Promise<readonly UnitState[]> {
  const heads = (await backend.list('')).filter((key) => key.endsWith('/head.json'));
  const units = await Promise.all(heads.map((key) => readUnit(backend, key)));
  return units.filter((unit) => unit !== undefined);
}

/** Every managed object by address; without the stamp, which says only when it was looked at. */
export async function readResources(backend: Backend): Promise<Readonly<Record<string, Omit<ResourceState, 'stamp'>>>> {
  const units = await readUnits(backend);
  const resources = units.flatMap((unit) => [...unit.resources]);
  return Object.fromEntries(resources.map(([address, { stamp: _, ...resource }]) => [address, resource]));
}

/** Everything that was ever written, as text by key. */
export async function readAll(backend: Backend): Promise<Readonly<Record<string, string>>> {
  const keys = await backend.list('');
  const texts = await Promise.all(keys.map(async (key) => [key, await textOf(backend, key)] as const));
  return Object.fromEntries(texts);
}

async function readUnit(backend: Backend, headKey: string): Promise<UnitState | undefined> {
  const stored = await backend.get(headKey);
  if (stored === undefined) return undefined;
  const { snapshot } = decodeHead(stored.bytes, headKey);
  if (snapshot === undefined) return undefined;
  const key = `${headKey.slice(0, -'head.json'.length)}${snapshot}`;
  const bytes = (await backend.get(key))?.bytes;
  return bytes === undefined ? undefined : decodeUnit(bytes, key);
}

async function textOf(backend: Backend, key: string): Promise<string> {
  const stored = await backend.get(key);
  return stored === undefined ? '' : Buffer.from(stored.bytes).toString();
}
