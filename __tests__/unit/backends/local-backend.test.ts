import { mkdir, readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { explain } from '../../../src/backends/local/disk.js';
import { writeGeneration } from '../../../src/backends/local/generations.js';
import { createLocalBackend } from '../../../src/backends/local/local-backend.js';
import type { Backend } from '../../../src/model/ports.js';
import { backendContract } from '../../contracts/backend.js';
import { newFolder } from './support/folder.js';
import { buildWorker, racedList, startRacer } from './support/race.js';

const at = (root: string): Backend => createLocalBackend({ root, description: 'local:.dataiku/state' });
const bytes = (text: string): Uint8Array => Buffer.from(text);

backendContract('a local folder', async () => {
  const root = join(await newFolder(), '.dataiku', 'state');
  return { backend: at(root), reopen: () => at(root) };
});

/** Replaces an object until it has this many generations. */
async function writeTimes(backend: Backend, key: string, times: number): Promise<void> {
  for (let time = 0; time < times; time += 1) {
    const version = (await backend.get(key))?.version;
    if (version === undefined) await backend.putIfAbsent(key, bytes(`v${time}`));
    else await backend.putIfMatch(key, bytes(`v${time}`), version);
  }
}

describe('a local backend', () => {
  test('keeps the last two generations of an object', async () => {
    const root = await newFolder();

    await writeTimes(at(root), 'prod/P/head.json', 6);

    expect(await readdir(join(root, 'prod/P'))).toEqual(['head.json@']);
    expect(await readdir(join(root, 'prod/P/head.json@'))).toEqual(['000000000004', '000000000005']);
  });

  test('lets nobody but the owner read', async () => {
    const root = join(await newFolder(), 'state');

    await writeTimes(at(root), 'prod/P/head.json', 2);

    const modes = ['', 'prod', 'prod/P', 'prod/P/head.json@', 'prod/P/head.json', 'prod/P/head.json@/000000000001'].map(
      async (path) => (await stat(join(root, path))).mode & 0o777,
    );
    expect(await Promise.all(modes)).toEqual([0o700, 0o700, 0o700, 0o700, 0o600, 0o600]);
  });

  test('ignores what a killed writer left', async () => {
    const root = await newFolder();
    await writeTimes(at(root), 'k', 2);
    await writeFile(join(root, '.tmp-1'), 'to');
    await writeFile(join(root, 'k@', '.tmp-2'), 'to');
    await mkdir(join(root, 'never@'));

    expect(await at(root).list('')).toEqual(['k']);
    expect(Buffer.from((await at(root).get('k'))?.bytes ?? []).toString()).toBe('v1');
    await writeTimes(at(root), 'k', 1);
    expect(await at(root).get('never')).toBeUndefined();
  });

  test('goes on from the generations that a writer did not get to remove', async () => {
    const root = await newFolder();
    await writeTimes(at(root), 'k', 2);
    await writeFile(join(root, 'k@', '000000000007'), 'newest');

    expect(await at(root).putIfMatch('k', bytes('next'), (await at(root).get('k'))?.version ?? '')).toMatch(/^8-/);
    expect(await readdir(join(root, 'k@'))).toEqual(['000000000007', '000000000008']);
    expect(await at(root).list('')).toEqual(['k']);
  });

  test('fences out a writer that slept until the name it wanted was free again', async () => {
    const root = await newFolder();
    await writeTimes(at(root), 'k', 6);

    expect(await writeGeneration(join(root, 'k'), 1, bytes('late'))).toBeUndefined();
    expect(await writeGeneration(join(root, 'k'), 0, bytes('late'))).toBeUndefined();
    expect(await readdir(root)).toEqual(['k@']);
    expect(await readdir(join(root, 'k@'))).toEqual(['000000000004', '000000000005']);
  });

  test('leaves no temporary file behind', async () => {
    const root = await newFolder();

    await Promise.all(Array.from({ length: 20 }, () => at(root).putIfAbsent('k', bytes('one'))));

    expect(await readdir(root)).toEqual(['k']);
  });

  test.each(['../up', 'a/../b', '/etc/x', 'a\\b', '', 'a//b', 'a/', '.hidden', 'a/.tmp-1', 'head.json@', 'a b', 'a\0b'])(
    'refuses the key %j',
    async (key) => {
      const backend = at(await newFolder());

      for (const refused of [
        backend.get(key),
        backend.putIfAbsent(key, bytes('x')),
        backend.putIfMatch(key, bytes('x'), 'v'),
        backend.remove(key),
      ]) {
        await expect(refused).rejects.toMatchObject({ code: 'invalid-key', message: `"${key}" cannot be the name of a stored object` });
      }
    },
  );

  test('refuses to list outside of its folder', async () => {
    await expect(at(await newFolder()).list('../')).rejects.toMatchObject({ code: 'invalid-key' });
  });

  test('names the object and the reason when the disk refuses', async () => {
    const root = join(await newFolder(), 'state');
    await writeFile(root, 'a file where the folder should be');

    await expect(at(root).putIfAbsent('prod/P/head.json', bytes('x'))).rejects.toMatchObject({
      code: 'storage-failed',
      message: 'cannot reach prod/P/head.json in local:.dataiku/state (ENOTDIR)',
      hint: 'check the permissions and the free space of that folder',
    });
    await expect(at(root).list('prod/')).rejects.toMatchObject({ code: 'storage-failed' });
  });

  test.each(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'])('says that the file system has no hard links when link gives %s', (code) => {
    const refused = Object.assign(new Error(code), { code, syscall: 'link' });

    expect(explain(refused, 'prod/P/head.json in local')).toMatchObject({
      code: 'no-hard-links',
      message: 'cannot write prod/P/head.json in local: its file system has no hard links',
    });
    expect(explain(Object.assign(new Error(code), { code, syscall: 'open' }), 'x')).toMatchObject({ code: 'storage-failed' });
  });
});

