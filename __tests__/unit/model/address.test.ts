import { describe, expect, test } from '@jest/globals';
import { addressOf, parseAddress, partsOf, type ResourceAddress } from '../../../src/model/address.js';

describe('an address', () => {
  test.each([
    { name: 'of a dataset', text: 'dataset.SALES.orders', parts: { kind: 'dataset', project: 'SALES', name: 'orders' } },
    { name: 'whose name has dots and spaces', text: 'recipe.P.prep v1.2', parts: { kind: 'recipe', project: 'P', name: 'prep v1.2' } },
    { name: 'of a project', text: 'project.SALES', parts: { kind: 'project', project: 'SALES', name: 'SALES' } },
  ])('$name is read and written', ({ text, parts }) => {
    expect(parseAddress(text)).toEqual(parts);
    expect(addressOf(parts.kind, parts.project, parts.name)).toBe(text);
  });

  test.each(['', 'dataset', '.P.x', 'dataset.', 'dataset.P', 'dataset.P.', 'dataset..x', 'project.', 'project.A.b'])(
    'is not `%s`',
    (text) => {
      expect(parseAddress(text)).toBeUndefined();
      expect(() => partsOf(text as ResourceAddress)).toThrow('not an address');
    },
  );
});
