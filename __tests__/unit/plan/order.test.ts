import { describe, expect, test } from '@jest/globals';
import { addressOf } from '../../../src/model/address.js';
import { InternalError } from '../../../src/model/errors.js';
import type { Change } from '../../../src/model/plan.js';
import { orderChanges } from '../../../src/plan/order.js';
import { changeOf } from '../../support/changes.js';

const [A, B, C] = [addressOf('dataset', 'P', 'a'), addressOf('dataset', 'P', 'b'), addressOf('recipe', 'P', 'c')];

describe('changes are ordered', () => {
  test.each<{ name: string; changes: readonly Change[]; order: readonly string[] }>([
    { name: 'by address where nothing else is said', changes: [changeOf('create', B), changeOf('create', A)], order: [A, B] },
    { name: 'after what they need', changes: [changeOf('create', A, [B]), changeOf('create', B)], order: [B, A] },
    { name: 'deletions before what they needed', changes: [changeOf('delete', A), changeOf('delete', C, [A])], order: [C, A] },
    { name: 'an update before what it lets go of is deleted', changes: [changeOf('delete', A), changeOf('update', C, [A])], order: [C, A] },
    { name: 'a deletion does not wait for what stays', changes: [changeOf('delete', A, [B]), changeOf('update', B)], order: [A, B] },
    { name: 'a need that is no change is met', changes: [changeOf('create', A, [C])], order: [A] },
  ])('$name', ({ changes, order }) => {
    expect(orderChanges(changes).map(({ address }) => address)).toEqual(order);
  });

  test('a circle is a fault of ours', () => {
    expect(() => orderChanges([changeOf('create', A, [B]), changeOf('create', B, [A])])).toThrow(InternalError);
  });
});
