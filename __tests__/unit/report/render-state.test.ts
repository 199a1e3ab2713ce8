import { describe, expect, test } from '@jest/globals';
import { ABSENT, blobLeaf, refTo, secretLeaf } from '../../../src/model/document.js';
import type { ResourceState } from '../../../src/model/state.js';
import { renderResource, renderState } from '../../../src/report/render-state.js';
import { expectGolden } from '../../support/golden.js';
import { at, fieldName, PLAIN, SECRET_DIGEST, stateOf } from './builders.js';

const STAMP = { versionNumber: 12, lastModifiedOn: Date.UTC(2026, 10, 24, 3, 56, 10) };
const RECIPE: ResourceState = {
  id: 'prep_orders',
  attributes: {
    document: {
      type: 'python',
      outputs: { main: { items: [refTo(at('managed_folder.SALES.models'))] } },
      params: { token: secretLeaf(SECRET_DIGEST) },
      payload: blobLeaf({ sha256: 'ab12'.repeat(16), bytes: 12_345, text: true }),
    },
  },
  originals: { 'document.type': ABSENT, 'document.tags': ['old'] },
  stamp: STAMP,
  dependencies: [at('managed_folder.SALES.models'), at('dataset.SALES.ORDERS')],
};

describe('renderState', () => {
  test('lists the objects by address with their ids and versions', () => {
    const state = stateOf({
      resources: new Map([
        [at('recipe.SALES.prep_orders'), RECIPE],
        [at('managed_folder.SALES.models'), { id: 'aB3xY9', attributes: {}, originals: {}, dependencies: [] }],
        [
          at('dataset.SALES.ORDERS v1.2'),
          { id: 'ORDERS v1.2', attributes: {}, originals: {}, dependencies: [], stamp: { ...STAMP, lastModifiedOn: 1e20 } },
        ],
      ]),
    });

    expectGolden(new URL('./golden/state.txt', import.meta.url), renderState(state, PLAIN));
  });

  test('says that an empty state is empty', () => {
    expect(renderState(stateOf(), PLAIN)).toMatch(/\n\n0 objects\.\n$/);
  });
});

describe('renderResource', () => {
  test('prints what was last applied, without secrets and large values', () => {
    const text = renderResource(at('recipe.SALES.prep_orders'), RECIPE, { style: PLAIN, fieldName });

    expectGolden(new URL('./golden/resource.txt', import.meta.url), text);
    expect(text).not.toContain(SECRET_DIGEST.slice(0, 8));
  });
});
