import { appendFile, mkdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { createLocalLog } from '../../../src/backends/local/local-log.js';
import { newFolder } from './support/folder.js';

const newPath = async (): Promise<string> => join(await newFolder(), 'journal', 'prod', '7.jsonl');

describe('a local log', () => {
  test('is empty before its first line', async () => {
    expect(await createLocalLog(await newPath()).read()).toEqual([]);
  });

  test('gives the lines of every writer back, in order', async () => {
    const path = await newPath();

    await createLocalLog(path).append('one');
    await createLocalLog(path).append('two');

    expect(await createLocalLog(path).read()).toEqual(['one', 'two']);
    expect((await stat(path)).mode & 0o777).toBe(0o600);
  });

  test('keeps the order of appends that nobody waited for', async () => {
    const log = createLocalLog(await newPath());
    const lines = Array.from({ length: 30 }, (_, index) => `line ${index}`);

    await Promise.all(lines.map((line) => log.append(line)));

    expect(await log.read()).toEqual(lines);
  });

  test('shows a torn last line, and removes it with the next append', async () => {
    const path = await newPath();
    await createLocalLog(path).append('one');
    await appendFile(path, '{"seq');

    expect(await createLocalLog(path).read()).toEqual(['one', '{"seq']);
    await createLocalLog(path).append('two');

    expect(await readFile(path, 'utf8')).toBe('one\ntwo\n');
  });

  test('says which journal the disk refuses', async () => {
    const path = await newPath();
    await mkdir(path, { recursive: true });

    await expect(createLocalLog(path).append('one')).rejects.toMatchObject({
      code: 'storage-failed',
      message: `cannot reach the journal ${path} (EISDIR)`,
    });
  });
});
