/** Durable steps on a disk: after any of them a kill, even of the machine, leaves the old or the new, never a part. */
import { randomUUID } from 'node:crypto';
import { link, mkdir, open, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { IacError } from '../../model/errors.js';

const NO_HARD_LINKS = new Set(['EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP']);

/**
 * Gives a new file its final name with all of its content, or nothing: `link` fails when the name is taken, which makes it the atomic
 * test-and-set that `rename` is not. False when the name is taken. Files are for their owner only (0600).
 */
export async function publish(path: string, bytes: Uint8Array): Promise<boolean> {
  const folder = dirname(path);
  await makeFolder(folder);
  const temporary = join(folder, `.tmp-${randomUUID()}`);
  try {
    await writeDurably(temporary, bytes);
    return await linkIfFree(temporary, path);
  } finally {
    await rm(temporary, { force: true });
    // Also when the name was taken: our caller may now rely on that file, and its writer may have died before this step.
    await syncFolder(folder);
  }
}

/** Makes a folder (0700) and those above it, and their names durable. */
export async function makeFolder(folder: string): Promise<void> {
  const first = await mkdir(folder, { recursive: true, mode: 0o700 });
  if (first === undefined) return;
  const top = dirname(first);
  for (let parent = dirname(folder); ; parent = dirname(parent)) {
    await syncFolder(parent);
    if (parent === top || parent === dirname(parent)) return;
  }
}

/** Makes names that were added to or removed from a folder durable. Windows cannot open a folder, and needs no such step. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** What `work` gives, or undefined when it meets a file or folder that is not there. */
export async function unlessMissing<T>(work: Promise<T>): Promise<T | undefined> {
  try {
    return await work;
  } catch (error) {
    if (errnoOf(error)?.code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Turns an error of the operating system into one for people; any other error passes as it is. `place`: what was being read or written. */
export function explain(error: unknown, place: string): unknown {
  const errno = errnoOf(error);
  if (errno === undefined) return error;
  if (errno.syscall === 'link' && NO_HARD_LINKS.has(errno.code)) {
    return new IacError('no-hard-links', `cannot write ${place}: its file system has no hard links`, {
      hint: 'move the state to a local disk, or choose another backend',
      cause: error,
    });
  }
  return new IacError('storage-failed', `cannot reach ${place} (${errno.code})`, {
    hint: 'check the permissions and the free space of that folder',
    cause: error,
  });
}

async function writeDurably(path: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(path, 'wx', 0o600);
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function linkIfFree(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to);
    return true;
  } catch (error) {
    if (errnoOf(error)?.code === 'EEXIST') return false;
    throw error;
  }
}

/** What the operating system said; undefined for any other error. */
function errnoOf(error: unknown): { readonly code: string; readonly syscall: string } | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error) || !('syscall' in error)) return undefined;
  return { code: String(error.code), syscall: String(error.syscall) };
}
