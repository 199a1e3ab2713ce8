import { describe, expect, test } from '@jest/globals';
import { project } from '../../../src/kinds/project/kind.js';
import {
  entriesOf,
  explicitFlags,
  flagsOfRole,
  grantsOf,
  PERMISSION_FLAGS,
  ROLE_FLAGS,
  roleOf,
} from '../../../src/kinds/project/permissions.js';
import type { JsonObject } from '../../../src/model/json.js';
import { describeContext, desiredContext, entryFor } from './support/contexts.js';

describe('roles', () => {
  test.each([
    ['admin', ['admin']],
    ['write', ['readProjectContent', 'writeProjectContent', 'exportDatasetsData', 'publishToDataCollections', 'shareToWorkspaces']],
    ['read', ['readProjectContent', 'exportDatasetsData', 'readDashboards']],
    ['run', ['readProjectContent', 'readDashboards', 'runScenarios', 'executeApp']],
    ['dashboards', ['readDashboards']],
  ])('%s sets its flags and switches every other of the fifteen off', (role, on) => {
    const flags = flagsOfRole(role);
    expect(Object.keys(flags)).toEqual([...PERMISSION_FLAGS]);
    expect(PERMISSION_FLAGS.filter((name) => flags[name] === true).sort()).toEqual([...on].sort());
    expect(roleOf(flags)).toBe(role);
  });

  test('no two roles say the same', () => {
    expect(new Set(Object.values(ROLE_FLAGS).map((flags) => [...flags].sort().join())).size).toBe(Object.keys(ROLE_FLAGS).length);
  });

  test('flags that no role says, exactly, have no role', () => {
    expect(roleOf(explicitFlags(['readDashboards', 'runScenarios']))).toBeUndefined();
    expect(roleOf({ ...flagsOfRole('read'), admin: true })).toBeUndefined();
  });
});

describe('the list of DSS as a map', () => {
  const entries = [
    { group: 'team', admin: true },
    { user: 'ana', admin: false },
    { group: 'team', admin: false },
  ];

  test('is keyed by who is meant', () => {
    expect(grantsOf(entries)).toEqual({ 'group team': { admin: true }, 'user ana': { admin: false }, 'group team (2)': { admin: false } });
  });

  test('goes back to the same list', () => {
    expect(entriesOf(grantsOf(entries), entries)).toEqual(entries);
  });

  test('keeps the place of entries that stay, drops those that go, and adds new ones last', () => {
    const grants = { 'user new one': { admin: true }, 'user ana': { admin: true } };
    expect(entriesOf(grants, entries)).toEqual([
      { user: 'ana', admin: true },
      { user: 'new one', admin: true },
    ]);
  });
});

describe('permissions of an entry', () => {
  const desired = (spec: JsonObject): unknown =>
    project.desired(entryFor('project', 'P', { key: 'P', ...spec }), desiredContext().context)['permissions'];

  test('are absent when the entry says nothing', () => {
    expect(desired({})).toBeUndefined();
  });

  test('are a map of all fifteen flags; explicit flags switch on what they name', () => {
    expect(desired({ permissions: [{ group: 'team', role: 'read', runScenarios: true }] })).toEqual({
      grants: { 'group team': { ...flagsOfRole('read'), runScenarios: true } },
    });
  });

  test('own everybody only when they say so', () => {
    expect(desired({ permissions: { exclusive: true, grants: [{ user: 'ana', role: 'admin' }] } })).toEqual({
      grants: { 'user ana': flagsOfRole('admin'), $exclusive: true },
    });
    expect(desired({ permissions: { grants: [{ user: 'ana', role: 'admin' }] } })).not.toHaveProperty('grants.$exclusive');
  });

  test('are described by a role where one says them, else by the flags that are on', () => {
    const doc = {
      permissions: { owner: 'me', grants: { 'group team': flagsOfRole('write'), 'user ana': explicitFlags(['admin', 'executeApp']) } },
    };
    expect(project.describe('P', doc, describeContext().context)).toEqual({
      key: 'P',
      owner: 'me',
      permissions: [
        { group: 'team', role: 'write' },
        { user: 'ana', admin: true, executeApp: true },
      ],
    });
  });
});
