/**
 * Project permissions: DSS holds a list of entries with fifteen flags; a document holds a map by who is meant, so that the order of entries is no
 * difference and each person's rights are a field of their own.
 */
import { isObject, type Json, type JsonObject } from '../../model/json.js';
import { uniqueKeys } from '../common/keys.js';
import { objectsOf } from '../common/remote.js';

/** Every flag of an entry, in DSS's order (API reference 2.6). All are always sent: an omitted one may keep or lose its value. */
export const PERMISSION_FLAGS = [
  'admin',
  'editPermissions',
  'readProjectContent',
  'writeProjectContent',
  'exportDatasetsData',
  'readDashboards',
  'writeDashboards',
  'moderateDashboards',
  'publishToDataCollections',
  'shareToWorkspaces',
  'runScenarios',
  'manageDashboardAuthorizations',
  'manageExposedElements',
  'manageAdditionalDashboardUsers',
  'executeApp',
] as const;

/**
 * Which flags each role sets; every other flag is off. DSS implies the weaker rights of `admin` and `write` by itself (corpus: an entry with
 * `admin: true` holds `readProjectContent: false`), so a role names only what DSS stores.
 */
export const ROLE_FLAGS: Readonly<Record<string, readonly string[]>> = {
  admin: ['admin'],
  write: ['readProjectContent', 'writeProjectContent', 'exportDatasetsData', 'publishToDataCollections', 'shareToWorkspaces'],
  read: ['readProjectContent', 'exportDatasetsData', 'readDashboards'],
  run: ['readProjectContent', 'readDashboards', 'runScenarios', 'executeApp'],
  dashboards: ['readDashboards'],
};

/** `{ group|user, flags… }[]` → `{ 'group NAME': { flags… }, 'user LOGIN': { flags… } }`. */
export function grantsOf(entries: Json | undefined): JsonObject {
  const found = objectsOf(entries);
  const keys = uniqueKeys(found.map(grantKey));
  return Object.fromEntries(found.map((entry, index) => [keys[index] ?? '', flagsOf(entry)]));
}

/** The inverse of `grantsOf`: entries that DSS has keep their place, new ones follow. */
export function entriesOf(grants: JsonObject, base: Json | undefined): readonly Json[] {
  const existing = objectsOf(base);
  const keys = uniqueKeys(existing.map(grantKey));
  const kept = existing.flatMap((entry, index): Json[] => {
    const flags = grants[keys[index] ?? ''];
    return isObject(flags) ? [{ ...whoIn(entry), ...flags }] : [];
  });
  const added = Object.entries(grants).flatMap(([key, flags]): Json[] =>
    keys.includes(key) || !isObject(flags) ? [] : [{ ...whoNamed(key), ...flags }],
  );
  return [...kept, ...added];
}

/** The fifteen explicit flags of a role. */
export function flagsOfRole(role: string): JsonObject {
  return explicitFlags(ROLE_FLAGS[role] ?? []);
}

/** All flags, the named ones on. */
export function explicitFlags(on: readonly string[]): JsonObject {
  return Object.fromEntries(PERMISSION_FLAGS.map((name) => [name, on.includes(name)]));
}

/** The role whose flags are on, exactly; undefined when no role says it. A flag that an older DSS does not have counts as off. */
export function roleOf(flags: JsonObject): string | undefined {
  const on = PERMISSION_FLAGS.filter((name) => flags[name] === true);
  return Object.keys(ROLE_FLAGS).find((role) => {
    const wanted = ROLE_FLAGS[role] ?? [];
    return wanted.length === on.length && on.every((name) => wanted.includes(name));
  });
}

function grantKey(entry: JsonObject): string {
  if (typeof entry['group'] === 'string') return `group ${entry['group']}`;
  return typeof entry['user'] === 'string' ? `user ${entry['user']}` : 'entry';
}

function whoIn(entry: JsonObject): JsonObject {
  if (typeof entry['group'] === 'string') return { group: entry['group'] };
  return typeof entry['user'] === 'string' ? { user: entry['user'] } : {};
}

function whoNamed(key: string): JsonObject {
  const space = key.indexOf(' ');
  return { [key.slice(0, space)]: key.slice(space + 1) };
}

function flagsOf(entry: JsonObject): JsonObject {
  const who = whoIn(entry);
  return Object.fromEntries(Object.entries(entry).filter(([key]) => !(key in who)));
}
