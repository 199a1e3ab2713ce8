import { describe, expect, test } from '@jest/globals';
import { itemKey } from '../../../src/kinds/zone/items.js';
import { zone } from '../../../src/kinds/zone/kind.js';
import type { JsonObject } from '../../../src/model/json.js';
import { describeContext, desiredContext, entryFor } from './support/contexts.js';

const FOLDER = { $ref: 'managed_folder.P.monthly reports' };

describe('items of a zone', () => {
  test.each<[JsonObject, string]>([
    [{ objectId: 'orders', objectType: 'DATASET' }, 'DATASET orders'],
    [{ objectId: FOLDER, objectType: 'MANAGED_FOLDER' }, 'MANAGED_FOLDER monthly reports'],
    [{ objectId: 'orders', objectType: 'DATASET', projectKey: 'OTHER' }, 'DATASET OTHER.orders'],
  ])('%j is called %s', (element, key) => {
    expect(itemKey(element)).toBe(key);
  });

  test('are declared one by one, and only those that are listed', () => {
    const { context } = desiredContext(new Map(), { 'monthly reports': FOLDER });
    const items = {
      datasets: ['orders'],
      recipes: ['prep'],
      folders: ['monthly reports'],
      other: [{ type: 'DATASET', id: 'x', project: 'OTHER' }],
    };
    const doc = zone.desired(entryFor('zone', 'Z', { name: 'Z', items }), context);
    expect(doc).toEqual({
      document: { name: 'Z' },
      items: {
        'DATASET orders': { objectId: 'orders', objectType: 'DATASET' },
        'RECIPE prep': { objectId: 'prep', objectType: 'RECIPE' },
        'MANAGED_FOLDER monthly reports': { objectId: FOLDER, objectType: 'MANAGED_FOLDER' },
        'DATASET OTHER.x': { objectId: 'x', objectType: 'DATASET', projectKey: 'OTHER' },
      },
    });
    expect(zone.describe('Z', doc, describeContext().context)).toEqual({ name: 'Z', items: { ...items, folders: [FOLDER] } });
  });

  test('are described sorted by name, so that the order of DSS does not show', () => {
    const element = (objectId: string): JsonObject => ({ objectId, objectType: 'DATASET' });
    const doc = { document: { name: 'Z' }, items: { 'DATASET b': element('b'), 'DATASET a': element('a') } };
    expect(zone.describe('Z', doc, describeContext().context)).toEqual({ name: 'Z', items: { datasets: ['a', 'b'] } });
  });
});

test('a zone that DSS calls otherwise than its entry keeps its name', () => {
  expect(zone.describe('prep', { document: { name: 'Preparation' } }, describeContext().context)).toEqual({
    name: 'prep',
    raw: { name: 'Preparation' },
  });
});
