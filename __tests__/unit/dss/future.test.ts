import { describe, expect, test } from '@jest/globals';
import type { Json } from '../../../src/model/json.js';
import { dssFailure, json } from './support/dss-server.js';
import { API_KEY, dssErrorOf, serveAndConnect, until } from './support/world.js';

const RUNNING = { jobId: 'j 1', hasResult: false, alive: true, aborted: false };
const failedMessages = (message: string): Json => ({
  messages: {
    error: true,
    messages: [
      { severity: 'WARNING', title: 'never mind' },
      { severity: 'ERROR', title: 'Build failed', message, details: '' },
      { isFatal: true, message: 'stopped' },
    ],
  },
});

describe('waitForFuture', () => {
  test.each<readonly [string, Json, Json]>([
    ['finished at once', { hasResult: true, result: { a: 1 } }, { a: 1 }],
    ['finished at once under a job', { jobId: 'j', hasResult: true, result: [1] }, [1]],
    ['finished without a result to show', { hasResult: true }, null],
    ['not a future, but wraps a result', { result: 'done' }, 'done'],
    ['not a future', { name: 'env', messages: { error: false } }, { name: 'env', messages: { error: false } }],
    ['nothing', null, null],
  ])('takes a reply that is %s without a call', async (_name, reply, result) => {
    const { server, client, clock } = await serveAndConnect([]);

    await expect(client.waitForFuture(reply)).resolves.toEqual(result);
    expect(server.requests).toHaveLength(0);
    expect(clock.sleeps).toEqual([]);
  });

  test('polls until there is a result, consuming it, each wait a tenth longer', async () => {
    const { server, client, clock } = await serveAndConnect([
      json(RUNNING),
      json({ ...RUNNING, alive: true }),
      json({ jobId: 'j 1', hasResult: true, alive: false, result: { projectKey: 'P' } }),
    ]);

    await expect(client.waitForFuture(RUNNING)).resolves.toEqual({ projectKey: 'P' });
    expect(clock.sleeps.map(Math.round)).toEqual([200, 220, 242]);
    expect(server.requests.map(({ method, path }) => `${method} ${path}`)).toEqual(
      Array.from({ length: 3 }, () => 'GET /public/api/futures/j%201?peek=false'),
    );
  });

  test('never waits longer than 15 s between two polls', async () => {
    const polls = [...Array.from({ length: 60 }, () => json(RUNNING)), json({ hasResult: true, result: 1 })];
    const { client, clock } = await serveAndConnect(polls);

    await client.waitForFuture(RUNNING);

    expect(Math.max(...clock.sleeps)).toBe(15_000);
    expect(clock.sleeps.at(-1)).toBe(15_000);
  });

  test('surfaces the error that a poll answers', async () => {
    const { client } = await serveAndConnect([dssFailure(500, 'CodedException', 'disk full')]);

    const error = await dssErrorOf(client.waitForFuture(RUNNING));

    expect(error.message).toBe('GET /futures/j%201 failed: 500 CodedException: disk full');
  });

  test.each<readonly [string, Json, string]>([
    ['aborted', { jobId: 'j', hasResult: false, alive: false, aborted: true }, 'the operation was aborted in DSS'],
    ['dead without a result', { jobId: 'j', hasResult: false, alive: false, aborted: false }, 'the operation ended without a result'],
    [
      'finished with an error in its result',
      { jobId: 'j', hasResult: true, result: failedMessages('no space') },
      'Build failed: no space; stopped',
    ],
    [
      'finished with an error beside its result',
      { hasResult: true, result: {}, messages: { error: true, messages: [{ severity: 'ERROR', title: 'no space' }] } },
      'no space',
    ],
    ['a failure reported at once', failedMessages('no pip'), 'Build failed: no pip; stopped'],
    ['a failure without a text', { messages: { error: true } }, 'DSS reports an error without a text'],
  ])('throws for an operation that is %s', async (_name, reply, message) => {
    const { client } = await serveAndConnect([json(reply)]);

    const atOnce = await dssErrorOf(client.waitForFuture(reply));
    const polled = await dssErrorOf(client.waitForFuture(RUNNING));

    expect(atOnce.reply).toMatchObject({ status: 200, failure: 'rejected', message });
    expect(polled.reply).toMatchObject({ path: '/futures/j%201', failure: 'rejected', message });
  });

  test('never shows the key that a message echoes', async () => {
    const { client } = await serveAndConnect([]);

    const error = await dssErrorOf(client.waitForFuture(failedMessages(`bad key ${API_KEY}`)));

    expect(error.reply.message).toBe('Build failed: bad key [redacted]; stopped');
  });

  test('stops waiting when its signal is aborted, with the reason of the signal', async () => {
    const stop = new AbortController();
    const reason = new Error('stopped by the user');
    const { client, clock } = await serveAndConnect([json(RUNNING)], { log: () => stop.abort(reason) });

    await expect(client.waitForFuture(RUNNING, { signal: stop.signal })).rejects.toBe(reason);
    expect(clock.sleeps).toEqual([200]);
  });

  test('breaks off a poll under way when its signal is aborted', async () => {
    const stop = new AbortController();
    const { server, client } = await serveAndConnect(['silence']);

    const waiting = client.waitForFuture(RUNNING, { signal: stop.signal });
    await until(() => server.requests.length === 1);
    stop.abort(new Error('stopped by the user'));

    await expect(waiting).rejects.toThrow('stopped by the user');
  });
});
