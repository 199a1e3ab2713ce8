/** Law 6 for a plan that covers two projects, whose states are committed one after the other. */
import { expect, test } from '@jest/globals';
import { createMemoryBackend } from '../../src/backends/memory/memory-backend.js';
import { createEngine } from '../support/engine.js';
import { doom } from '../support/fuse.js';
import { onNode } from '../support/node.js';
import { appliedCleanly, failuresOf } from '../support/outcomes.js';

const dataset = (name: string): string =>
  `  - {name: ${name}, type: Filesystem, managed: true, connection: filesystem_managed, params: {path: "\${projectKey}/${name}"}}\n`;
const FILES = new Map([
  ['dataiku-iac.yml', 'version: 1\n'],
  ['environments/dev.yml', 'environment: {name: dev}\n'],
  ['projects/PX.yml', `project: {key: PX}\ndatasets:\n${dataset('source')}`],
  [
    'projects/PY.yml',
    `project: {key: PY}\ndatasets:\n${dataset('target')}recipes:\n  - {name: copy, type: sync, inputs: [PX.source], outputs: [target]}\n`,
  ],
]);

test('an apply of two projects that is killed at any write of state is resumed to its end', async () => {
  let deaths = 0;
  for (let effect = 1; await dies(effect); effect += 1) deaths += 1;

  expect(deaths).toBeGreaterThan(20);
}, 60_000);

/** False when the run has fewer writes than that. */
function dies(effect: number): Promise<boolean> {
  return onNode(async (node) => {
    const backend = createMemoryBackend();
    const doomed = doom({ dss: node.dss, backend }, 'backend', { effect, seen: false });
    const outcome = await doomed.outcome(createEngine({ ...doomed, files: FILES, parallelism: 1 }).apply());
    if (outcome === 'lived') return false;
    const survivor = createEngine({ dss: node.dss, backend, files: FILES });
    const resumed = await survivor.resume();
    if (resumed.plan === undefined) expect(appliedCleanly(await survivor.apply())).toEqual([]);
    else expect({ effect, failures: failuresOf(resumed.report) }).toEqual({ effect, failures: [] });
    const again = await survivor.plan();
    expect({ effect, diagnostics: again.diagnostics, changes: again.plan?.changes }).toEqual({ effect, diagnostics: [], changes: [] });
    return true;
  });
}
