/** State that ends with the process: for tests and for the sandbox. */
import type { Backend, StoredObject } from '../../model/ports.js';

/** Linearisable: each call takes effect at once, in one step. Versions are never used twice. */
export function createMemoryBackend(): Backend {
  const objects = new Map<string, StoredObject>();
  let writes = 0;
  const store = (key: string, bytes: Uint8Array): string => {
    writes += 1;
    const version = String(writes);
    objects.set(key, { bytes: Uint8Array.from(bytes), version });
    return version;
  };
  return {
    description: 'memory',
    get: async (key) => {
      const stored = objects.get(key);
      return stored === undefined ? undefined : { ...stored, bytes: Uint8Array.from(stored.bytes) };
    },
    putIfAbsent: async (key, bytes) => (objects.has(key) ? undefined : store(key, bytes)),
    putIfMatch: async (key, bytes, version) => (objects.get(key)?.version === version ? store(key, bytes) : undefined),
    list: async (prefix) => [...objects.keys()].filter((key) => key.startsWith(prefix)).sort(),
    remove: async (key) => {
      objects.delete(key);
    },
  };
}
