/** Law 4: what is done twice is done once. */
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createEngine } from '../support/engine.js';
import { onNode } from '../support/node.js';
import { appliedCleanly } from '../support/outcomes.js';
import { readResources } from '../support/state.js';
import { workspaceOf } from '../support/workspaces.js';
import { arbProject, FEW } from '../support/worlds.js';

test('a second apply changes neither DSS nor state, and a second destroy finds nothing', () =>
  fc.assert(
    fc.asyncProperty(arbProject, (project) =>
      onNode(async (node) => {
        const engine = createEngine({ dss: node.dss, files: workspaceOf([project]) });
        expect(appliedCleanly(await engine.apply())).toEqual([]);
        const [tree, state] = [node.tree(), await readResources(engine.backend)];
        expect((await engine.apply()).report?.outcomes).toEqual([]);
        expect(node.tree()).toEqual(tree);
        expect(await readResources(engine.backend)).toEqual(state);

        expect(appliedCleanly(await engine.apply({ destroy: true }))).toEqual([]);
        expect(node.tree()).toEqual({});
        expect(await readResources(engine.backend)).toEqual({});
        expect((await engine.apply({ destroy: true })).report?.outcomes).toEqual([]);
        expect(node.tree()).toEqual({});
      }),
    ),
    FEW,
  ));
