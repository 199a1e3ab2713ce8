/** The head as a register with compare-and-swap. */
import type { Backend, Version } from '../model/ports.js';
import type { Head, UnitId } from '../model/state.js';
import { decodeHead, encodeHead } from './head-codec.js';
import { headKey } from './layout.js';

export interface HeadReading {
  readonly head: Head;
  readonly version: Version;
}

export interface HeadPlace {
  readonly backend: Backend;
  readonly unit: UnitId;
}

/** The head as it is now; undefined for a unit that was never locked or written. Throws `state-damaged`. */
export async function readHead({ backend, unit }: HeadPlace): Promise<HeadReading | undefined> {
  const stored = await backend.get(headKey(unit));
  return stored === undefined ? undefined : { head: decodeHead(stored.bytes, headKey(unit)), version: stored.version };
}

/**
 * Writes the head if it still is at `version` (undefined: if there is none). Undefined when another writer was faster. When the answer is
 * lost, or a backend that repeated the call met its own write, reading it back tells: no two heads of a unit have the same bytes, since
 * epoch and beat only grow.
 */
export async function writeHead({ backend, unit }: HeadPlace, head: Head, version: Version | undefined): Promise<Version | undefined> {
  const key = headKey(unit);
  const bytes = encodeHead(head);
  const readBack = async (): Promise<Version | undefined> => {
    const stored = await backend.get(key);
    return stored !== undefined && Buffer.compare(stored.bytes, bytes) === 0 ? stored.version : undefined;
  };
  try {
    const written = version === undefined ? await backend.putIfAbsent(key, bytes) : await backend.putIfMatch(key, bytes, version);
    return written ?? (await readBack());
  } catch (error) {
    const landed = await readBack();
    if (landed === undefined) throw error;
    return landed;
  }
}
