/** Law 5: every change comes after what it waits for; deletions the other way round. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { runSchedule } from '../../src/apply/schedule.js';
import { addressOf } from '../../src/model/address.js';
import type { Action, Change } from '../../src/model/plan.js';
import { changeNeeds, orderChanges } from '../../src/plan/order.js';
import { changeOf } from '../support/changes.js';
import { MANY } from '../support/worlds.js';

const ACTIONS: readonly Action[] = ['create', 'update', 'replace', 'delete'];

/** Changes whose dependencies point backwards, and never from what stays to what goes, unless it is updated. */
const arbChanges: fc.Arbitrary<readonly Change[]> = fc.integer({ min: 1, max: 12 }).chain((count) =>
  fc
    .tuple(
      ...Array.from({ length: count }, (_, index) =>
        fc.tuple(fc.constantFrom(...ACTIONS), fc.subarray(Array.from({ length: index }, (__, before) => before))),
      ),
    )
    .chain((nodes) => {
      const at = (index: number) => addressOf('dataset', 'P', `D${index}`);
      const changes = nodes.map(([action, needs], index) => changeOf(action, at(index), needs.map(at)));
      return fc.shuffledSubarray(changes, { minLength: changes.length });
    }),
);

/** In this list, what must not stand where it does; written without the code under test. */
function misplaced(order: readonly Change[]): readonly string[] {
  const position = new Map(order.map(({ address }, index) => [address, index]));
  const action = new Map(order.map((change) => [change.address, change.action]));
  return order.flatMap((change, index) =>
    change.dependencies.flatMap((dependency) => {
      const other = position.get(dependency);
      if (other === undefined) return [];
      if (action.get(dependency) === 'delete')
        return other > index ? [] : [`${dependency} is deleted before ${change.address} lets go of it`];
      if (change.action === 'delete') return [];
      return other < index ? [] : [`${change.address} comes before ${dependency}`];
    }),
  );
}

describe('changes', () => {
  test('are all there, each in its place, whatever order they came in', () => {
    fc.assert(
      fc.property(arbChanges, (changes) => {
        const order = orderChanges(changes);
        expect(order.map(({ address }) => address).sort()).toEqual(changes.map(({ address }) => address).sort());
        expect(misplaced(order)).toEqual([]);
        expect(orderChanges([...changes].reverse())).toEqual(order);
      }),
      MANY,
    );
  });

  test('begin only when what they wait for is done, however many run at once', () =>
    fc.assert(
      fc.asyncProperty(arbChanges, fc.integer({ min: 1, max: 5 }), async (changes, parallelism) => {
        const byAddress = new Map(changes.map((change) => [change.address, change]));
        const needs = changeNeeds(changes);
        const done = new Set<string>();
        const early: string[] = [];
        await runSchedule({
          nodes: [...byAddress.keys()],
          needs,
          parallelism,
          stop: new AbortController().signal,
          async run(address) {
            early.push(...(needs.get(address) ?? []).filter((need) => !done.has(need)));
            await Promise.resolve();
            done.add(address);
          },
          onResult: () => undefined,
        });
        expect(early).toEqual([]);
        expect(done.size).toBe(changes.length);
      }),
      { ...MANY, numRuns: 100 },
    ));
});
