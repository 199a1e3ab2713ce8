/** Taking a lock away from a run that is gone. */
import { IacError } from '../model/errors.js';
import { EXIT } from '../model/exit-codes.js';
import { type HeadPlace, readHead, writeHead } from './head-register.js';
import { unitName } from './layout.js';

/**
 * Ends the lease with this id. The epoch grows, so that its holder is fenced out should it live after all; an open apply stays open.
 * Throws `not-locked` (exit 5), and `state-locked` (exit 6), naming the right id, when the lease is another one.
 */
export async function unlock(place: HeadPlace, leaseId: string): Promise<void> {
  for (;;) {
    const reading = await readHead(place);
    const lease = reading?.head.lease ?? null;
    if (reading === undefined || lease === null) {
      throw new IacError('not-locked', `${unitName(place.unit)} is not locked`, { exitCode: EXIT.notFound });
    }
    if (lease.id !== leaseId) throw otherLease(unitName(place.unit), leaseId, lease.id);
    const unlocked = await writeHead(place, { ...reading.head, epoch: reading.head.epoch + 1, lease: null }, reading.version);
    if (unlocked !== undefined) return;
    // The holder wrote in between: look again whether it still is the same.
  }
}

function otherLease(unit: string, asked: string, held: string): IacError {
  return new IacError('state-locked', `${unit} is not locked by ${asked} but by ${held}`, {
    hint: `make sure that run is gone, then: dataiku-iac unlock ${held}`,
    exitCode: EXIT.locked,
  });
}
