import { describe, expect, test } from '@jest/globals';
import type { CallLog } from '../../../src/dss/transport.js';
import { IacError } from '../../../src/model/errors.js';
import { dssFailure, json } from './support/dss-server.js';
import { createFakeClock } from './support/fake-clock.js';
import { API_KEY, connect, dssErrorOf, serve, serveAndConnect, until } from './support/world.js';

const HTML = '<!DOCTYPE html>\n<html><head><title>\n Sign in </title></head><body>form</body></html>';
const page = (status: number): { status: number; headers: Record<string, string>; body: string } => ({
  status,
  headers: { 'content-type': 'text/html' },
  body: HTML,
});

describe('createDssClient', () => {
  test('sends the key as the user name of HTTP Basic, and JSON to the API root', async () => {
    const server = await serve([json({ id: 1 })]);
    const { client } = connect(`${server.url}/prefix/`);

    await client.put('/projects/P', { name: 'Ünïcode' }, { query: { dropData: false } });

    expect(server.requests[0]).toMatchObject({
      method: 'PUT',
      path: '/prefix/public/api/projects/P?dropData=false',
      body: '{"name":"Ünïcode"}',
      headers: {
        authorization: `Basic ${Buffer.from(`${API_KEY}:`).toString('base64')}`,
        'content-type': 'application/json',
        accept: 'application/json',
        'user-agent': 'dataiku-iac-test',
      },
    });
  });

  test('sends neither body nor content type when there is nothing to send', async () => {
    const { server, client } = await serveAndConnect([json({})]);

    await client.post('/x');

    expect(server.requests[0]?.body).toBe('');
    expect(server.requests[0]?.headers).not.toHaveProperty('content-type');
  });

  test.each([[''], ['two words'], ['key\n'], ['clé']])('refuses the API key %j, without repeating it', (apiKey) => {
    expect(() => connect('https://dss.example.com', { apiKey })).toThrow(
      expect.objectContaining({ code: 'dss-api-key', message: 'the API key is empty or holds white space' }),
    );
  });

  test('keeps its connection alive for the next call', async () => {
    const { server, client } = await serveAndConnect([json(1)], { concurrency: 1 });
    for (let call = 0; call < 3; call++) await client.get('/x');

    expect(new Set(server.requests.map((request) => request.peerPort)).size).toBe(1);
  });

  test('sends no more requests at once than the concurrency allows', async () => {
    const { server, client } = await serveAndConnect([json(1)], { concurrency: 3 });

    await Promise.all(Array.from({ length: 12 }, () => client.get('/x')));

    expect(new Set(server.requests.map((request) => request.peerPort)).size).toBeLessThanOrEqual(3);
    expect(server.mostAtOnce).toBeLessThanOrEqual(3);
    expect(server.requests).toHaveLength(12);
  });

  test('does not send a call whose signal is aborted already', async () => {
    const { server, client } = await serveAndConnect([json(1)]);
    const reason = new Error('stopped by the user');

    await expect(client.get('/x', { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    expect(client.calls.total).toBe(0);
    expect(server.requests).toHaveLength(0);
  });

  test.each([
    ['an error with a code of its own', new IacError('interrupted', 'stopped by the user')],
    ['the default', undefined],
  ])('breaks off a call under way when its signal is aborted; the reason is thrown: %s', async (_name, reason) => {
    const { server, client } = await serveAndConnect(['silence']);
    const stop = new AbortController();

    const call = client.post('/x', {}, { signal: stop.signal });
    await until(() => server.requests.length === 1);
    stop.abort(reason);

    await expect(call).rejects.toBe(stop.signal.reason);
  });

  test('does not start, nor time, a call that waits for its turn', async () => {
    const starts: number[] = [];
    const stop = new AbortController();
    const clock = { ...createFakeClock(), monotonic: () => starts.push(0) };
    const { server, client } = await serveAndConnect(['silence'], { concurrency: 2, clock });

    const calls = Promise.allSettled(Array.from({ length: 5 }, () => client.get('/x', { signal: stop.signal })));
    await until(() => server.requests.length === 2);

    expect(starts).toHaveLength(2);
    stop.abort();
    await calls;
    expect(server.requests).toHaveLength(2);
  });

  test('refuses calls after close, in words, and may be closed again', async () => {
    const { client } = await serveAndConnect([json(1)]);
    await client.close();
    await client.close();

    const error = await dssErrorOf(client.get('/x'));

    expect(error.reply).toMatchObject({ failure: 'unavailable', message: expect.stringContaining('the client is closed') });
  });
});

describe('get', () => {
  test.each([[{ a: [1, null] }], [[]], [null], ['text'], [0]])('answers the JSON %j', async (value) => {
    const { client } = await serveAndConnect([json(value)]);

    await expect(client.get('/x')).resolves.toEqual(value);
  });

  test('refuses a page of HTML, names its type and hints at a gateway', async () => {
    const { client } = await serveAndConnect([page(200)]);

    const error = await dssErrorOf(client.get('/x'));

    expect(error.reply).toMatchObject({
      status: 200,
      failure: 'invalid',
      message: 'the answer is an HTML page, "Sign in" (text/html), not JSON',
    });
    expect(error.hint).toContain('a gateway or a login page answered, not DSS');
  });

  test.each([
    ['plain text', { headers: { 'content-type': 'text/plain' }, body: 'hello' }, 'the answer is no JSON (text/plain)'],
    ['text of no type', { body: 'hello' }, 'the answer is no JSON (no content type)'],
    ['nothing', {}, 'the answer is empty'],
  ])('refuses %s', async (_name, reply, message) => {
    const { client } = await serveAndConnect([reply]);

    const error = await dssErrorOf(client.get('/x'));

    expect(error.reply).toMatchObject({ failure: 'invalid', message });
  });

  test('refuses an answer over 64 MiB', async () => {
    const { client } = await serveAndConnect([{ body: ' '.repeat(64 * 1024 * 1024 + 1) }]);

    const error = await dssErrorOf(client.get('/x'));

    expect(error.reply).toMatchObject({ status: 200, failure: 'rejected', message: 'the answer is larger than 64 MiB' });
  });
});

describe('find', () => {
  test.each([
    ['404', dssFailure(404, 'NotFoundException', 'dataset does not exist: P.d')],
    ['a 500 whose text says so', dssFailure(500, 'CodedException', 'dataset does not exist: P.d')],
  ])('answers undefined for %s', async (_name, reply) => {
    const { client } = await serveAndConnect([reply]);

    await expect(client.find('/x')).resolves.toBeUndefined();
  });

  test('answers what is there', async () => {
    const { client } = await serveAndConnect([json({ name: 'd' })]);

    await expect(client.find('/x')).resolves.toEqual({ name: 'd' });
  });

  test('throws when the key may not see it: unreadable is not gone', async () => {
    const { client } = await serveAndConnect([dssFailure(403, 'UnauthorizedException', 'NotFoundException: project does not exist')]);

    const error = await dssErrorOf(client.find('/x'));

    expect(error.reply.failure).toBe('forbidden');
  });
});

describe.each(['put', 'post', 'delete'] as const)('%s', (method) => {
  test.each([
    ['nothing', {}, undefined],
    ['204', { status: 204 }, undefined],
    ['text', { headers: { 'content-type': 'text/plain' }, body: 'Created P' }, undefined],
    ['JSON', json({ id: 'x' }), { id: 'x' }],
  ])('takes %s for success', async (_name, reply, expected) => {
    const { client } = await serveAndConnect([reply]);

    await expect(client[method]('/x', {})).resolves.toEqual(expected);
  });

  test('does not take the login page of a gateway for success', async () => {
    const { client } = await serveAndConnect([page(200)]);

    const error = await dssErrorOf(client[method]('/x', {}));

    expect(error.reply.failure).toBe('invalid');
    expect(error.hint).toContain('a gateway or a login page answered');
  });
});

describe('delete', () => {
  test.each([
    ['404', dssFailure(404, 'NotFoundException', 'dataset does not exist')],
    ['a 500 whose text says so', dssFailure(500, 'CodedException', 'dataset not found')],
  ])('counts an object that is gone by %s as deleted', async (_name, reply) => {
    const { client } = await serveAndConnect([reply]);

    await expect(client.delete('/x')).resolves.toBeUndefined();
  });

  test('succeeds when the first attempt did the work and its answer was lost', async () => {
    const { server, client } = await serveAndConnect(['break', { status: 404 }]);

    await expect(client.delete('/x')).resolves.toBeUndefined();
    expect(server.requests).toHaveLength(2);
  });
});

describe('download', () => {
  test('posts and answers the raw bytes', async () => {
    const { server, client } = await serveAndConnect([{ headers: { 'content-type': 'application/zip' }, body: 'PK\u0003\u0004' }]);

    const bytes = await client.download('/projects/P/export', { exportUploads: true });

    expect([...bytes]).toEqual([0x50, 0x4b, 3, 4]);
    expect(server.requests[0]).toMatchObject({ method: 'POST', body: '{"exportUploads":true}', headers: { accept: '*/*' } });
  });

  test('refuses the error page of a gateway instead of saving it', async () => {
    const { client } = await serveAndConnect([page(200)]);

    await dssErrorOf(client.download('/projects/P/export'));
  });
});

describe('an error of DSS', () => {
  test('is told by detailedMessage, then message', async () => {
    const { client } = await serveAndConnect([
      json({ errorType: 'com.dataiku.dip.X', message: 'short', detailedMessage: 'long' }, 500),
      json({ errorType: 'com.dataiku.dip.X', message: 'short' }, 500),
    ]);

    expect((await dssErrorOf(client.get('/a'))).message).toBe('GET /a failed: 500 X: long');
    expect((await dssErrorOf(client.get('/a'))).message).toBe('GET /a failed: 500 X: short');
  });

  test('is the text itself when it is no JSON, the title of a page, or the name of the status', async () => {
    const { client } = await serveAndConnect([{ status: 500, body: 'boom\nat line 1' }, page(404), { status: 409 }]);

    expect((await dssErrorOf(client.get('/a'))).message).toBe('GET /a failed: 500 boom at line 1');
    const notFound = await dssErrorOf(client.get('/a'));
    expect(notFound.message).toBe('GET /a failed: 404 an HTML page, "Sign in"');
    expect(notFound.hint).toContain('a gateway or a login page answered');
    expect((await dssErrorOf(client.get('/a'))).message).toBe('GET /a failed: 409 Conflict');
  });

  test('is cut to 500 characters', async () => {
    const { client } = await serveAndConnect([dssFailure(500, 'X', 'm'.repeat(2_000))]);

    expect((await dssErrorOf(client.get('/a'))).reply.message).toHaveLength(500);
  });

  test('hints at the licence when that is what is missing', async () => {
    const { client } = await serveAndConnect([dssFailure(403, 'X', 'DSS API is not available with your Free Edition license')]);

    const error = await dssErrorOf(client.get('/a'));

    expect(error.reply.failure).toBe('rejected');
    expect(error.hint).toContain('licence');
  });
});

describe('the API key', () => {
  const basic = Buffer.from(`${API_KEY}:`).toString('base64');
  const echo = `key ${API_KEY}, ${encodeURIComponent(API_KEY)}, Basic ${basic}`;

  test.each([
    ['a JSON error', json({ errorType: echo, message: echo }, 500)],
    ['a text', { status: 400, body: echo }],
    ['a page', { status: 500, body: `<html><title>${echo}</title></html>` }],
    ['a login page', { status: 200, body: `<html><title>${echo}</title></html>`, headers: { 'content-type': 'text/html' } }],
    ['the content type', { body: '<html></html>', headers: { 'content-type': `text/${API_KEY}` } }],
    ['a redirect', { status: 302, headers: { location: `https://${API_KEY.replaceAll('+', '-')}.example.com/${basic}` } }],
    ['a redirect of a write', { status: 303, headers: { location: `/${basic}` } }],
  ])('never appears, even when the server echoes it in %s', async (_name, reply) => {
    const entries: CallLog[] = [];
    const { client } = await serveAndConnect([reply], { log: (entry) => entries.push(entry) });

    const errors = [await dssErrorOf(client.get(`/x/${API_KEY}`)), await dssErrorOf(client.post(`/x/${API_KEY}`))];

    const shown = [
      ...errors.flatMap((error) => [error.message, error.hint, error.stack, JSON.stringify(error)]),
      JSON.stringify(entries),
    ].join('\n');
    expect(shown).not.toContain(API_KEY);
    expect(shown).not.toContain(encodeURIComponent(API_KEY));
    expect(shown).not.toContain(basic);
  });
});

describe('the log', () => {
  test('has one entry a request: path without query, status, size, attempt; the counters agree', async () => {
    const entries: CallLog[] = [];
    const { client } = await serveAndConnect(['break', { status: 503 }, json({ a: 1 }), json(null)], {
      log: (entry) => entries.push(entry),
    });

    await client.get('/projects/', { query: { tags: 'a' } });
    await client.post('/projects/', {});

    expect(entries).toEqual([
      { method: 'GET', path: '/projects/', status: 0, milliseconds: 0, attempt: 1, bytes: 0 },
      { method: 'GET', path: '/projects/', status: 503, milliseconds: 0, attempt: 2, bytes: 0 },
      { method: 'GET', path: '/projects/', status: 200, milliseconds: 0, attempt: 3, bytes: 7 },
      { method: 'POST', path: '/projects/', status: 200, milliseconds: 0, attempt: 1, bytes: 4 },
    ]);
    expect(client.calls).toEqual({ total: 4, byMethod: { GET: 3, POST: 1 } });
  });
});
