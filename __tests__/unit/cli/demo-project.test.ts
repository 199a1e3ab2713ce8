import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { applyEdits, type Edit, editsByFile } from '../../../src/cli/demo/edits.js';
import { LARGE_EDIT, SMALL_EDIT } from '../../../src/cli/demo/story-edits.js';
import { importProject } from '../../../src/commands/import-project.js';
import { loadWorkspace } from '../../../src/commands/load.js';
import type { Ports } from '../../../src/commands/ports.js';
import { createDssClient } from '../../../src/dss/client.js';
import { partsOf } from '../../../src/model/address.js';
import { machineClock } from '../../../src/platforms/machine/clock.js';
import { type Sandbox, startSandbox } from '../../../src/sandbox/server.js';
import { createEngine } from '../../support/engine.js';
import { workspaceOf } from '../../support/workspaces.js';

const PROJECT = join(import.meta.dirname, '../../../examples/demo/project');
const LOAD = { environment: 'dev', variables: {}, frozen: {} };

let dataDir: string;
let sandbox: Sandbox;
let dss: ReturnType<typeof createDssClient>;

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'demo-project-'));
  sandbox = await startSandbox({ dataDir, projects: [{ path: PROJECT, key: 'RETAIL_DEMO' }] });
  dss = createDssClient({ url: sandbox.url, apiKey: sandbox.apiKey, userAgent: 'demo-project', clock: machineClock, random: () => 0 });
});

afterAll(async () => {
  await dss.close();
  await sandbox.close();
  await rm(dataDir, { recursive: true, force: true });
});

describe('the example project', () => {
  it('is imported whole, and takes the edits of the story', async () => {
    const { ports } = createEngine({ dss, files: workspaceOf([]) });

    const { diagnostics, imported, unmanaged } = await importProject(ports, { ...LOAD, project: 'RETAIL_DEMO', lockTimeoutMs: 0 });
    await edit(ports, SMALL_EDIT);
    await edit(ports, LARGE_EDIT);

    expect({ diagnostics, unmanaged }).toEqual({ diagnostics: [], unmanaged: [] });
    expect(imported).toEqual({ project: 1, managed_folder: 1, dataset: 11, recipe: 9, scenario: 2, zone: 2 });
    expect(await declaredIn(ports)).toEqual({ ...imported, dataset: 19, recipe: 17, scenario: 3 });
  });
});

async function edit({ files }: Ports, edits: readonly Edit[]): Promise<void> {
  for (const [file, changes] of editsByFile(edits)) await files.write(file, applyEdits((await files.read(file)) ?? '', changes));
}

/** How many objects of each kind the workspace declares; a mistake in it fails the test. */
async function declaredIn(ports: Ports): Promise<Record<string, number>> {
  const { graph, diagnostics } = await loadWorkspace(ports, LOAD);
  expect(diagnostics).toEqual([]);
  const counts: Record<string, number> = {};
  for (const address of graph?.resources.keys() ?? []) {
    const { kind } = partsOf(address);
    counts[kind] = (counts[kind] ?? 0) + 1;
  }
  return counts;
}
