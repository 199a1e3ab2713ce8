/** Real processes that race on one local backend: the sources, stripped of their types, run by plain node. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { transformFile } from '@swc/core';

const SOURCES = ['src/backends/local', 'src/model'];

/** Appends `<name><n>` to the list in `counter`, `rounds` times, and prints each entry once it is acknowledged. */
const WORKER = `
import { createLocalBackend } from './src/backends/local/local-backend.js';
const [root, name, rounds] = process.argv.slice(2);
const backend = createLocalBackend({ root, description: 'local' });
for (let done = 0; done < Number(rounds); ) {
  const stored = await backend.get('counter');
  const list = stored === undefined ? [] : JSON.parse(Buffer.from(stored.bytes).toString());
  const entry = name + done;
  const bytes = Buffer.from(JSON.stringify([...list, entry]));
  const written = list.includes(entry) || (stored === undefined ? await backend.putIfAbsent('counter', bytes) : await backend.putIfMatch('counter', bytes, stored.version));
  if (written) { process.stdout.write(entry + '\\n'); done += 1; }
}
`;

/** Writes the worker and what it imports into a folder; gives the path of the script. */
export async function buildWorker(folder: string): Promise<string> {
  for (const source of SOURCES) await stripTypes(source, folder);
  await writeFile(join(folder, 'package.json'), '{"type":"module"}');
  await writeFile(join(folder, 'worker.js'), WORKER);
  return join(folder, 'worker.js');
}

export interface Racer {
  readonly process: ChildProcess;
  /** Entries that it said were written, when it has ended. */
  readonly acknowledged: Promise<readonly string[]>;
}

export function startRacer(script: string, root: string, { name, rounds }: { readonly name: string; readonly rounds: number }): Racer {
  const child = spawn(process.execPath, [script, root, name, String(rounds)], { stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString();
  });
  const acknowledged = new Promise<readonly string[]>((resolve) => {
    child.on('close', () => resolve(output.split('\n').slice(0, -1)));
  });
  return { process: child, acknowledged };
}

/** The list that the racers wrote together. */
export async function racedList(read: () => Promise<{ readonly bytes: Uint8Array } | undefined>): Promise<readonly string[]> {
  const stored = await read();
  return stored === undefined ? [] : (JSON.parse(Buffer.from(stored.bytes).toString()) as string[]);
}

async function stripTypes(source: string, folder: string): Promise<void> {
  for (const name of await readdir(source)) {
    const target = join(folder, source, name.replace(/\.ts$/, '.js'));
    const { code } = await transformFile(join(source, name), {
      jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
      module: { type: 'es6' },
    });
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, code);
  }
}
