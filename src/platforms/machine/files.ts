import { randomUUID } from 'node:crypto';
import { lstat, mkdir, readdir, readFile, realpath, rename, writeFile } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';
import { IacError } from '../../model/errors.js';
import { EXIT } from '../../model/exit-codes.js';
import type { Files } from '../../model/ports.js';
import { systemCode } from './system-code.js';

/** The files below a folder. Config is data from a pull request: a path that leaves the folder, or a link, is refused. */
export function createFiles(root: string): Files {
  return {
    async read(path) {
      const full = await inside(root, path);
      const stats = await lstat(full).catch(absent);
      if (stats === undefined) return undefined;
      if (!stats.isFile()) throw refused(path, stats.isSymbolicLink() ? 'it is a link' : 'it is no regular file');
      return readFile(full, 'utf8');
    },
    async write(path, text) {
      const full = await inside(root, path);
      await mkdir(dirname(full), { recursive: true });
      const temporary = `${full}.${randomUUID()}.tmp`;
      await writeFile(temporary, text, { flag: 'wx' });
      await rename(temporary, full);
    },
    async list(folder) {
      const entries = await readdir(await inside(root, folder), { withFileTypes: true }).catch(absent);
      return (entries ?? [])
        .filter((entry) => entry.isFile())
        .map(({ name }) => name)
        .sort();
    },
  };
}

async function inside(root: string, path: string): Promise<string> {
  const full = resolve(root, path);
  if (path.startsWith('/') || path.includes('\\') || !`${full}${sep}`.startsWith(`${resolve(root)}${sep}`))
    throw refused(path, 'it leaves the workspace');
  // The nearest folder that exists must really be inside: a linked folder would lead out.
  let folder = dirname(full);
  let real = await realpath(folder).catch(absent);
  while (real === undefined) {
    folder = dirname(folder);
    real = await realpath(folder).catch(absent);
  }
  const realRoot = await realpath(root);
  if (folder.startsWith(resolve(root)) && real !== join(realRoot, folder.slice(resolve(root).length)))
    throw refused(path, 'a folder on the way is a link');
  return full;
}

function absent(error: unknown): undefined {
  if (['ENOENT', 'ENOTDIR'].includes(systemCode(error))) return undefined;
  throw error;
}

function refused(path: string, why: string): IacError {
  return new IacError('path-refused', `file \`${path}\` is refused: ${why}`, {
    exitCode: EXIT.invalidConfig,
    hint: 'use a path relative to dataiku-iac.yml, inside its folder, without links',
  });
}
