import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Sandbox, startSandbox } from '../../../src/sandbox/server.js';
import { KEY, SHOP, temporaryFolder, writeTree } from './harness.js';

const basic = (user: string, password: string) => `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;

describe('the server, over HTTP', () => {
  const dataDir = temporaryFolder();
  const source = writeTree(temporaryFolder(), SHOP);
  let sandbox: Sandbox;

  beforeAll(async () => {
    sandbox = await startSandbox({ dataDir, apiKey: KEY, projects: [{ path: source, key: 'SHOP' }] });
  });

  afterAll(async () => {
    await sandbox.close();
    for (const folder of [dataDir, source]) rmSync(folder, { recursive: true, force: true });
  });

  const get = (path: string, authorization = basic(KEY, '')) => fetch(`${sandbox.url}${path}`, { headers: { authorization } });

  test.each([
    ['the key as user name', basic(KEY, ''), 200],
    ['the key as password', basic('', KEY), 200],
    ['the key as bearer token', `Bearer ${KEY}`, 200],
    ['another key', basic('wrong', ''), 401],
    ['another scheme', `Digest ${KEY}`, 401],
    ['no credentials', '', 401],
  ])('answers %s with its status', async (_name, authorization, status) => {
    expect((await get('/public/api/projects/', authorization)).status).toBe(status);
  });

  test('names an unknown key in the form of DSS', async () => {
    const answer = await get('/public/api/projects/', basic('wrong', ''));

    expect(await answer.json()).toEqual({
      errorType: 'com.dataiku.dip.exceptions.NotAuthenticatedException',
      message: 'Unknown API Key',
      detailedMessage: 'Unknown API Key',
      detailedMessageHTML: 'Unknown API Key',
    });
  });

  test.each(['/public/api/projects', '/public/api/projects/', '/dip/publicapi/projects', '/dip/publicapi/projects/'])(
    'serves the projects at %s',
    async (path) => {
      const projects: unknown = await (await get(path)).json();

      expect(projects).toEqual([expect.objectContaining({ projectKey: 'SHOP', name: 'Shop' })]);
    },
  );

  test.each([
    ['a route that DSS has not', '/public/api/nothing', 404, 'com.dataiku.dip.exceptions.NotFoundException'],
    ['a page outside of the API', '/index.html', 404, 'com.dataiku.dip.exceptions.NotFoundException'],
    ['a route that only DSS has', '/public/api/projects/SHOP/bundles/exported', 501, 'com.dataiku.dip.exceptions.NotImplementedException'],
    ['an object that does not exist', '/public/api/projects/SHOP/datasets/nope', 404, 'com.dataiku.dip.exceptions.NotFoundException'],
    [
      'a path that climbs out of the folder',
      '/public/api/projects/SHOP/datasets/..%2Fparams',
      404,
      'com.dataiku.dip.exceptions.NotFoundException',
    ],
  ])('answers %s in the error form of DSS', async (_name, path, status, errorType) => {
    const answer = await get(path);

    expect(answer.status).toBe(status);
    expect(await answer.json()).toEqual(expect.objectContaining({ errorType }));
  });

  test('reads a JSON body that comes without a content type', async () => {
    // A body of bytes keeps fetch from adding a type, as the Python client does not.
    const body = new TextEncoder().encode(JSON.stringify({ standard: { a: 1 }, local: {} }));
    const saved = await fetch(`${sandbox.url}/dip/publicapi/projects/SHOP/variables/`, {
      method: 'PUT',
      headers: { authorization: basic(KEY, '') },
      body,
    });

    expect(saved.status).toBe(200);
    expect(await saved.text()).toBe('');
    expect(await (await get('/public/api/projects/SHOP/variables')).json()).toEqual({ standard: { a: 1 }, local: {} });
  });

  test('refuses a body that is not JSON', async () => {
    const answer = await fetch(`${sandbox.url}/public/api/projects/SHOP/variables`, {
      method: 'PUT',
      headers: { authorization: basic(KEY, '') },
      body: '{',
    });

    expect(answer.status).toBe(400);
    expect(await answer.json()).toEqual(expect.objectContaining({ message: 'the body is not JSON' }));
  });

  test('tolerates a body on a DELETE', async () => {
    const answer = await fetch(`${sandbox.url}/public/api/projects/SHOP/recipes/nope`, {
      method: 'DELETE',
      headers: { authorization: basic(KEY, '') },
      body: '{"a":1}',
    });

    expect(answer.status).toBe(404);
  });

  test('takes a file as multipart and gives it back', async () => {
    const form = new FormData();
    form.append('file', new Blob(['hello']), '');
    const path = `${sandbox.url}/public/api/projects/SHOP/managedfolders/abcd1234/contents/sub/a%20file.txt`;
    const saved = await fetch(path, { method: 'POST', headers: { authorization: basic(KEY, '') }, body: form });

    expect(await saved.json()).toEqual({ path: '/sub/a file.txt', size: 5, lastModified: expect.any(Number) });
    expect(await (await get('/public/api/projects/SHOP/managedfolders/abcd1234/contents/sub/a%20file.txt')).text()).toBe('hello');
  });

  test('counts requests by route, both roots and both spellings together', async () => {
    const before = sandbox.requests().byRoute['GET /projects/:key'] ?? 0;

    await get('/public/api/projects/SHOP');
    await get('/dip/publicapi/projects/SHOP/');

    expect(sandbox.requests().byRoute['GET /projects/:key']).toBe(before + 2);
    expect(sandbox.requests().total).toBeGreaterThan(before + 1);
  });
});

describe('latency', () => {
  test('delays each answer by the milliseconds asked for', async () => {
    const dataDir = temporaryFolder();
    const sandbox = await startSandbox({ dataDir, apiKey: KEY, latencyMs: 60 });
    const start = performance.now();

    await fetch(`${sandbox.url}/public/api/projects`, { headers: { authorization: `Bearer ${KEY}` } });

    expect(performance.now() - start).toBeGreaterThanOrEqual(55);
    await sandbox.close();
    rmSync(dataDir, { recursive: true });
  });
});
