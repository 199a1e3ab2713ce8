import { describe, expect, test } from '@jest/globals';
import { resolveConnection } from '../../../src/commands/connection.js';
import { EXIT } from '../../../src/model/exit-codes.js';
import { refusalOf } from '../../support/refusals.js';

const AT = { file: 'environments/prod-eu.yml', line: 1, column: 1 };
const HOST = 'https://dss.example.org';
type Variables = Readonly<Record<string, string>>;

function resolve(host: string | undefined, variables: Variables) {
  return resolveConnection({ name: 'prod-eu', host, at: AT }, variables);
}

describe('host and key', () => {
  test.each<{ name: string; host?: string; variables: Variables; url: string; apiKey: string }>([
    { name: 'the file names the host', host: HOST, variables: { DSS_API_KEY: 'k' }, url: HOST, apiKey: 'k' },
    { name: 'the variable does where the file does not', variables: { DSS_URL: HOST, DSS_API_KEY: 'k' }, url: HOST, apiKey: 'k' },
    { name: 'both agree but for the slash', host: HOST, variables: { DSS_URL: `${HOST}/`, DSS_API_KEY: 'k' }, url: HOST, apiKey: 'k' },
    {
      name: 'the key of the environment wins',
      host: HOST,
      variables: { DSS_API_KEY: 'k', DSS_API_KEY_PROD_EU: 'e' },
      url: HOST,
      apiKey: 'e',
    },
    {
      name: 'an empty variable is none',
      host: HOST,
      variables: { DSS_URL: ' ', DSS_API_KEY: 'k', DSS_API_KEY_PROD_EU: '' },
      url: HOST,
      apiKey: 'k',
    },
    { name: 'white space around a key is dropped', host: HOST, variables: { DSS_API_KEY: ' k\n' }, url: HOST, apiKey: 'k' },
  ])('$name', ({ host, variables, url, apiKey }) => {
    expect(resolve(host, variables)).toEqual({ url, apiKey });
  });
});

describe('is refused', () => {
  test.each<{ name: string; host?: string; variables: Variables; code: string; exitCode: number }>([
    {
      name: 'two hosts',
      host: HOST,
      variables: { DSS_URL: 'https://other', DSS_API_KEY: 'k' },
      code: 'two-hosts',
      exitCode: EXIT.invalidConfig,
    },
    { name: 'no host', variables: { DSS_API_KEY: 'k' }, code: 'no-host', exitCode: EXIT.invalidConfig },
    { name: 'no key', host: HOST, variables: {}, code: 'no-api-key', exitCode: EXIT.unauthorized },
    {
      name: 'only the key of another environment',
      host: HOST,
      variables: { DSS_API_KEY_DEV: 'k' },
      code: 'no-api-key',
      exitCode: EXIT.unauthorized,
    },
  ])('$name', ({ host, variables, code, exitCode }) => {
    expect(refusalOf(() => resolve(host, variables))).toMatchObject({ code, exitCode });
  });
});
