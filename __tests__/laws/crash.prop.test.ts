/** Law 6: wherever an apply is killed, resuming it ends in the same DSS and the same state as if it had not been. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createMemoryBackend } from '../../src/backends/memory/memory-backend.js';
import type { Json } from '../../src/model/json.js';
import type { Backend } from '../../src/model/ports.js';
import { CRASH_AFTER, CRASH_BEFORE } from '../support/crash-world.js';
import { createEngine, type Engine } from '../support/engine.js';
import { type CrashPoint, doom, type Effects } from '../support/fuse.js';
import { onNode, openNode, type TestNode } from '../support/node.js';
import { anonymous } from '../support/normal.js';
import { appliedCleanly, failuresOf } from '../support/outcomes.js';
import { readResources, readUnits } from '../support/state.js';
import { workspaceOf } from '../support/workspaces.js';

interface End {
  readonly tree: Json;
  readonly resources: Json;
}

let start: TestNode;
let before: Backend;
let uninterrupted: End;

beforeAll(async () => {
  start = await openNode();
  before = createMemoryBackend();
  expect(appliedCleanly(await engineOn({ dss: start.dss, backend: before }, 'first').apply())).toEqual([]);
  uninterrupted = await onNode(
    async (node) => {
      const backend = await copyOf(before);
      expect(appliedCleanly(await engineOn({ dss: node.dss, backend }, 'second').apply())).toEqual([]);
      return endOf(node, backend);
    },
    { from: start.dataDir },
  );
});
afterAll(() => start.close());

describe.each<{ effects: Effects; every: number }>([
  { effects: 'dss', every: 1 },
  { effects: 'backend', every: 5 },
])('an apply that is killed at its effects on: $effects', ({ effects, every }) => {
  test.each([
    { name: 'before it took effect', seen: false },
    { name: 'after it took effect, before the answer', seen: true },
  ])('$name: is resumed to the same end', async ({ seen }) => {
    let deaths = 0;
    for (let effect = 1; ; effect += every) {
      const died = await crashAndResume(effects, { effect, seen });
      if (!died) break;
      deaths += 1;
    }
    expect(deaths).toBeGreaterThan(8);
  });
});

test('an apply that is killed, and killed again while it is resumed, is resumed to the same end', async () => {
  for (let effect = 1; await crashAndResume('dss', { effect, seen: false }, { effect: 2, seen: true }); effect += 4);
});

/** False when the run has fewer effects than that. `again`: where the first attempt to resume it is killed as well. */
function crashAndResume(effects: Effects, at: CrashPoint, again?: CrashPoint): Promise<boolean> {
  return onNode(
    async (node) => {
      const backend = await copyOf(before);
      const doomed = doom({ dss: node.dss, backend }, effects, at);
      const outcome = await doomed.outcome(engineOn(doomed, 'second').apply());
      if (outcome === 'lived') return false;
      if (again !== undefined) {
        const second = doom({ dss: node.dss, backend }, effects, again);
        await second.outcome(engineOn(second, 'second').resume());
      }
      const survivor = engineOn({ dss: node.dss, backend }, 'second');
      const resumed = await survivor.resume();
      // Killed before the apply was opened, or after it was closed: then it is simply run again.
      if (resumed.plan === undefined) expect(appliedCleanly(await survivor.apply())).toEqual([]);
      else expect({ at, failures: failuresOf(resumed.report) }).toEqual({ at, failures: [] });
      expect({ at, end: await endOf(node, backend) }).toEqual({ at, end: uninterrupted });
      expect((await survivor.plan()).plan).toMatchObject({ changes: [], forgotten: [] });
      return true;
    },
    { from: start.dataDir },
  );
}

function engineOn(world: Pick<TestNode, 'dss'> & { readonly backend: Backend }, version: 'first' | 'second'): Engine {
  const project = version === 'first' ? CRASH_BEFORE : CRASH_AFTER;
  return createEngine({ ...world, files: workspaceOf([project]), parallelism: 1 });
}

async function endOf(node: TestNode, backend: Backend): Promise<End> {
  const units = await readUnits(backend);
  return { tree: anonymous(node.tree(), units), resources: anonymous(await readResources(backend), units) };
}

async function copyOf(backend: Backend): Promise<Backend> {
  const copy = createMemoryBackend();
  for (const key of await backend.list('')) {
    const stored = await backend.get(key);
    if (stored !== undefined) await copy.putIfAbsent(key, stored.bytes);
  }
  return copy;
}
