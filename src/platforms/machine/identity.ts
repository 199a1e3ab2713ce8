import { readFileSync, readlinkSync } from 'node:fs';
import { hostname, userInfo } from 'node:os';
import { systemCode } from './system-code.js';

/** Who we are towards others that wait for the same lease. */
export interface Identity {
  /** `user@host`. */
  readonly who: string;
  readonly holder: { readonly host: string; readonly bootId: string; readonly pid: number };
}

export function machineIdentity(): Identity {
  const host = hostname();
  return { who: `${userName()}@${host}`, holder: { host, bootId: bootId(), pid: process.pid } };
}

/** False only when the holder is certainly dead: a process of this host and this boot that is not there. Undefined: cannot be known here. */
export function isAlive(holder: Identity['holder']): boolean | undefined {
  const here = machineIdentity().holder;
  if (holder.host !== here.host || holder.bootId !== here.bootId || holder.bootId === '') return undefined;
  try {
    process.kill(holder.pid, 0);
    return true;
  } catch (error) {
    return systemCode(error) === 'ESRCH' ? false : undefined;
  }
}

function userName(): string {
  try {
    return userInfo().username;
  } catch {
    // A container may run under a user id that has no name.
    return `uid-${process.getuid?.() ?? 'unknown'}`;
  }
}

/**
 * Changes with each boot, so that a process id of an earlier one is never mistaken for a live process. Containers share the kernel's
 * boot id and not its process ids, so the namespace of these is part of it. Empty where the system does not tell.
 */
function bootId(): string {
  try {
    return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()} ${readlinkSync('/proc/self/ns/pid')}`;
  } catch {
    return '';
  }
}
