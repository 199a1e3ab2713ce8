/** Which keys a folder can hold, and where each one lies. */
import { join } from 'node:path';
import { IacError } from '../../model/errors.js';

/** `head.json`, `3-ab12.json`. No leading dot (temporary files have one), no `@` (folders of later generations end with it). */
const SEGMENT = /^[A-Za-z0-9_-][A-Za-z0-9._-]*$/;

/** Throws an `IacError` for a key that could leave the root or clash with our own files. */
export function requireKey(key: string): void {
  if (key.split('/').every((segment) => SEGMENT.test(segment))) return;
  throw new IacError('invalid-key', `"${key}" cannot be the name of a stored object`, {
    hint: 'use letters, digits, ".", "-" and "_" in names of environments and projects',
  });
}

/** The path of a key below the root; refuses what `requireKey` refuses. */
export function pathOf(root: string, key: string): string {
  requireKey(key);
  return join(root, ...key.split('/'));
}
