import { describe, expect, test } from '@jest/globals';

type Files = ReadonlyMap<string, string>;
interface Comparator {
  makeWorld(files: Files, state: string): unknown;
  worldDifferences(left: unknown, right: unknown): readonly string[];
}
const path = new URL('../../../conformance/compare-worlds.mjs', import.meta.url).href;
const { makeWorld, worldDifferences } = (await import(path)) as Comparator;

const TAG = { versionNumber: 3, lastModifiedOn: 1 };
const folder = (id: string, name: string): [string, string] => [`managed_folders/${id}.json`, JSON.stringify({ name, versionTag: TAG })];
const world = (files: readonly [string, string][], state: unknown = {}): unknown => makeWorld(new Map(files), JSON.stringify(state));

describe('two worlds are equal', () => {
  test.each<{ name: string; left: unknown; right: unknown }>([
    {
      name: 'when only stamps differ',
      left: world([['datasets/a.json', JSON.stringify({ type: 'S3', versionTag: TAG })]], { serial: 1, stamp: TAG }),
      right: world([['datasets/a.json', JSON.stringify({ type: 'S3', versionTag: { ...TAG, versionNumber: 9 } })]], { serial: 4 }),
    },
    {
      name: 'when generated ids differ, wherever they are mentioned',
      left: world([folder('aaaaaaaa', 'models'), ['recipes/r.json', '{"ref":"aaaaaaaa"}']], { id: 'aaaaaaaa' }),
      right: world([folder('bbbbbbbb', 'models'), ['recipes/r.json', '{"ref":"bbbbbbbb"}']], { id: 'bbbbbbbb' }),
    },
    {
      name: 'when the items of a zone stand in another order',
      left: world([['zones/zzzzzzz.json', '{"name":"Z","items":[{"objectId":"a"},{"objectId":"b"}]}']]),
      right: world([['zones/yyyyyyy.json', '{"name":"Z","items":[{"objectId":"b"},{"objectId":"a"}]}']]),
    },
  ])('$name', ({ left, right }) => {
    expect(worldDifferences(left, right)).toEqual([]);
  });
});

describe('two worlds differ', () => {
  test.each<{ name: string; left: unknown; right: unknown; where: string }>([
    {
      name: 'in a field',
      left: world([['datasets/a.json', '{"type":"S3"}']]),
      right: world([['datasets/a.json', '{"type":"GCS"}']]),
      where: '/files/datasets/a.json/type: "S3" / "GCS"',
    },
    { name: 'in a file', left: world([['recipes/r.py', 'x']]), right: world([]), where: '/files/recipes/r.py: "x" / (nothing)' },
    {
      name: 'in a code file',
      left: world([['recipes/r.py', 'x']]),
      right: world([['recipes/r.py', 'y']]),
      where: '/files/recipes/r.py: "x" / "y"',
    },
    {
      name: 'in the state',
      left: world([], { resources: ['a'] }),
      right: world([], { resources: ['b'] }),
      where: '/state/resources/0: "a" / "b"',
    },
    {
      name: 'in the order of a list that has a meaning',
      left: world([['scenarios/s.json', '{"steps":["a","b"]}']]),
      right: world([['scenarios/s.json', '{"steps":["b","a"]}']]),
      where: '/files/scenarios/s.json/steps/0: "a" / "b"',
    },
    {
      name: 'when two folders of one name became one',
      left: world([folder('aaaaaaaa', 'models'), folder('bbbbbbbb', 'other')]),
      right: world([folder('aaaaaaaa', 'models')]),
      where: '/files/managed_folders/<managed_folders other>.json',
    },
  ])('$name', ({ left, right, where }) => {
    expect(worldDifferences(left, right)[0]).toContain(where);
  });
});
