import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from '@jest/globals';
import { isList, isObject, type Json, type JsonObject, parseJson } from '../../../src/model/json.js';
import { type Sandbox, type SandboxOptions, startSandbox } from '../../../src/sandbox/server.js';

export const KEY = 'secret-key';
export const NOW = 1_760_000_000_000;

interface Answer {
  readonly status: number;
  readonly text: string;
  readonly bytes: Uint8Array;
  readonly json: Json;
}

/** A sandbox on a free port, with its data in a folder of its own. */
export interface World {
  readonly sandbox: Sandbox;
  readonly dataDir: string;
  call(method: 'GET' | 'POST' | 'PUT' | 'DELETE', path: string, body?: Json): Promise<Answer>;
  /** Posts a file as multipart. */
  upload(path: string, fileName: string, content: string): Promise<Answer>;
  /** A file under the data folder, as text. */
  file(path: string): string;
  close(): Promise<void>;
}

export function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), 'sandbox-'));
}

const open = new Set<World>();

// A test that fails leaves its sandboxes open, and jest would wait for their sockets.
afterAll(async () => {
  await Promise.all([...open].map((world) => world.close()));
});

/** Opens a sandbox; `dataDir` is a fresh folder unless given, and is removed at the close in that case only. */
export async function openWorld(options: Partial<SandboxOptions> = {}): Promise<World> {
  const dataDir = options.dataDir ?? temporaryFolder();
  const sandbox = await startSandbox({ apiKey: KEY, clock: () => new Date(NOW), ...options, dataDir });
  const world: World = {
    sandbox,
    dataDir,
    call: (method, path, body) =>
      send(`${sandbox.url}/public/api${path}`, { method, ...(body === undefined ? {} : { body: JSON.stringify(body) }) }),
    upload(path, fileName, content) {
      const form = new FormData();
      form.append('file', new Blob([content]), fileName);
      return send(`${sandbox.url}/public/api${path}`, { method: 'POST', body: form });
    },
    file: (path) => readFileSync(join(dataDir, path), 'utf8'),
    async close() {
      open.delete(world);
      await sandbox.close();
      if (options.dataDir === undefined) rmSync(dataDir, { recursive: true, force: true });
    },
  };
  open.add(world);
  return world;
}

async function send(url: string, init: RequestInit): Promise<Answer> {
  const response = await fetch(url, { ...init, headers: { authorization: `Bearer ${KEY}` } });
  const bytes = new Uint8Array(await response.arrayBuffer());
  const text = new TextDecoder().decode(bytes);
  return { status: response.status, text, bytes, json: asJson(text) };
}

/** Writes a tree of files: path → text, or a document. */
export function writeTree(root: string, files: Readonly<Record<string, Json>>): string {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), typeof content === 'string' ? content : JSON.stringify(content, null, 2));
  }
  return root;
}

/** The value at a path inside of a JSON value; null where there is none. */
export function at(value: Json, ...path: readonly (string | number)[]): Json {
  return path.reduce<Json>((node, step) => {
    if (isList(node) && typeof step === 'number') return node[step] ?? null;
    return isObject(node) ? (node[String(step)] ?? null) : null;
  }, value);
}

/** A value that must be an object. */
export function object(value: Json): JsonObject {
  if (!isObject(value)) throw new Error(`not an object: ${JSON.stringify(value)}`);
  return value;
}

/** A value that must be a list. */
export function list(value: Json): readonly Json[] {
  if (!isList(value)) throw new Error(`not a list: ${JSON.stringify(value)}`);
  return value;
}

/** A small project as Git holds it: no version tags but one, a recipe with code, one with a visual payload, a zone. */
export const SHOP: Readonly<Record<string, Json>> = {
  'params.json': {
    name: 'Shop',
    owner: 'olga',
    permissions: [
      { group: 'analysts', admin: true },
      { user: 'petra', readProjectContent: true },
    ],
    settings: { codeEnvs: { python: { mode: 'EXPLICIT_ENV', envName: 'py_shop' } } },
    exposedObjects: { objects: [{ type: 'DATASET', localName: 'orders', rules: [{ targetProject: 'OTHER' }] }] },
    tags: ['b', 'a'],
  },
  'variables.json': { country: 'FR' },
  'localvariables.json': { path: '/tmp' },
  'datasets/orders.json': {
    type: 'PostgreSQL',
    managed: false,
    creationTag: { versionNumber: 0, lastModifiedBy: { login: 'olga' }, lastModifiedOn: 1000 },
    tags: ['z', 'a'],
    params: { connection: 'warehouse', table: 'orders', mode: 'table' },
    schema: {
      columns: [
        { name: 'id', type: 'bigint' },
        { name: 'amount', type: 'double' },
      ],
      userModified: true,
    },
    metricsChecks: { runOnBuild: false, checks: [] },
  },
  'datasets/clean.json': {
    type: 'S3',
    managed: true,
    versionTag: { versionNumber: 4, lastModifiedBy: { login: 'olga' }, lastModifiedOn: 2000 },
    tags: [],
    params: { connection: 'lake', path: '/x' },
    schema: { columns: [], userModified: false },
  },
  'datasets/totals.json': { type: 'Filesystem', managed: true, tags: [], params: { connection: 'disk' }, schema: { columns: [] } },
  'recipes/compute_clean.json': {
    type: 'python',
    params: { envSelection: { envMode: 'EXPLICIT_ENV', envName: 'py_clean' } },
    inputs: { main: { items: [{ ref: 'orders', deps: [] }] } },
    outputs: { main: { items: [{ ref: 'clean', appendMode: false }] } },
    tags: [],
  },
  'recipes/compute_clean.py': 'print("it\'s <b>")\n',
  'recipes/compute_totals.json': {
    type: 'grouping',
    inputs: { main: { items: [{ ref: 'clean', deps: [] }] } },
    outputs: { main: { items: [{ ref: 'totals', appendMode: false }] } },
    tags: [],
  },
  'recipes/compute_totals.grouping': '{\n  "keys": []\n}',
  'scenarios/NIGHTLY.json': {
    type: 'step_based',
    name: 'Nightly',
    active: true,
    params: { steps: [{ id: 's1', type: 'exec_sql', name: 'ping', params: { connection: 'audit', sql: 'select 1' } }] },
    triggers: [],
    reporters: [],
    tags: [],
    runAsUser: 'rita',
  },
  'managed_folders/abcd1234.json': { name: 'exports', type: 'Filesystem', params: { connection: 'folders', path: '/f' }, tags: [] },
  'zones/Zone111.json': { name: 'Raw', color: '#112233', items: [{ objectId: 'orders', objectType: 'DATASET' }], shared: [], tags: [] },
  'zones/Zone222.json': { name: 'Gold', color: '#445566', items: [], shared: [], tags: [] },
};

/** A sandbox that serves `SHOP` under the key SHOP. */
export async function openShop(options: Partial<SandboxOptions> = {}): Promise<World> {
  const source = writeTree(temporaryFolder(), SHOP);
  const world = await openWorld({ projects: [{ path: source, key: 'SHOP' }], ...options });
  rmSync(source, { recursive: true });
  return world;
}

function asJson(text: string): Json {
  try {
    return parseJson(text);
  } catch {
    return null;
  }
}
