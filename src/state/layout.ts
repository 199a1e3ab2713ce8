/** Names of everything that state consists of, below the root of a backend. */
import type { UnitId } from '../model/state.js';

/** `prod/SALES`: also how messages name a unit. */
export function unitName(unit: UnitId): string {
  return `${unit.environment}/${unit.project}`;
}

/** The only mutable object of a unit. */
export function headKey(unit: UnitId): string {
  return `${unitName(unit)}/head.json`;
}

/** Relative to the unit, as the head records it: `snapshots/3-<sha256>.json`. */
export function snapshotName(serial: number, sha256: string): string {
  return `snapshots/${serial}-${sha256}.json`;
}

export function snapshotKey(unit: UnitId, name: string): string {
  return `${unitName(unit)}/${name}`;
}

/** Ends with `/`. */
export function journalPrefix(unit: UnitId, epoch: number): string {
  return `${unitName(unit)}/journal/${epoch}/`;
}

/** `…/journal/7/000012-update-dataset-sales-orders.json`: the number orders the entries, the rest is for people. */
export function journalKey(unit: UnitId, epoch: number, at: { readonly sequence: number; readonly operation: string }): string {
  return `${journalPrefix(unit, epoch)}${String(at.sequence).padStart(6, '0')}-${slugOf(at.operation)}.json`;
}

export function planKey(environment: string, digest: string): string {
  return `${environment}/plans/${digest}.json`;
}

export function blobKey(environment: string, sha256: string): string {
  return `${environment}/blobs/${sha256}`;
}

function slugOf(text: string): string {
  const slug = text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60);
  return slug.replace(/^-|-$/g, '') || 'operation';
}
