import { describe, expect, test } from '@jest/globals';
import { KINDS } from '../../../src/kinds/index.js';
import { addressOf, type ResourceAddress } from '../../../src/model/address.js';
import type { Listed } from '../../../src/model/kind.js';
import { createRegistry } from '../../../src/model/registry.js';
import type { UnitState } from '../../../src/model/state.js';
import { addressObjects } from '../../../src/refresh/inventory.js';
import { createIdBook, termsOf } from '../../../src/refresh/terms.js';

const KINDS_READY = createRegistry(KINDS);
const [REPORTS, EXPORTS] = [addressOf('managed_folder', 'P', 'reports'), addressOf('managed_folder', 'P', 'exports')];

function addressed(folders: readonly Listed[], known: Readonly<Record<string, string>> = {}) {
  const listed = { id: 'P_PROD', name: 'P_PROD', remotes: {} };
  const project = { project: 'P', realKey: 'P_PROD', listed, objects: new Map([['managed_folder', folders]]) };
  const resources = Object.entries(known).map(
    ([address, id]) => [address as ResourceAddress, { id, attributes: {}, originals: {}, dependencies: [] }] as const,
  );
  const state: UnitState = {
    lineage: 'l',
    serial: 1,
    unit: { environment: 'dev', project: 'P' },
    nodeId: 'n',
    projectKey: 'P_PROD',
    resources: new Map(resources),
  };
  return addressObjects({ nodeId: 'n', projects: new Map([['P', project]]) }, KINDS_READY, new Map([['P', state]]));
}

function folder(id: string, name: string): Listed {
  return { id, name, remotes: {} };
}

describe('objects of generated ids', () => {
  test.each<{
    name: string;
    folders: readonly Listed[];
    known?: Readonly<Record<string, string>>;
    ids: Readonly<Record<string, string>>;
    ambiguous: readonly string[];
  }>([
    { name: 'have the address of their name', folders: [folder('id1', 'reports')], ids: { [REPORTS]: 'id1' }, ambiguous: [] },
    {
      name: 'keep the address that the state knows them by, whatever they are called now',
      folders: [folder('id1', 'renamed')],
      known: { [REPORTS]: 'id1' },
      ids: { [REPORTS]: 'id1' },
      ambiguous: [],
    },
    {
      name: 'of one name: the first id has it',
      folders: [folder('id2', 'reports'), folder('id1', 'reports')],
      ids: { [REPORTS]: 'id1' },
      ambiguous: ['id2'],
    },
    {
      name: 'of one name: the one that is managed has it',
      folders: [folder('id1', 'reports'), folder('id2', 'reports')],
      known: { [REPORTS]: 'id2' },
      ids: { [REPORTS]: 'id2' },
      ambiguous: ['id1'],
    },
    {
      name: 'a new one does not take the address of one that was renamed',
      folders: [folder('id0', 'reports'), folder('id1', 'exports')],
      known: { [REPORTS]: 'id1' },
      ids: { [REPORTS]: 'id1' },
      ambiguous: ['id0'],
    },
  ])('$name', ({ folders, known, ids, ambiguous }) => {
    const book = addressed(folders, known);
    const found = [...book.byAddress].filter(([address]) => address.startsWith('managed_folder')).map(([address, { id }]) => [address, id]);
    expect(Object.fromEntries(found)).toEqual(ids);
    expect(book.ambiguous.map(({ listed }) => listed.id)).toEqual(ambiguous);
  });
});

describe('the book of ids', () => {
  const book = createIdBook(KINDS_READY, addressed([folder('id1', 'reports')]).byAddress);

  test('finds an id by address and an address by id, in its project and of its type', () => {
    expect(book.idOf(REPORTS)).toBe('id1');
    expect(book.addressOf('P', 'id1', 'MANAGED_FOLDER')).toBe(REPORTS);
    expect(book.addressOf('P', 'id1', undefined)).toBe(REPORTS);
    expect(book.addressOf('P', 'id1', 'DATASET')).toBeUndefined();
    expect(book.addressOf('Q', 'id1', undefined)).toBeUndefined();
  });

  test('learns what an apply creates, and only what has no name of its own', () => {
    book.record(EXPORTS, 'id2');
    book.record(addressOf('dataset', 'P', 'orders'), 'orders');
    expect([...book.entries().keys()]).toEqual([REPORTS, EXPORTS]);
  });

  test('speaks of projects by the keys of either side', () => {
    const terms = termsOf('P', book, new Map([['P', 'P_PROD']]));
    expect([terms.realKey('P'), terms.logicalKey('P_PROD'), terms.realKey('X'), terms.logicalKey('X')]).toEqual(['P_PROD', 'P', 'X', 'X']);
  });
});
