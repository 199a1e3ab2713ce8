import { stripVTControlCharacters } from 'node:util';

const PROGRESS = /\[\s*(\d+)\/(\d+)\]/g; // `[ 6/17]` before each finished change

/** True when the output of an apply says that at least this share of its changes is done. */
export function hasReached(output: string, share: number): boolean {
  return [...stripVTControlCharacters(output).matchAll(PROGRESS)].some(([, done, total]) => Number(done) >= Number(total) * share);
}
