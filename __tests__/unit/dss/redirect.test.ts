import { describe, expect, test } from '@jest/globals';
import { json } from './support/dss-server.js';
import { connect, dssErrorOf, serve, serveAndConnect } from './support/world.js';

const to = (location: string, status = 302): { status: number; headers: Record<string, string> } => ({ status, headers: { location } });

describe('a redirect', () => {
  test.each([301, 302, 303, 307, 308])('of a GET by %i is followed within the origin, with the key', async (status) => {
    const { server, client } = await serveAndConnect([to('/public/api/other/?a=1', status), json({ ok: true })]);

    await expect(client.get('/x')).resolves.toEqual({ ok: true });
    expect(server.requests[1]).toMatchObject({ method: 'GET', path: '/public/api/other/?a=1' });
    expect(server.requests[1]?.headers['authorization']).toBe(server.requests[0]?.headers['authorization']);
    expect(client.calls.total).toBe(2);
  });

  test.each([307, 308])('of a write by %i keeps method and body', async (status) => {
    const { server, client } = await serveAndConnect([to('x/', status), json(null)]);

    await client.put('/x', { a: 1 });

    expect(server.requests[1]).toMatchObject({ method: 'PUT', path: '/public/api/x/', body: '{"a":1}' });
  });

  test.each([301, 302, 303])('of a write by %i is not followed: it would become a GET', async (status) => {
    const { server, client } = await serveAndConnect([to('/login/', status)]);

    const error = await dssErrorOf(client.post('/x', { a: 1 }));

    expect(error.reply).toMatchObject({ status, failure: 'rejected', message: 'it redirects a POST to /login/: not followed' });
    expect(server.requests).toHaveLength(1);
  });

  test.each([302, 307])('to another origin by %i is an error, and nothing is sent there', async (status) => {
    const other = await serve([json({ stolen: true })]);
    const { client } = await serveAndConnect([to(`${other.url}/public/api/x`, status)]);

    const error = await dssErrorOf(client.get('/x'));

    expect(error.reply).toMatchObject({
      status,
      failure: 'rejected',
      message: `it redirects to another origin, ${other.url}: not followed, the API key was not sent there`,
    });
    expect(error.hint).toContain('set the url of the node to where it really answers');
    expect(other.requests).toHaveLength(0);
  });

  test('from https to http of the same host and port is another origin', async () => {
    const { client } = await serveAndConnect([to('https://127.0.0.1/public/api/x')]);

    expect((await dssErrorOf(client.get('/x'))).reply.message).toContain('another origin, https://127.0.0.1');
  });

  test.each([[{}], [{ location: 'http://[' }]])('without a usable address (%j) is an error', async (headers) => {
    const { client } = await serveAndConnect([{ status: 302, headers }]);

    expect((await dssErrorOf(client.get('/x'))).reply.message).toBe('it redirects to no usable address');
  });

  test('is followed five times, not six', async () => {
    const hop = to('/public/api/x');
    const short = await serveAndConnect([hop, hop, hop, hop, hop, json('end')]);
    const endless = await serveAndConnect([hop]);

    await expect(short.client.get('/x')).resolves.toBe('end');
    expect((await dssErrorOf(endless.client.get('/x'))).reply.message).toBe('it redirects more than 5 times');
    expect(endless.server.requests).toHaveLength(6);
  });

  test('to a login page of the same origin ends in a hint', async () => {
    const server = await serve([to('/login/'), { body: '<html><title>Login</title></html>' }]);
    const { client } = connect(server.url);

    expect((await dssErrorOf(client.get('/x'))).hint).toContain('a gateway or a login page answered');
  });

  test('status that is no redirect, 304, is no success', async () => {
    const { client } = await serveAndConnect([{ status: 304 }]);

    expect((await dssErrorOf(client.put('/x', {}))).reply).toMatchObject({ status: 304, failure: 'rejected' });
  });
});
