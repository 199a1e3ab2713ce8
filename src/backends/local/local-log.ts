/** The journal's own copy on this machine: one line an entry, on the disk before the call to DSS. */
import { open, readFile, truncate } from 'node:fs/promises';
import { dirname } from 'node:path';
import pLimit from 'p-limit';
import type { LocalLog } from '../../model/ports.js';
import { explain, makeFolder, syncFolder, unlessMissing } from './disk.js';

/**
 * A log with one writer at a time. A line that a killed writer left torn was never acknowledged: the next append removes it, so that only
 * a last line can be torn. Throws an `IacError` (`storage-failed`) when the disk refuses.
 */
export function createLocalLog(path: string): LocalLog {
  const inTurn = pLimit(1);
  let ready = false;
  const append = async (line: string): Promise<void> => {
    if (!ready) await prepare(path);
    ready = false; // until this append is through: a full disk may tear the line
    await appendDurably(path, `${line}\n`);
    ready = true;
  };
  const explained = async <T>(work: Promise<T>): Promise<T> => {
    try {
      return await work;
    } catch (error) {
      throw explain(error, `the journal ${path}`);
    }
  };
  return {
    append: (line) => explained(inTurn(append, line)),
    read: () => explained(readLines(path)),
  };
}

async function prepare(path: string): Promise<void> {
  await makeFolder(dirname(path));
  const text = await unlessMissing(readFile(path));
  if (text !== undefined) await truncate(path, text.lastIndexOf('\n') + 1);
  await appendDurably(path, '');
  await syncFolder(dirname(path));
}

async function appendDurably(path: string, text: string): Promise<void> {
  const handle = await open(path, 'a', 0o600);
  try {
    await handle.writeFile(text);
    await handle.datasync();
  } finally {
    await handle.close();
  }
}

async function readLines(path: string): Promise<readonly string[]> {
  const text = (await unlessMissing(readFile(path, 'utf8'))) ?? '';
  const lines = text.split('\n');
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}
