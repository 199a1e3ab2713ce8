/** Numbers and names as people say them. */
import type { KindName } from '../model/address.js';
import { compareText } from '../model/diagnostic.js';

/** `1 dataset`, `3 datasets`: for nouns that take an s. */
export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** `3 datasets, 1 managed folder`, in the order of the kinds' names. */
export function kindCounts(counts: ReadonlyMap<KindName, number>): string {
  return [...counts]
    .filter(([, count]) => count > 0)
    .sort(([left], [right]) => compareText(left, right))
    .map(([kind, count]) => plural(count, kindTitle(kind)))
    .join(', ');
}

/** `managed_folder` → `managed folder`. */
function kindTitle(kind: KindName): string {
  return kind.replaceAll('_', ' ');
}

/** Milliseconds as `0.4 s`, `12.3 s`, `4 min 05 s`, `2 h 10 min`. */
export function duration(milliseconds: number): string {
  const tenths = Math.round(milliseconds / 100);
  if (tenths < 600) return `${(tenths / 10).toFixed(1)} s`;
  const seconds = Math.round(milliseconds / 1000);
  if (seconds < 3600) return `${Math.floor(seconds / 60)} min ${String(seconds % 60).padStart(2, '0')} s`;
  const minutes = Math.round(seconds / 60);
  return `${Math.floor(minutes / 60)} h ${String(minutes % 60).padStart(2, '0')} min`;
}

/** Bytes as `812 bytes`, `12 kB`, `3.4 MB` (powers of 1000). */
export function byteSize(bytes: number): string {
  if (bytes < 1000) return plural(bytes, 'byte');
  return bytes < 999_500 ? `${Math.round(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}

/** Milliseconds since 1970 as `2026-11-24 03:56:10 UTC`; the bare number when no calendar has such a day. */
export function timeOf(milliseconds: number): string {
  const time = new Date(milliseconds);
  return Number.isNaN(time.getTime()) ? String(milliseconds) : `${time.toISOString().slice(0, 19).replace('T', ' ')} UTC`;
}

/** The first twelve digits of a SHA-256, which is what people compare by eye. */
export function shortDigest(digest: string): string {
  return digest.slice(0, 12);
}
