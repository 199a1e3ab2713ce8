import { describe, expect, test } from '@jest/globals';
import type { DssClient } from '../../../src/dss/client.js';
import { backoffMs, mayRepeat, retryAfterMs } from '../../../src/dss/retry.js';
import { closedPort, json, type Step } from './support/dss-server.js';
import { START } from './support/fake-clock.js';
import { connect, dssErrorOf, serveAndConnect } from './support/world.js';

const METHODS: Readonly<Record<string, (client: DssClient) => Promise<unknown>>> = {
  GET: (client) => client.get('/x'),
  PUT: (client) => client.put('/x', { a: 1 }),
  DELETE: (client) => client.delete('/x'),
  POST: (client) => client.post('/x', { a: 1 }),
};

const after = (status: number): Step => ({ status, headers: { 'retry-after': '2' } });
const TROUBLES: readonly { readonly name: string; readonly step: Step; readonly retried: readonly string[] }[] = [
  { name: 'a broken connection', step: 'break', retried: ['GET', 'PUT', 'DELETE'] },
  { name: 'an answer that breaks off', step: 'break-in-body', retried: ['GET', 'PUT', 'DELETE'] },
  { name: '429', step: { status: 429 }, retried: ['GET', 'PUT', 'DELETE'] },
  { name: '502', step: { status: 502 }, retried: ['GET', 'PUT', 'DELETE'] },
  { name: '503', step: { status: 503 }, retried: ['GET', 'PUT', 'DELETE'] },
  { name: '504', step: { status: 504 }, retried: ['GET', 'PUT', 'DELETE'] },
  { name: '429 with Retry-After', step: after(429), retried: ['GET', 'PUT', 'DELETE', 'POST'] },
  { name: '503 with Retry-After', step: after(503), retried: ['GET', 'PUT', 'DELETE', 'POST'] },
  { name: '502 with Retry-After', step: after(502), retried: ['GET', 'PUT', 'DELETE'] },
  { name: '400', step: json({ message: 'no' }, 400), retried: [] },
  { name: '401', step: { status: 401 }, retried: [] },
  { name: '403', step: { status: 403 }, retried: [] },
  { name: '409', step: { status: 409 }, retried: [] },
  { name: '500', step: json({ message: 'boom' }, 500), retried: [] },
];
const MATRIX = TROUBLES.flatMap(({ name, step, retried }) =>
  Object.keys(METHODS).map((method) => ({ method, name, step, does: retried.includes(method) ? 'retries' : 'does not retry' })),
);

