import { describe, expect, test } from '@jest/globals';
import { apiRoot, callUrl, isLoopback } from '../../../src/dss/url.js';
import { apiPath } from '../../../src/model/ports.js';

const SAFE = { allowHttp: false };

describe('apiRoot', () => {
  test.each([
    ['https://dss.example.com', 'https://dss.example.com/public/api'],
    ['https://dss.example.com/', 'https://dss.example.com/public/api'],
    ['https://example.com:11200/dss/prod//', 'https://example.com:11200/dss/prod/public/api'],
    ['HTTPS://DSS.Example.com', 'https://dss.example.com/public/api'],
    ['http://localhost:11200', 'http://localhost:11200/public/api'],
    ['http://127.0.0.1:11200', 'http://127.0.0.1:11200/public/api'],
    ['http://[::1]:11200', 'http://[::1]:11200/public/api'],
  ])('makes of %s the API root %s', (written, root) => {
    expect(apiRoot(written, SAFE).href).toBe(root);
  });

  test.each([
    ['dss.example.com', 'no http(s) address'],
    ['localhost:11200', 'no http(s) address'],
    ['ftp://dss.example.com', 'no http(s) address'],
    ['', 'no http(s) address'],
    ['https://me:secret@dss.example.com', 'holds credentials'],
    ['https://dss.example.com/?a=1', 'holds a query'],
    ['https://dss.example.com/#/projects', 'holds a query or a fragment'],
    ['http://dss.example.com', 'plain http would send the API key'],
    ['http://127.0.0.1.example.com', 'plain http would send the API key'],
  ])('refuses %j with a hint', (written, message) => {
    expect(() => apiRoot(written, SAFE)).toThrow(
      expect.objectContaining({ code: 'dss-url', message: expect.stringContaining(message), hint: expect.any(String) }),
    );
  });

  test('never repeats the credentials of a refused url', () => {
    expect(() => apiRoot('https://me:secret@dss.example.com', SAFE)).not.toThrow(/secret/);
  });

  test('takes plain http to another host when it is allowed explicitly', () => {
    expect(apiRoot('http://dss.example.com', { allowHttp: true }).href).toBe('http://dss.example.com/public/api');
  });
});

describe('isLoopback', () => {
  test.each([
    ['localhost', true],
    ['dss.localhost', true],
    ['127.8.9.1', true],
    ['[::1]', true],
    ['localhost.example.com', false],
    ['128.0.0.1', false],
    ['[::2]', false],
  ])('of %s is %s', (hostname, expected) => {
    expect(isLoopback(hostname)).toBe(expected);
  });
});

describe('callUrl', () => {
  const root = apiRoot('https://dss.example.com/x', SAFE);

  test('keeps encoded names and a final slash as they are', () => {
    const path = `${apiPath('projects', 'P', 'recipes', 'prep v1/2?é')}/`;

    expect(callUrl(root, path).href).toBe('https://dss.example.com/x/public/api/projects/P/recipes/prep%20v1%2F2%3F%C3%A9/');
  });

  test('writes the query without what is undefined', () => {
    const url = callUrl(root, '/futures/', { allUsers: false, limit: 10, filter: 'a b&c', none: undefined });

    expect(url.search).toBe('?allUsers=false&limit=10&filter=a+b%26c');
  });

  test.each([
    ['projects'],
    ['/projects/..'],
    ['/projects/../admin'],
    ['/projects/%2E%2E'],
    ['/projects?x=1'],
    ['/a b'],
    ['/a\\b'],
    ['/a#b'],
  ])('refuses %j, which would address something else', (path) => {
    expect(() => callUrl(root, path)).toThrow('not an encoded API path');
  });

  test('refuses an object named .. instead of addressing its parent', () => {
    expect(() => callUrl(root, apiPath('projects', 'P', 'datasets', '..'))).toThrow('not an encoded API path');
  });
});
