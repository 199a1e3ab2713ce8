/** One DSS node in this process, with what the configs of the tests name. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDssClient } from '../../src/dss/client.js';
import { type Json, parseJson } from '../../src/model/json.js';
import type { DssApi } from '../../src/model/ports.js';
import { machineClock } from '../../src/platforms/machine/clock.js';
import { startSandbox } from '../../src/sandbox/server.js';

export interface TestNode {
  readonly dss: DssApi;
  readonly dataDir: string;
  /** The files of the projects, as DSS would commit them: path → content, JSON parsed. */
  tree(): Readonly<Record<string, Json>>;
  close(): Promise<void>;
}

export interface NodeOptions {
  /** The data folder of another node, which this one starts as a copy of. */
  readonly from?: string;
  /** Some versions of DSS leave the stamp out of their lists. */
  readonly listsWithoutVersionTag?: boolean;
}

export async function openNode({ from, listsWithoutVersionTag = false }: NodeOptions = {}): Promise<TestNode> {
  const dataDir = mkdtempSync(join(tmpdir(), 'law-'));
  if (from !== undefined) cpSync(from, dataDir, { recursive: true });
  // Times differ from call to call, so that a stamp never stands for two saves.
  let now = Date.parse('2026-11-24T12:00:00Z');
  const clock = (): Date => {
    now += 1000;
    return new Date(now);
  };
  const sandbox = await startSandbox({ dataDir, clock, listsWithoutVersionTag });
  const dss = createDssClient({ url: sandbox.url, apiKey: sandbox.apiKey, userAgent: 'laws', clock: machineClock, random: () => 0 });
  if (from === undefined) await equip(dss);
  return {
    dss,
    dataDir,
    tree: () => readTree(join(dataDir, 'projects')),
    async close() {
      await dss.close();
      await sandbox.close();
      rmSync(dataDir, { recursive: true });
    },
  };
}

/** Opens a node for one piece of work, and closes it whatever happens. */
export async function onNode<T>(work: (node: TestNode) => Promise<T>, options: NodeOptions = {}): Promise<T> {
  const node = await openNode(options);
  try {
    return await work(node);
  } finally {
    await node.close();
  }
}

async function equip(dss: DssApi): Promise<void> {
  await dss.post('/admin/connections', { name: 'SNOWFLAKE_DEV', type: 'Snowflake', params: {} });
  await dss.post('/admin/connections', { name: 's3_data', type: 'EC2', params: {} });
  await dss.post('/admin/code-envs/PYTHON/py311', { deploymentMode: 'DESIGN_MANAGED' });
  for (const login of ['automation', 'auditor']) await dss.post('/admin/users', { login, displayName: login, password: 'x' });
  for (const name of ['data_engineers', 'analysts', 'payroll']) await dss.post('/admin/groups', { name, description: '' });
}

function readTree(root: string): Readonly<Record<string, Json>> {
  const entries = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map(({ parentPath, name }) => join(parentPath, name)).sort();
  return Object.fromEntries(paths.map((path) => [path.slice(root.length + 1), content(path)]));
}

function content(path: string): Json {
  const text = readFileSync(path, 'utf8');
  return path.endsWith('.json') ? parseJson(text) : text;
}
