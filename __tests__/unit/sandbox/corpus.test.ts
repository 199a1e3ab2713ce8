import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { type Json, parseJson } from '../../../src/model/json.js';
import { at, list, object, openWorld, type World } from './harness.js';

const CORPUS = process.env['DSS_CORPUS_DIR'] ?? resolve(import.meta.dirname, '../../../../shared/corpus');
const PROJECTS = ['cicd', 'chess', 'mlops', 'large'];

/** Folder of the tree, path in the API, field of a list item that is the id. */
const KINDS = [
  ['datasets', 'datasets', 'name'],
  ['recipes', 'recipes', 'name'],
  ['scenarios', 'scenarios', 'id'],
  ['managed_folders', 'managedfolders', 'id'],
  ['zones', 'flow/zones', 'id'],
] as const;

function servesFaithfully(project: string): void {
  const key = project.toUpperCase();
  let world: World;

  beforeAll(async () => {
    world = await openWorld({ projects: [{ path: join(CORPUS, project) }] });
  });
  afterAll(() => world.close());

  const documents = (folder: string) => readdirSync(join(world.dataDir, 'projects', key, folder)).filter((name) => name.endsWith('.json'));
  const stored = (folder: string, name: string) => object(parseJson(world.file(`projects/${key}/${folder}/${name}`)));

  test.each(KINDS)('%s: the list has every object of the tree', async (folder, path, idField) => {
    const items = list((await world.call('GET', `/projects/${key}/${path}/`)).json);

    expect(items.map((item) => `${String(at(item, idField))}.json`).sort()).toEqual(documents(folder).sort());
  });

  test.each(KINDS)('%s: a PUT of what a GET answers changes nothing but the version tag', async (folder, path, _idField) => {
    for (const name of documents(folder)) {
      const { versionTag: _old, ...before } = stored(folder, name);
      const url = `/projects/${key}/${path}/${encodeURIComponent(name.slice(0, -'.json'.length))}`;
      const read = (await world.call('GET', url)).json;

      expect((await world.call('PUT', url, read)).status).toBe(200);

      const { versionTag: _new, ...after } = stored(folder, name);
      expect([name, JSON.stringify(after)]).toEqual([name, JSON.stringify(before)]);
      if (folder === 'recipes') expect(at((await world.call('GET', url)).json, 'payload')).toEqual(at(read, 'payload'));
    }
  });

  test('the flow graph has every recipe, and only neighbours that it has itself', async () => {
    const nodes = object(at((await world.call('GET', `/projects/${key}/flow/graph`)).json, 'nodes'));
    const recipes = documents('recipes').map((name) => name.slice(0, -'.json'.length));

    expect(recipes.filter((name) => at(nodes[name] ?? null, 'type') !== 'RUNNABLE_RECIPE')).toEqual([]);
    const neighbours = Object.values(nodes).flatMap((node) => [...list(at(node, 'predecessors')), ...list(at(node, 'successors'))]);
    expect(neighbours.filter((ref: Json) => !(String(ref) in nodes))).toEqual([]);
  });

  test('the export holds the tree', async () => {
    const files = unzipSync((await world.call('POST', `/projects/${key}/export`, {})).bytes);
    const tree = readdirSync(join(world.dataDir, 'projects', key), { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    );

    expect(Object.keys(files).filter((path) => path.startsWith('project_config/')).length).toBe(tree.length);
    expect(strFromU8(files['project_config/params.json'] ?? new Uint8Array())).toBe(world.file(`projects/${key}/params.json`));
  });
}

if (existsSync(CORPUS)) describe.each(PROJECTS)('the real project %s', servesFaithfully);
else
  test('real projects are not tested: there is no corpus, set DSS_CORPUS_DIR to a folder of project trees', () =>
    expect(existsSync(CORPUS)).toBe(false));
