import { describe, expect, test } from '@jest/globals';
import type { Head, OpenApply } from '../../../src/model/state.js';
import { backoffMs, contend, type Sighting, sight, takenBy, type View } from '../../../src/state/contend.js';
import { HEAD, LEASE } from './support/samples.js';

const OPEN: OpenApply = { planDigest: 'd', epoch: 1, startedAt: '2026-11-24T12:00:00.000Z' };
const FREE: Head = { ...HEAD, lease: null };
const ALIVE = (): undefined => undefined;
const DEAD = (): boolean => false;
const view = (change: Partial<View>): View => ({ now: 1_000_000, sighting: undefined, isAlive: ALIVE, allowOpen: false, ...change });
const silentFor = (milliseconds: number): Sighting => ({ epoch: 1, beat: 0, since: 1_000_000 - milliseconds });

describe('contend', () => {
  test.each<readonly [string, Head | undefined, Partial<View>, string]>([
    ['a unit that is new', undefined, {}, 'take'],
    ['a free unit', FREE, {}, 'take'],
    ['a free unit with an unfinished apply', { ...FREE, open: OPEN }, {}, 'refuse'],
    ['a free unit with an unfinished apply, to resume it', { ...FREE, open: OPEN }, { allowOpen: true }, 'take'],
    ['a held unit', HEAD, {}, 'wait'],
    ['a held unit, to resume', HEAD, { allowOpen: true }, 'wait'],
    ['a holder that is known to be alive', HEAD, { isAlive: () => true }, 'wait'],
    ['a holder that is silent, not yet long enough', HEAD, { sighting: silentFor(89_999) }, 'wait'],
    ['a holder that is silent for its time to live', HEAD, { sighting: silentFor(90_000) }, 'take'],
    ['a dead holder', HEAD, { isAlive: DEAD }, 'take'],
    ['a holder at work on an apply', { ...HEAD, open: OPEN }, {}, 'wait'],
    ['a silent holder with an unfinished apply', { ...HEAD, open: OPEN }, { sighting: silentFor(900_000) }, 'refuse'],
    [
      'a silent holder with an unfinished apply, to resume it',
      { ...HEAD, open: OPEN },
      { sighting: silentFor(90_000), allowOpen: true },
      'take',
    ],
    ['a dead holder with an unfinished apply', { ...HEAD, open: OPEN }, { isAlive: DEAD }, 'refuse'],
    ['a dead holder with an unfinished apply, to resume it', { ...HEAD, open: OPEN }, { isAlive: DEAD, allowOpen: true }, 'take'],
  ])('of %s', (_, head, change, action) => {
    expect(contend(head, view(change)).action).toBe(action);
  });

  test('goes by the time to live of the holder', () => {
    const head = { ...HEAD, lease: { ...LEASE, ttlMs: 200_000 } };

    expect(contend(head, view({ sighting: silentFor(199_999) })).action).toBe('wait');
    expect(contend(head, view({ sighting: silentFor(200_000) })).action).toBe('take');
  });
});

describe('sight', () => {
  test.each<readonly [string, Head | undefined, Sighting | undefined]>([
    ['the first look', HEAD, { epoch: 1, beat: 0, since: 50 }],
    ['another beat', { ...HEAD, lease: { ...LEASE, beat: 1 } }, { epoch: 1, beat: 1, since: 50 }],
    ['another holder', { ...HEAD, epoch: 2 }, { epoch: 2, beat: 0, since: 50 }],
    ['a free unit', FREE, undefined],
    ['no unit', undefined, undefined],
  ])('starts anew with %s', (_, head, sighting) => {
    expect(sight(head, { epoch: 9, beat: 9, since: 10 }, 50)).toEqual(sighting);
  });

  test('keeps its time while epoch and beat stand still', () => {
    expect(sight({ ...HEAD, serial: 5 }, { epoch: 1, beat: 0, since: 10 }, 50)).toEqual({ epoch: 1, beat: 0, since: 10 });
  });
});

describe('takenBy', () => {
  test('starts a lineage with the first lease', () => {
    expect(takenBy(LEASE, undefined, () => 'fresh')).toEqual({
      version: 1,
      lineage: 'fresh',
      serial: 0,
      epoch: 1,
      lease: LEASE,
      open: null,
    });
  });

  test('changes nothing but epoch and lease later', () => {
    const head: Head = { ...FREE, serial: 4, snapshot: 's', snapshotSha256: 'x', epoch: 6, open: OPEN };

    expect(takenBy(LEASE, head, () => 'fresh')).toEqual({ ...head, epoch: 7, lease: LEASE });
  });
});

test.each([
  [0, 0.5, 100],
  [1, 0.5, 200],
  [5, 0.5, 3200],
  [6, 0.5, 5000],
  [100, 0.5, 5000],
  [3, 0, 0],
])('backoffMs of attempt %d with %d is %d ms', (attempt, random, expected) => {
  expect(backoffMs(attempt, random)).toBe(expected);
});
