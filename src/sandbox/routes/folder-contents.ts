import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { JsonObject } from '../../model/json.js';
import { type Api, type Call, RawAnswer } from '../http/api.js';
import { illegalArgument, notFound } from '../http/api-error.js';
import { MANAGED_FOLDER } from '../store/document-kind.js';
import { writeFileAtomically } from '../store/folder.js';
import type { Store } from '../store/store.js';

/** The files of managed folders: list, get, put, delete (API reference 2.10). */
export function registerFolderContents(api: Api, store: Store): void {
  const at = '/projects/:key/managedfolders/:id/contents';
  api.route('GET', at, (call) => ({ items: listContents(rootOf(store, call)) }));
  api.route('GET', `${at}/*`, (call) => new RawAnswer('application/octet-stream', readFileSync(requireFile(store, call))));
  api.route('POST', `${at}/*`, (call) => {
    const path = fileOf(store, call);
    writeFileAtomically(path, call.upload().bytes);
    return contentItem(rootOf(store, call), path);
  });
  api.route('DELETE', `${at}/*`, (call) => {
    rmSync(requireFile(store, call));
    return undefined;
  });
}

/** Where the files of the folder lie; throws when the folder does not exist. */
function rootOf(store: Store, call: Call): string {
  const project = store.project(call.param('key'));
  project.read(MANAGED_FOLDER, call.param('id'));
  return store.dataPath('managed_folders', project.key, call.param('id'));
}

/** The file that the rest of the path names; never one outside of the folder. */
function fileOf(store: Store, call: Call): string {
  const root = rootOf(store, call);
  const path = join(root, call.param('*'));
  if (!path.startsWith(root + sep) || call.param('*').includes('\0')) throw illegalArgument('the path leaves the folder');
  return path;
}

function requireFile(store: Store, call: Call): string {
  const path = fileOf(store, call);
  if (!existsSync(path) || !statSync(path).isFile()) throw notFound('file', call.param('*'));
  return path;
}

function listContents(root: string): readonly JsonObject[] {
  if (!existsSync(root)) return [];
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => contentItem(root, join(entry.parentPath, entry.name)))
    .sort((left, right) => (String(left['path']) < String(right['path']) ? -1 : 1));
}

/** Paths start with a slash, times are milliseconds since 1970 (API reference 2.10). */
function contentItem(root: string, path: string): JsonObject {
  const { size, mtimeMs } = statSync(path);
  return { path: `/${relative(root, path).split(sep).join('/')}`, size, lastModified: Math.floor(mtimeMs) };
}
