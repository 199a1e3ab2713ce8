import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Files } from '../../../src/model/ports.js';
import { createFiles } from '../../../src/platforms/machine/files.js';

let base: string;
let root: string;
let files: Files;

beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'files-'));
  root = join(base, 'workspace');
  mkdirSync(join(root, 'projects'), { recursive: true });
  mkdirSync(join(base, 'workspace-2'));
  writeFileSync(join(base, 'outside.txt'), 'outside');
  writeFileSync(join(base, 'workspace-2', 'x'), 'outside');
  writeFileSync(join(root, 'projects', 'b.yml'), 'b');
  writeFileSync(join(root, 'projects', 'a.yml'), 'a');
  mkdirSync(join(root, 'projects', 'folder'));
  symlinkSync(join(base, 'outside.txt'), join(root, 'projects', 'link.yml'));
  symlinkSync(base, join(root, 'up'));
  files = createFiles(root);
});
afterEach(() => rmSync(base, { recursive: true }));

describe('files of the workspace', () => {
  test('are read; one that is not there is undefined', async () => {
    expect(await files.read('projects/a.yml')).toBe('a');
    expect(await files.read('projects/none.yml')).toBeUndefined();
    expect(await files.read('none/none.yml')).toBeUndefined();
    expect(await files.read('projects/a.yml/below')).toBeUndefined();
  });

  test('are listed in order, without folders and links', async () => {
    expect(await files.list('projects')).toEqual(['a.yml', 'b.yml']);
    expect(await files.list('none')).toEqual([]);
  });

  test('are written with their folders, and leave nothing else behind', async () => {
    await files.write('new/deep/c.yml', 'c');
    await files.write('projects/a.yml', 'changed');
    expect(readFileSync(join(root, 'new/deep/c.yml'), 'utf8')).toBe('c');
    expect(readFileSync(join(root, 'projects/a.yml'), 'utf8')).toBe('changed');
    expect(readdirSync(join(root, 'new/deep'))).toEqual(['c.yml']);
  });
});

describe('a path is refused', () => {
  test.each([
    { name: 'above the workspace', path: '../outside.txt' },
    { name: 'above it by a detour', path: 'projects/../../outside.txt' },
    { name: 'a neighbour whose name begins alike', path: '../workspace-2/x' },
    { name: 'an absolute path', path: '/etc/passwd' },
    { name: 'with a backslash', path: 'projects\\a.yml' },
    { name: 'a link', path: 'projects/link.yml' },
    { name: 'below a linked folder', path: 'up/outside.txt' },
    { name: 'below a linked folder that does not exist yet', path: 'up/new/x.txt' },
    { name: 'a folder', path: 'projects/folder' },
  ])('$name', async ({ path }) => {
    await expect(files.read(path)).rejects.toMatchObject({ code: 'path-refused' });
  });

  test.each(['../new.txt', 'up/new.txt', 'up/new/x.txt'])('for writing too: %s', async (path) => {
    await expect(files.write(path, 'x')).rejects.toMatchObject({ code: 'path-refused' });
    expect(readdirSync(base).sort()).toEqual(['outside.txt', 'workspace', 'workspace-2']);
  });

  test('for listing too', async () => {
    await expect(files.list('../workspace-2')).rejects.toMatchObject({ code: 'path-refused' });
    await expect(files.list('up/workspace-2')).rejects.toMatchObject({ code: 'path-refused' });
  });
});
