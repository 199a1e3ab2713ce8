// What the conformance scripts share: the built CLI as a child process, a sandbox, folders that go away, and counting.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
export const CLI = join(ROOT, 'dist', 'cli.js');

/** The real projects that tests may read; undefined, and said, when they are not there. */
export function corpusFolder() {
  const folder = process.env.DSS_CORPUS_DIR ?? join(ROOT, '..', 'shared', 'corpus');
  return existsSync(folder) ? folder : undefined;
}

const folders = [];
const children = new Set();
process.on('exit', cleanUp);
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(130));

export function temporaryFolder(name) {
  const folder = mkdtempSync(join(tmpdir(), `dataiku-iac-${name}-`));
  folders.push(folder);
  return folder;
}

function cleanUp() {
  for (const child of children) child.kill('SIGKILL');
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
}

/** Starts `dataiku-iac sandbox`; resolves to its address once it answers. */
export function startSandbox(args) {
  const child = spawn(process.execPath, [CLI, 'sandbox', '--json', ...args], { stdio: ['pipe', 'pipe', 'inherit'] });
  children.add(child);
  return new Promise((resolve, reject) => {
    let text = '';
    child.once('exit', (code) => reject(new Error(`the sandbox ended with ${code}`)));
    child.stdout.on('data', (chunk) => {
      text += chunk;
      if (!text.includes('\n')) return;
      const { url, apiKey } = JSON.parse(text.slice(0, text.indexOf('\n')));
      resolve({ url, apiKey, child, stop: () => stopChild(child) });
    });
  });
}

export function stopChild(child) {
  return new Promise((resolve) => {
    children.delete(child);
    if (child.exitCode !== null) resolve();
    child.removeAllListeners('exit');
    child.once('exit', resolve);
    child.kill('SIGTERM');
  });
}

/** Runs the CLI in a workspace and waits. Nothing of the caller's environment leaks in. */
export function cli(workspace, apiKey, args, { env = {}, node = process.execPath } = {}) {
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(node, [CLI, '--chdir', workspace, '--no-color', ...args], {
    encoding: 'utf8',
    env: cleanEnvironment(workspace, apiKey, env),
    maxBuffer: 256 * 1024 * 1024,
  });
  return { status, stdout, stderr, milliseconds: Math.round(performance.now() - started) };
}

/** The same, running beside us: for killing. */
export function cliProcess(workspace, apiKey, args) {
  const child = spawn(process.execPath, [CLI, '--chdir', workspace, '--no-color', ...args], {
    env: cleanEnvironment(workspace, apiKey, {}),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  children.add(child);
  child.once('exit', () => children.delete(child));
  return child;
}

function cleanEnvironment(workspace, apiKey, extra) {
  return { PATH: process.env.PATH, HOME: workspace, ...(apiKey === undefined ? {} : { DSS_API_KEY: apiKey }), ...extra };
}

/** A call to the sandbox as a person's script would make it: an edit behind our back. */
export async function dssCall({ url, apiKey }, method, path, body) {
  const response = await fetch(`${url}/public/api${path}`, {
    method,
    headers: { authorization: `Basic ${Buffer.from(`${apiKey}:`).toString('base64')}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text.slice(0, 200)}`);
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** Every file below a folder: relative path → text. */
export function readTree(folder) {
  const files = new Map();
  const walk = (path) => {
    for (const name of readdirSync(path).sort()) {
      const full = join(path, name);
      if (statSync(full).isDirectory()) walk(full);
      else files.set(relative(folder, full), readFileSync(full, 'utf8'));
    }
  };
  if (existsSync(folder)) walk(folder);
  return files;
}

/** Counts checks; `finish` prints the line that the runner reads and sets the exit code. */
export function checks(name) {
  const counts = { name, passed: 0, failed: 0, skipped: 0 };
  return {
    check(title, holds, detail = '') {
      if (holds) counts.passed += 1;
      else {
        counts.failed += 1;
        process.stdout.write(
          `  FAILED ${title}${detail === '' ? '' : `\n    ${String(detail).slice(-1200).replaceAll('\n', '\n    ')}`}\n`,
        );
      }
      return holds;
    },
    skip(title, reason) {
      counts.skipped += 1;
      process.stdout.write(`  skipped ${title}: ${reason}\n`);
    },
    finish() {
      process.stdout.write(`${JSON.stringify(counts)}\n`);
      process.exitCode = counts.failed === 0 ? 0 : 1;
    },
  };
}
