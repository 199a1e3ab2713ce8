/**
 * One stored object as a family of immutable files, so that compare-and-swap needs no lock that a killed process could leave behind:
 * `head.json` is generation 0, `head.json@/000000000001` the next. The highest one is the object. The next generation can be made by one
 * writer only (`publish`), and only after the one before it was read. Generations have a folder of their own so that reading one of
 * ten thousand blobs lists none of the others.
 */
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { sha256 } from '../../model/digest.js';
import { InternalError } from '../../model/errors.js';
import type { StoredObject, Version } from '../../model/ports.js';
import { publish, unlessMissing } from './disk.js';

/** `000000000001`: generations sort as text too. */
const GENERATION = /^\d{12}$/;
const MAX_READS = 1000; // each repeated read means that another writer finished two writes meanwhile
const KEPT = 2;

export interface StoredGeneration extends StoredObject {
  readonly generation: number;
}

/** The folder of the generations after the first. */
export function laterFolder(path: string): string {
  return `${path}@`;
}

/** The object as it is now, or undefined. */
export async function readNewest(path: string): Promise<StoredGeneration | undefined> {
  for (let read = 0; read < MAX_READS; read += 1) {
    const newest = (await laterGenerations(path)).at(-1);
    const bytes = await unlessMissing(readFile(fileOf(path, newest ?? 0)));
    if (bytes !== undefined) return { bytes, generation: newest ?? 0, version: versionOf(newest ?? 0, bytes) };
    // Listed and gone: a writer tidied up in between, and a newer one is there. Never listed and not there: absent.
    if (newest === undefined && (await laterGenerations(path)).length === 0) return undefined;
  }
  throw new InternalError(`the newest generation of ${path} is listed and cannot be read`);
}

/** Writes generation 0, or the one after what was the newest when the caller looked. Undefined when another writer was faster. */
export async function writeGeneration(path: string, generation: number, bytes: Uint8Array): Promise<Version | undefined> {
  const file = fileOf(path, generation);
  if (!(await publish(file, bytes))) return undefined;
  const newest = (await laterGenerations(path)).at(-1) ?? generation;
  // A writer that slept may find the name free again, because its generation has come and gone. That needs a second successor:
  // tidying keeps the last two. Then we cannot tell whether ours was ever the newest, and call it lost.
  if (newest - generation >= KEPT) {
    await rm(file, { force: true });
    return undefined;
  }
  await tidy(path, newest);
  return versionOf(generation, bytes);
}

/** Removes every generation. */
export async function removeFamily(path: string): Promise<void> {
  await rm(path, { force: true });
  await rm(laterFolder(path), { recursive: true, force: true });
}

/** Generations after the first, ascending. */
export async function laterGenerations(path: string): Promise<readonly number[]> {
  const names = (await unlessMissing(readdir(laterFolder(path)))) ?? [];
  return names
    .filter((name) => GENERATION.test(name))
    .sort()
    .map(Number);
}

async function tidy(path: string, newest: number): Promise<void> {
  const superseded = [0, ...(await laterGenerations(path))].filter((generation) => generation <= newest - KEPT);
  await Promise.all(superseded.map((generation) => rm(fileOf(path, generation), { force: true })));
}

function fileOf(path: string, generation: number): string {
  return generation === 0 ? path : join(laterFolder(path), String(generation).padStart(12, '0'));
}

function versionOf(generation: number, bytes: Uint8Array): Version {
  return `${generation}-${sha256(bytes)}`;
}
