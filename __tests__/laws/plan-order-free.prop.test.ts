/** Law 2: a plan does not depend on the order of files, of entries, or of keys. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isList, isObject, type Json, type JsonObject, mapJson } from '../../src/model/json.js';
import { createEngine } from '../support/engine.js';
import { openNode, type TestNode } from '../support/node.js';
import { type ProjectFile, workspaceOf } from '../support/workspaces.js';
import { arbProject, SEED } from '../support/worlds.js';

let node: TestNode;
beforeAll(async () => {
  node = await openNode();
});
afterAll(() => node.close());

const NEIGHBOUR: ProjectFile = {
  project: { key: 'NEIGHBOUR' },
  datasets: [{ name: 'other', type: 'Filesystem', connection: 'filesystem_managed' }],
};

/** The same project with its entries and all keys in another order. */
function shuffled(project: ProjectFile): fc.Arbitrary<ProjectFile> {
  const lists = Object.entries(project).filter((entry): entry is [string, readonly Json[]] => isList(entry[1]));
  const orders = lists.map(([name, list]) =>
    fc.shuffledSubarray([...list], { minLength: list.length }).map((order): readonly [string, Json] => [name, order]),
  );
  return fc.tuple(...orders).map((entries) => {
    const reordered = Object.entries(mapJson(Object.fromEntries([...entries].reverse()), reversedKeys) as JsonObject);
    return { ...Object.fromEntries(reordered), project: Object.fromEntries(Object.entries(project.project).reverse()) };
  });
}

function reversedKeys(value: Json): Json {
  return isObject(value) ? Object.fromEntries(Object.entries(value).reverse()) : value;
}

test('the same world in another order gives the same plan', () =>
  fc.assert(
    fc.asyncProperty(
      arbProject.chain((project) => fc.tuple(fc.constant(project), shuffled(project))),
      async ([project, other]) => {
        const first = await createEngine({ dss: node.dss, files: workspaceOf([project, NEIGHBOUR]) }).plan();
        // Files of other names are found in another order.
        const renamed = [...workspaceOf([NEIGHBOUR, other])].map(([path, text]) => [path.replace('/neighbour.', '/zz.'), text] as const);
        const second = await createEngine({ dss: node.dss, files: new Map(renamed) }).plan();
        expect(first.plan?.changes.length).toBeGreaterThan(1);
        expect(second.plan).toEqual(first.plan);
      },
    ),
    { seed: SEED, numRuns: 30 },
  ));
