import { expect, test } from '@jest/globals';
import { isAlive, machineIdentity } from '../../../src/platforms/machine/identity.js';

const { holder, who } = machineIdentity();
const NOBODY = 2 ** 22 + 1; // above the largest process id of Linux

test('who says who and where', () => {
  expect(who).toMatch(/^.+@.+$/);
  expect(holder.pid).toBe(process.pid);
});

/** Only Linux tells its boots apart; elsewhere nothing is certain. */
const certain = holder.bootId !== '';

test.each([
  { name: 'this process is alive', other: holder, alive: certain ? true : undefined },
  { name: 'one that is not there is dead', other: { ...holder, pid: NOBODY }, alive: certain ? false : undefined },
  { name: 'one of another host may be anything', other: { ...holder, host: 'elsewhere', pid: NOBODY }, alive: undefined },
  { name: 'one of an earlier boot may be anything', other: { ...holder, bootId: 'earlier', pid: NOBODY }, alive: undefined },
  { name: 'one whose boot is not known may be anything', other: { ...holder, bootId: '', pid: NOBODY }, alive: undefined },
])('$name', ({ other, alive }) => {
  expect(isAlive(other)).toBe(alive);
});