describe('processes that share a local backend', () => {
  test('lose no acknowledged write', async () => {
    const root = await newFolder();
    const script = await buildWorker(await newFolder());

    const racers = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((name) => startRacer(script, root, { name, rounds: 5 }));
    const acknowledged = (await Promise.all(racers.map((racer) => racer.acknowledged))).flat();

    expect(acknowledged).toHaveLength(40);
    expect([...(await racedList(() => at(root).get('counter')))].sort()).toEqual([...acknowledged].sort());
  });

  test('never make an object vanish for its readers', async () => {
    const root = await newFolder();
    const script = await buildWorker(await newFolder());
    await at(root).putIfAbsent('counter', bytes('[]'));

    const racers = ['a', 'b', 'c'].map((name) => startRacer(script, root, { name, rounds: 30 }));
    let isRacing = true;
    const ended = Promise.all(racers.map((racer) => racer.acknowledged)).then(() => {
      isRacing = false;
    });
    // Many readers at once, so that each waits long enough between its two looks for others to write and tidy up.
    while (isRacing) {
      const seen = await Promise.all(Array.from({ length: 200 }, () => at(root).get('counter')));
      expect(seen).not.toContain(undefined);
    }
    await ended;
  });

  test('lose no acknowledged write when some of them are killed', async () => {
    const root = await newFolder();
    const script = await buildWorker(await newFolder());

    const victims = ['a', 'b', 'c', 'd'].map((name) => startRacer(script, root, { name, rounds: 1000 }));
    for (const [index, victim] of victims.entries()) {
      victim.process.stdout?.once('data', () => setTimeout(() => victim.process.kill('SIGKILL'), 20 * index));
    }
    const acknowledged = (await Promise.all(victims.map((victim) => victim.acknowledged))).flat();
    const after = startRacer(script, root, { name: 'z', rounds: 3 });

    expect(await after.acknowledged).toEqual(['z0', 'z1', 'z2']);
    const list = await racedList(() => at(root).get('counter'));
    expect(acknowledged.length).toBeGreaterThan(0);
    expect(list).toEqual(expect.arrayContaining(acknowledged));
    expect(new Set(list).size).toBe(list.length);
  });
});
