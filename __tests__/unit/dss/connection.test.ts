import { describe, expect, test } from '@jest/globals';
import { TEST_CERTIFICATE } from './support/certificate.js';
import { json } from './support/dss-server.js';
import { startProxy } from './support/proxy.js';
import { API_KEY, afterTest, connect, dssErrorOf, serve } from './support/world.js';

describe('TLS', () => {
  test('trusts a private certificate authority that is given', async () => {
    const server = await serve([json({ ok: true })], { tls: true });
    const { client } = connect(server.url, { ca: TEST_CERTIFICATE });

    await expect(client.get('/x')).resolves.toEqual({ ok: true });
  });

  test('refuses a certificate that nobody vouches for, at once and with a hint', async () => {
    const server = await serve([json({ ok: true })], { tls: true });
    const { client, clock } = connect(server.url);

    const error = await dssErrorOf(client.post('/x'));

    expect(error.reply).toMatchObject({
      status: 0,
      failure: 'unavailable',
      message: 'no trusted TLS connection (DEPTH_ZERO_SELF_SIGNED_CERT)',
    });
    expect(error.hint).toContain('give its certificate');
    expect(server.requests).toHaveLength(0);
    expect(clock.sleeps).toEqual([]);
  });

  test('says so when the port speaks no TLS', async () => {
    const server = await serve([json(1)]);
    const { client } = connect(server.url.replace('http:', 'https:'));

    expect((await dssErrorOf(client.get('/x'))).hint).toContain('check the scheme, the port');
  });

  test('refuses text that is no certificate', () => {
    expect(() => connect('https://dss.example.com', { ca: 'garbage' })).toThrow('the certificate authority is no PEM certificate');
  });

  test('is required for any host but this machine', () => {
    expect(() => connect('http://dss.example.com')).toThrow('plain http would send the API key to dss.example.com unprotected');
    expect(() => connect('http://dss.example.com', { allowHttp: true })).not.toThrow();
  });
});

describe('a proxy', () => {
  test.each([
    ['http', false],
    ['https', true],
  ])('carries calls to an %s node through a tunnel', async (_scheme, tls) => {
    const server = await serve([json({ ok: true })], { tls });
    const proxy = await proxyOf({});
    const { client } = connect(server.url, { proxy: proxy.url, ca: TEST_CERTIFICATE });

    await expect(client.get('/x')).resolves.toEqual({ ok: true });
    expect(proxy.tunnels).toMatchObject([{ target: `127.0.0.1:${server.port}` }]);
  });

  test('gets its own credentials, and never the API key', async () => {
    const server = await serve([json(1)]);
    const proxy = await proxyOf({});
    const { client } = connect(server.url, { proxy: proxy.url.replace('http://', 'http://me:p%40ss@') });

    await client.get('/x');

    expect(proxy.tunnels[0]?.headers['proxy-authorization']).toBe(`Basic ${Buffer.from('me:p@ss').toString('base64')}`);
    expect(proxy.tunnels[0]?.headers).not.toHaveProperty('authorization');
    expect(server.requests[0]?.headers['authorization']).toBe(`Basic ${Buffer.from(`${API_KEY}:`).toString('base64')}`);
    expect(server.requests[0]?.headers).not.toHaveProperty('proxy-authorization');
  });

  test.each([
    ['127.0.0.1', 0],
    ['dss.example.com, 127.0.0.1', 0],
    ['*', 0],
    ['127.0.0.1:1', 1],
    ['0.0.1.example.com', 1],
    ['', 1],
  ])('with no_proxy %j carries %i tunnels', async (noProxy, tunnels) => {
    const server = await serve([json(1)]);
    const proxy = await proxyOf({});
    const { client } = connect(server.url, { proxy: proxy.url, noProxy });

    await client.get('/x');

    expect(proxy.tunnels).toHaveLength(tunnels);
  });

  test.each([
    [407, 1],
    [403, 1],
    [503, 3],
  ])('that refuses with %i is asked %i times, even for a POST: DSS saw nothing', async (status, asked) => {
    const server = await serve([json(1)]);
    const proxy = await proxyOf({ refuseWith: status });
    const { client } = connect(server.url, { proxy: proxy.url, retries: 2 });

    const error = await dssErrorOf(client.post('/x'));

    expect(error.reply).toMatchObject({
      status: 0,
      failure: 'unavailable',
      message: expect.stringContaining(`the proxy refused the tunnel with ${status}`),
    });
    expect(error.message).not.toContain('may have done it');
    expect(error.hint).toContain('check the address, the user and the rules of the proxy');
    expect(proxy.tunnels).toHaveLength(asked);
    expect(server.requests).toHaveLength(0);
  });

  test.each([['proxy.example.com:3128'], ['socks://proxy.example.com'], ['']])('address %j is refused', (proxy) => {
    expect(() => connect('https://dss.example.com', { proxy })).toThrow('the proxy is no http(s) address');
  });
});

async function proxyOf(options: Parameters<typeof startProxy>[0]): ReturnType<typeof startProxy> {
  const proxy = await startProxy(options);
  afterTest(proxy.close);
  return proxy;
}
