import { InternalError } from '../model/errors.js';
import type { HeldLease } from '../state/held-lease.js';
import type { Ports } from './ports.js';
import type { Session } from './session.js';

export interface HeldUnits {
  units(): readonly { readonly project: string; readonly lease: HeldLease }[];
  lease(project: string): HeldLease;
  /** Throws when one of them is lost. */
  assertFresh(): void;
}

export interface LeaseOptions {
  readonly operation: string;
  /** How long to wait for a lease that another run holds. */
  readonly lockTimeoutMs: number;
  /** Take over a unit whose last apply did not finish. */
  readonly allowOpen: boolean;
}

/** Holds the leases of some projects while `run` runs. Taken in sorted order, so that two runs never wait for each other. */
export async function withLeases<T>(
  ports: Ports,
  session: Session,
  wanted: { readonly projects: readonly string[]; readonly options: LeaseOptions },
  run: (held: HeldUnits) => Promise<T>,
): Promise<T> {
  const leases = new Map<string, HeldLease>();
  try {
    for (const project of [...wanted.projects].sort()) leases.set(project, await acquire(ports, session, project, wanted.options));
    return await run(heldUnits(leases));
  } finally {
    for (const lease of [...leases.values()].reverse()) await lease.release();
  }
}

function acquire(ports: Ports, session: Session, project: string, options: LeaseOptions): Promise<HeldLease> {
  const { who, run, holder } = ports;
  return session.store.openUnit(session.unit(project), { who, run, holder, isAlive: (other) => ports.isAlive(other), ...options });
}

function heldUnits(leases: ReadonlyMap<string, HeldLease>): HeldUnits {
  return {
    units: () => [...leases].map(([project, lease]) => ({ project, lease })),
    lease(project) {
      const lease = leases.get(project);
      if (lease === undefined) throw new InternalError(`no lease for project ${project}`);
      return lease;
    },
    assertFresh() {
      for (const lease of leases.values()) lease.assertFresh();
    },
  };
}
