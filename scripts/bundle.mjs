// Bundles build/ (tsc's output) into dist/: one entry a door, one chunk for each part that is loaded when it is first used.
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ncc = createRequire(import.meta.url)('@vercel/ncc');
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const target = process.argv[2] ?? join(root, 'dist');

await rm(target, { recursive: true, force: true });
await mkdir(target, { recursive: true });
await bundle('cli.js', { entry: 'cli.js', executable: true });
await bundle('index.js', { entry: 'action.js', executable: false });
// The bundle is made of ES modules; Node looks for this beside it.
await writeFile(join(target, 'package.json'), '{"type":"module"}\n');

async function bundle(name, { entry, executable }) {
  const { code, assets } = await ncc(join(root, 'build', entry), {
    filename: name,
    license: `${name}.licenses.txt`,
    quiet: true,
    cache: false,
  });
  const first = executable ? '#!/usr/bin/env node\n' : '';
  await writeFile(join(target, name), `${first}${code.replace(/^#!.*\n/, '')}`, { mode: executable ? 0o755 : 0o644 });
  for (const [path, { source, permissions }] of Object.entries(assets)) {
    if (path === 'package.json') continue;
    await mkdir(dirname(join(target, path)), { recursive: true });
    await writeFile(join(target, path), source, { mode: permissions === undefined ? 0o644 : permissions & 0o777 });
  }
  const size = (await readFile(join(target, name))).length;
  process.stdout.write(`${name}: ${Math.round(size / 1000)} kB, ${Object.keys(assets).length} assets\n`);
}
