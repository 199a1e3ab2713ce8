/** Law 3: what was applied needs nothing more. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Sample } from '../../src/kinds/common/sample.js';
import { KINDS } from '../../src/kinds/index.js';
import { SAMPLES } from '../../src/kinds/samples.js';
import type { ResourceKind } from '../../src/model/kind.js';
import { createEngine } from '../support/engine.js';
import { onNode } from '../support/node.js';
import { appliedCleanly, problemsOf } from '../support/outcomes.js';
import { aroundSample } from '../support/sample-world.js';
import { workspaceOf } from '../support/workspaces.js';
import { arbHistory, FEW } from '../support/worlds.js';

const CASES = KINDS.flatMap((kind) =>
  (SAMPLES[kind.name] ?? []).map((sample) => ({ name: `${kind.name}: ${sample.title}`, kind, sample })),
);

describe('a plan after an apply is empty', () => {
  test.each<{ name: string; kind: ResourceKind; sample: Sample }>(CASES)('for $name', ({ kind, sample }) =>
    onNode(async ({ dss }) => {
      const { projects, files } = aroundSample(kind, sample);
      const engine = createEngine({ dss, files: workspaceOf(projects, files) });
      expect(appliedCleanly(await engine.apply())).toEqual([]);
      const after = await engine.plan();
      expect(problemsOf(after.diagnostics)).toEqual([]);
      expect(after.plan).toMatchObject({ changes: [], forgotten: [] });
      // What lists tell and the apply did not see (the stamp of a project) is learnt by the next one, and then there is nothing left at all.
      expect(appliedCleanly(await engine.apply())).toEqual([]);
      expect((await engine.plan()).plan).toMatchObject({ changes: [], records: [], forgotten: [] });
    }),
  );
});

describe.each([
  { name: 'lists tell when an object was saved', listsWithoutVersionTag: false },
  { name: 'lists do not tell', listsWithoutVersionTag: true },
])('generated worlds, where $name', ({ listsWithoutVersionTag }) => {
  test('a plan after an apply is empty, from nothing and from another world', () =>
    fc.assert(
      fc.asyncProperty(arbHistory, ([first, second]) =>
        onNode(
          async ({ dss }) => {
            const engine = createEngine({ dss, files: workspaceOf([first]) });
            expect(appliedCleanly(await engine.apply())).toEqual([]);
            expect((await engine.plan()).plan).toMatchObject({ changes: [], forgotten: [] });
            const next = createEngine({ dss, files: workspaceOf([second]), backend: engine.backend });
            expect(appliedCleanly(await next.apply())).toEqual([]);
            expect((await next.plan()).plan).toMatchObject({ changes: [], forgotten: [] });
          },
          { listsWithoutVersionTag },
        ),
      ),
      FEW,
    ));
});
