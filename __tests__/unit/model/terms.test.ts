import { describe, expect, test } from '@jest/globals';
import { addressOf, type ResourceAddress } from '../../../src/model/address.js';
import { refTo } from '../../../src/model/document.js';
import type { Json } from '../../../src/model/json.js';
import { cursorFor } from '../../../src/model/pattern.js';
import type { ReferenceRule } from '../../../src/model/rules.js';
import { mentionsOf, type Terms, toConfigTerms, toNodeTerms, UnresolvedReference } from '../../../src/model/terms.js';

const RULES = cursorFor<ReferenceRule>([
  { path: ['inputs', '*', 'ref'], form: 'computable' },
  { path: ['items', '*', 'objectId'], form: 'typed', typeField: 'objectType' },
]);
const REPORTS = addressOf('managed_folder', 'P', 'reports');
const FOREIGN = addressOf('managed_folder', 'OTHER', 'exports');
const IDS = new Map<ResourceAddress, string>([
  [REPORTS, 'aB3d'],
  [FOREIGN, 'xY9z'],
]);

/** On this node, project P is P_PROD and OTHER is O. */
const TERMS: Terms = {
  project: 'P',
  idOf: (address) => IDS.get(address),
  addressOf: (project, id, dssType) =>
    dssType === 'DATASET' ? undefined : [...IDS].find(([address, known]) => known === id && address.includes(`.${project}.`))?.[0],
  realKey: (logical) => ({ P: 'P_PROD', OTHER: 'O' })[logical] ?? logical,
  logicalKey: (real) => ({ P_PROD: 'P', O: 'OTHER' })[real],
};

describe('names and ids', () => {
  test.each<{ name: string; config: Json; node: Json }>([
    { name: 'a name is the same on both sides', config: 'orders', node: 'orders' },
    { name: 'an object of a generated id', config: refTo(REPORTS), node: 'aB3d' },
    { name: 'a dataset of another project', config: 'OTHER.orders', node: 'O.orders' },
    { name: 'a folder of another project', config: refTo(FOREIGN), node: 'O.xY9z' },
    { name: 'a name with dots in another project', config: 'OTHER.a.b', node: 'O.a.b' },
  ])('what a recipe reads: $name', ({ config, node }) => {
    const doc = (ref: Json) => ({ inputs: [{ ref, deps: [] }] });
    expect(toNodeTerms(doc(config), RULES, TERMS)).toEqual(doc(node));
    expect(toConfigTerms(doc(node), RULES, TERMS)).toEqual(doc(config));
  });

  test.each<{ name: string; config: { [key: string]: Json }; node: { [key: string]: Json } }>([
    { name: 'a dataset', config: { objectType: 'DATASET', objectId: 'orders' }, node: { objectType: 'DATASET', objectId: 'orders' } },
    {
      name: 'a dataset that is called like an id',
      config: { objectType: 'DATASET', objectId: 'aB3d' },
      node: { objectType: 'DATASET', objectId: 'aB3d' },
    },
    {
      name: 'a folder',
      config: { objectType: 'MANAGED_FOLDER', objectId: refTo(REPORTS) },
      node: { objectType: 'MANAGED_FOLDER', objectId: 'aB3d' },
    },
    {
      name: 'a folder of another project',
      config: { objectType: 'MANAGED_FOLDER', objectId: refTo(FOREIGN), projectKey: 'OTHER' },
      node: { objectType: 'MANAGED_FOLDER', objectId: 'xY9z', projectKey: 'O' },
    },
    {
      name: 'an object that nobody knows',
      config: { objectType: 'SAVED_MODEL', objectId: 'm1' },
      node: { objectType: 'SAVED_MODEL', objectId: 'm1' },
    },
    { name: 'an object without an id', config: { objectType: 'DATASET' }, node: { objectType: 'DATASET' } },
  ])('what names its type: $name', ({ config, node }) => {
    expect(toNodeTerms({ items: [config] }, RULES, TERMS)).toEqual({ items: [node] });
    expect(toConfigTerms({ items: [node] }, RULES, TERMS)).toEqual({ items: [config] });
  });

  test('a project that is not ours keeps its key', () => {
    expect(toConfigTerms({ inputs: [{ ref: 'STRANGE.orders' }] }, RULES, TERMS)).toEqual({ inputs: [{ ref: 'STRANGE.orders' }] });
  });

  test('a reference outside of any rule is resolved all the same', () => {
    expect(toNodeTerms({ params: { folder: refTo(REPORTS) } }, RULES, TERMS)).toEqual({ params: { folder: 'aB3d' } });
  });

  test.each<{ name: string; doc: { [key: string]: Json } }>([
    { name: 'in a recipe', doc: { inputs: [{ ref: refTo(addressOf('managed_folder', 'P', 'new')) }] } },
    { name: 'in an item', doc: { items: [{ objectType: 'MANAGED_FOLDER', objectId: refTo(addressOf('managed_folder', 'P', 'new')) }] } },
    { name: 'anywhere', doc: { any: refTo(addressOf('managed_folder', 'P', 'new')) } },
  ])('an object that does not exist yet has no id: $name', ({ doc }) => {
    expect(() => toNodeTerms(doc, RULES, TERMS)).toThrow(UnresolvedReference);
  });
});

test('mentionsOf lists every object once, whichever kind a bare name may be', () => {
  const doc = {
    inputs: [{ ref: 'orders' }, { ref: 'OTHER.sales' }, { ref: refTo(REPORTS) }],
    items: [
      { objectType: 'DATASET', objectId: 'orders' },
      { objectType: 'DATASET', objectId: 'x', projectKey: 'OTHER' },
    ],
    params: { folder: refTo(REPORTS) },
  };
  const kindsOf = (type: string | undefined): readonly string[] => (type === undefined ? ['dataset', 'managed_folder'] : ['dataset']);
  expect([...mentionsOf(doc, RULES, 'P', kindsOf)].sort()).toEqual([
    'dataset.OTHER.sales',
    'dataset.OTHER.x',
    'dataset.P.orders',
    'managed_folder.OTHER.sales',
    'managed_folder.P.orders',
    REPORTS,
  ]);
});