describe('a call', () => {
  test.each(MATRIX)('$does $method after $name', async ({ method, step, does }) => {
    const { server, client } = await serveAndConnect([step, json({ ok: true })]);

    const outcome = METHODS[method]?.(client);

    if (does === 'retries') await expect(outcome).resolves.toEqual({ ok: true });
    else await dssErrorOf(outcome ?? Promise.resolve());
    expect(server.requests.map((request) => request.method)).toEqual(does === 'retries' ? [method, method] : [method]);
  });

  test.each(Object.keys(METHODS))('%s is repeated after a refused connection, which DSS cannot have seen', async (method) => {
    const { client, clock } = connect(`http://127.0.0.1:${await closedPort()}`, { retries: 2 });

    const error = await dssErrorOf(METHODS[method]?.(client) ?? Promise.resolve());

    expect(clock.sleeps).toEqual([250, 500]);
    expect(client.calls).toEqual({ total: 3, byMethod: { [method]: 3 } });
    expect(error.reply).toMatchObject({ status: 0, failure: 'unavailable', message: 'the connection was refused (ECONNREFUSED)' });
    expect(error.message).toBe(`${method} /x failed: no answer the connection was refused (ECONNREFUSED)`);
  });

  test.each<readonly [string, Step, number]>([
    ['a broken connection', 'break', 0],
    ['an answer that breaks off', 'break-in-body', 200],
    ['a broken gateway', { status: 502 }, 502],
    ['an outage', { status: 503 }, 503],
  ])('POST that may have happened says so after %s', async (_name, step, status) => {
    const { client } = await serveAndConnect([step]);

    const error = await dssErrorOf(client.post('/projects/', { key: 'P' }));

    expect(error.reply).toMatchObject({
      failure: 'unavailable',
      status,
      message: expect.stringContaining('DSS may have done it all the same'),
    });
    expect(error.hint).toContain('look in DSS whether it happened');
  });

  // About a second: the HTTP library keeps time-outs with a coarse timer.
  test('ends when headers, or a further piece of the body, do not come in time', async () => {
    const { client } = await serveAndConnect(['silence', 'silence-in-body'], { timeoutMs: 40, retries: 0, concurrency: 2 });

    const [first, second] = await Promise.all([dssErrorOf(client.post('/x')), dssErrorOf(client.get('/x'))]);

    const failures = [first, second].map((error) => error.reply).toSorted((left, right) => left.status - right.status);
    expect(failures).toMatchObject([
      { status: 0, failure: 'unavailable', message: expect.stringContaining('no answer in time (UND_ERR_HEADERS_TIMEOUT)') },
      { status: 200, failure: 'unavailable', message: expect.stringContaining('the answer stopped half-way (UND_ERR_BODY_TIMEOUT)') },
    ]);
  });

  test('PUT that failed does not speak of an unknown outcome: it can be repeated', async () => {
    const { client } = await serveAndConnect([{ status: 502 }]);

    const error = await dssErrorOf(client.put('/x', {}));

    expect(error.message).toBe('PUT /x failed: 502 Bad Gateway');
  });

  test('gives up after the retries, and throws what the last attempt got', async () => {
    const { server, client, clock } = await serveAndConnect([{ status: 502 }, { status: 502 }, { status: 504 }], { retries: 2 });

    const error = await dssErrorOf(client.get('/x'));

    expect(error.reply).toMatchObject({ status: 504, failure: 'unavailable' });
    expect(server.requests).toHaveLength(3);
    expect(clock.sleeps).toEqual([250, 500]);
  });

  test('tries five times unless told otherwise', async () => {
    const { server, client } = await serveAndConnect([{ status: 503 }]);

    await dssErrorOf(client.get('/x'));

    expect(server.requests).toHaveLength(5);
  });

  test.each([
    ['seconds', '7', 7_000],
    ['an HTTP date', 'Tue, 24 Nov 2026 12:00:30 GMT', 30_000],
    ['an hour, cut to a minute', '3600', 60_000],
  ])('waits as long as Retry-After asks: %s', async (_form, header, wait) => {
    const { client, clock } = await serveAndConnect([{ status: 503, headers: { 'retry-after': header } }, json(1)]);

    await client.get('/x');

    expect(clock.sleeps).toEqual([wait]);
  });

  test('stops waiting when its signal is aborted, with the reason of the signal', async () => {
    const stop = new AbortController();
    const reason = new Error('stopped by the user');
    const { server, client, clock } = await serveAndConnect([{ status: 503 }, json(1)], { log: () => stop.abort(reason) });

    await expect(client.get('/x', { signal: stop.signal })).rejects.toBe(reason);
    expect(clock.sleeps).toEqual([]);
    expect(server.requests).toHaveLength(1);
  });
});

describe('retryAfterMs', () => {
  test.each([
    [undefined, undefined],
    ['0', 0],
    [' 12 ', 12_000],
    ['61', 60_000],
    ['Tue, 24 Nov 2026 11:59:00 GMT', 0],
    ['Tue, 24 Nov 2026 13:00:00 GMT', 60_000],
    ['soon', undefined],
    ['', undefined],
  ])('of %j is %j', (header, expected) => {
    expect(retryAfterMs(header, START)).toBe(expected);
  });
});

describe('backoffMs', () => {
  test.each([
    [1, 1, 500],
    [2, 1, 1_000],
    [4, 0.25, 1_000],
    [3, 0, 0],
    [20, 1, 30_000],
  ])('before attempt %i + 1 with chance %d is %d', (attempt, random, expected) => {
    expect(backoffMs(attempt, random)).toBe(expected);
  });
});

describe('mayRepeat', () => {
  test.each([
    { method: 'GET', seen: true, passing: true, expected: true },
    { method: 'PUT', seen: true, passing: true, expected: true },
    { method: 'DELETE', seen: true, passing: true, expected: true },
    { method: 'POST', seen: true, passing: true, expected: false },
    { method: 'POST', seen: false, passing: true, expected: true },
    { method: 'POST', seen: false, passing: false, expected: false },
    { method: 'GET', seen: false, passing: false, expected: false },
  ] as const)('of $method, seen $seen, passing $passing, is $expected', ({ method, seen, passing, expected }) => {
    expect(mayRepeat(method, { seen, passing })).toBe(expected);
  });
});
