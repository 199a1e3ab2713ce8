import { describe, expect, test } from '@jest/globals';
import { driftOf } from '../../../src/commands/drift.js';
import { addressOf } from '../../../src/model/address.js';
import type { Change, FieldOrigin } from '../../../src/model/plan.js';
import { changeOf, planOf } from '../../support/changes.js';

const ORDERS = addressOf('dataset', 'P', 'orders');

function updateOf(...origins: readonly FieldOrigin[]): Change {
  const fields = origins.map((origin) => ({ path: origin, before: 1, after: 2, origin }));
  return { ...changeOf('update', ORDERS), fields } as Change;
}

describe('drift is what DSS changed behind our back', () => {
  test.each<{ name: string; change: Change; fields: readonly string[] | undefined }>([
    { name: 'fields that were edited there', change: updateOf('drift', 'config', 'both', 'reset'), fields: ['drift', 'both'] },
    { name: 'no change of the author', change: updateOf('config', 'reset'), fields: undefined },
    { name: 'no new object', change: changeOf('create', ORDERS), fields: undefined },
    { name: 'an object that is gone there', change: { ...changeOf('create', ORDERS), reason: 'gone-from-dss' }, fields: [] },
    { name: 'no object that the author gave up', change: changeOf('delete', ORDERS), fields: undefined },
  ])('$name', ({ change, fields }) => {
    const found = driftOf(planOf([change])).changes.map((drifted) => ('fields' in drifted ? drifted.fields.map(({ path }) => path) : []));
    expect(found).toEqual(fields === undefined ? [] : [fields]);
  });
});
