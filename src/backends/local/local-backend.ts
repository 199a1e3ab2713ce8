/** State in a folder of this machine: the default, no cloud needed. */
import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Backend } from '../../model/ports.js';
import { explain, unlessMissing } from './disk.js';
import { laterGenerations, readNewest, removeFamily, writeGeneration } from './generations.js';
import { pathOf, requireKey } from './keys.js';

export interface LocalBackendOptions {
  /** Folder of the state; made by the first write. */
  readonly root: string;
  /** For people: `local:.dataiku/state`. */
  readonly description: string;
}

/**
 * Any number of processes may share the folder, and any of them may be killed at any instant. Throws an `IacError`: `invalid-key`,
 * `no-hard-links` when the file system has none, `storage-failed` for what else the operating system refuses.
 */
export function createLocalBackend({ root, description }: LocalBackendOptions): Backend {
  const at = async <T>(key: string, work: (path: string) => Promise<T>): Promise<T> => {
    const path = pathOf(root, key);
    try {
      return await work(path);
    } catch (error) {
      throw explain(error, `${key} in ${description}`);
    }
  };
  return {
    description,
    get: (key) =>
      at(key, async (path) => {
        const newest = await readNewest(path);
        return newest === undefined ? undefined : { bytes: newest.bytes, version: newest.version };
      }),
    putIfAbsent: (key, bytes) => at(key, (path) => writeGeneration(path, 0, bytes)),
    putIfMatch: (key, bytes, version) =>
      at(key, async (path) => {
        const newest = await readNewest(path);
        return newest?.version === version ? await writeGeneration(path, newest.generation + 1, bytes) : undefined;
      }),
    list: (prefix) => listKeys(root, prefix, description),
    remove: (key) => at(key, removeFamily),
  };
}

async function listKeys(root: string, prefix: string, description: string): Promise<readonly string[]> {
  const folder = prefix.slice(0, prefix.lastIndexOf('/') + 1);
  if (folder !== '') requireKey(folder.slice(0, -1));
  try {
    const keys = await keysBelow(root, folder);
    return [...new Set(keys)].filter((key) => key.startsWith(prefix)).sort();
  } catch (error) {
    throw explain(error, `${folder} in ${description}`);
  }
}

/** Keys in a folder and those below it; one that is written just now may come twice. `folder` is empty or ends with `/`. */
async function keysBelow(root: string, folder: string): Promise<readonly string[]> {
  const entries = (await unlessMissing(readdir(join(root, folder), { withFileTypes: true }))) ?? [];
  const found = await Promise.all(entries.filter(({ name }) => !name.startsWith('.')).map((entry) => keysOf(root, folder, entry)));
  return found.flat();
}

async function keysOf(root: string, folder: string, entry: Dirent): Promise<readonly string[]> {
  if (entry.isFile()) return [folder + entry.name];
  if (!entry.isDirectory()) return [];
  if (!entry.name.endsWith('@')) return keysBelow(root, `${folder}${entry.name}/`);
  const key = folder + entry.name.slice(0, -1);
  return (await laterGenerations(join(root, key))).length === 0 ? [] : [key];
}
