import { describe, expect, test } from '@jest/globals';
import { networkRefusal } from '../../../src/dss/network.js';

const errorWith = (code: string, message = 'raw'): Error => Object.assign(new Error(message), { code });

describe('networkRefusal', () => {
  test.each([
    ['ECONNREFUSED', { seen: false, passing: true }],
    ['ENOTFOUND', { seen: false, passing: true }],
    ['EAI_AGAIN', { seen: false, passing: true }],
    ['UND_ERR_CONNECT_TIMEOUT', { seen: false, passing: true }],
    ['ECONNRESET', { seen: true, passing: true }],
    ['UND_ERR_SOCKET', { seen: true, passing: true }],
    ['UND_ERR_HEADERS_TIMEOUT', { seen: true, passing: true }],
    ['UND_ERR_BODY_TIMEOUT', { seen: true, passing: true }],
    ['UND_ERR_CLOSED', { seen: false, passing: false }],
    ['CERT_HAS_EXPIRED', { seen: false, passing: false }],
    ['ERR_TLS_CERT_ALTNAME_INVALID', { seen: false, passing: false }],
    ['HPE_INVALID_CONSTANT', { seen: true, passing: false }],
  ])('knows of %s what may have happened', (code, expected) => {
    const { refusal } = networkRefusal(errorWith(code), 0);

    expect(refusal).toMatchObject({ failure: 'unavailable', status: 0, message: expect.stringContaining(`(${code})`), ...expected });
  });

  test.each([
    ['407', false],
    ['403', false],
    ['502', true],
  ])('a tunnel that the proxy refused with %s passes by itself: %s', (status, passing) => {
    const error = errorWith('UND_ERR_ABORTED', `Proxy response (${status}) !== 200 when HTTP Tunneling`);

    expect(networkRefusal(error, 0).refusal).toMatchObject({ seen: false, passing, message: expect.stringContaining(status) });
  });

  test('never repeats the text of the library, which may hold bytes of an answer', () => {
    expect(networkRefusal(errorWith('HPE_INVALID_CONSTANT', 'secret bytes'), 0).refusal.message).not.toContain('secret');
  });

  test('throws on what is no network error: a bug', () => {
    const bug = new TypeError('undefined is not a function');

    expect(() => networkRefusal(bug, 0)).toThrow(bug);
  });
});
