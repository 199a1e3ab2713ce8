/** What people are told about locks. */
import { IacError } from '../model/errors.js';
import { EXIT } from '../model/exit-codes.js';
import type { Lease, OpenApply, UnitId } from '../model/state.js';
import { unitName } from './layout.js';

const RESUME = 'dataiku-iac apply --resume';

/** Someone else holds the lease (exit 6). `now`: wall time, for the age only. */
export function locked(unit: UnitId, lease: Lease, now: Date): IacError {
  const run = lease.run === undefined ? '' : `, ${lease.run}`;
  const message = `${unitName(unit)} is locked by ${lease.who} (${lease.operation}, for ${ageOf(lease, now)}${run})`;
  return new IacError('state-locked', message, {
    hint: `wait for it to end; if it is gone for good: dataiku-iac unlock ${lease.id}`,
    exitCode: EXIT.locked,
  });
}

/** An apply was interrupted and nobody has finished it (exit 12). */
export function journalOpen(unit: UnitId, open: OpenApply): IacError {
  return new IacError('journal-open', `an apply of ${unitName(unit)} that began at ${open.startedAt} was interrupted`, {
    hint: RESUME,
    exitCode: EXIT.resumeNeeded,
  });
}

/** The lease is no longer ours, or we cannot be sure that it is (exit 12): nothing may be changed any more. */
export function leaseLost(unit: UnitId, why: string, cause: unknown): IacError {
  return new IacError('lease-lost', `the lock of ${unitName(unit)} was lost: ${why}`, { hint: RESUME, exitCode: EXIT.resumeNeeded, cause });
}

function ageOf(lease: Lease, now: Date): string {
  const seconds = Math.max(0, Math.round((now.getTime() - Date.parse(lease.acquiredAt)) / 1000));
  if (seconds < 120) return `${seconds} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 120 ? `${minutes} min` : `${Math.round(minutes / 60)} h`;
}
