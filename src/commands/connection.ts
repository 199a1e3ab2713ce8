import type { EnvironmentSettings } from '../model/config.js';
import { IacError } from '../model/errors.js';
import { EXIT } from '../model/exit-codes.js';
import type { DssConnection } from './ports.js';

/**
 * Host and key of an environment. The environment file names the host; `DSS_URL` only where it does not, so that a variable left over from
 * another environment cannot send a plan, or a key, to the wrong node. Keys come from variables only.
 */
export function resolveConnection(
  environment: Pick<EnvironmentSettings, 'name' | 'host' | 'at'>,
  variables: Readonly<Record<string, string | undefined>>,
): DssConnection {
  const fromVariable = nonEmpty(variables['DSS_URL']);
  const { name, host, at } = environment;
  if (host !== undefined && fromVariable !== undefined && trimSlash(host) !== trimSlash(fromVariable)) {
    throw new IacError('two-hosts', `${at.file} says \`${host}\` and DSS_URL says \`${fromVariable}\``, {
      exitCode: EXIT.invalidConfig,
      hint: `unset DSS_URL, or remove \`dataiku_host\` from ${at.file}`,
    });
  }
  const url = host ?? fromVariable;
  if (url === undefined) {
    throw new IacError('no-host', `environment ${name} has no DSS host`, {
      exitCode: EXIT.invalidConfig,
      hint: `set \`dataiku_host\` in ${at.file}, or the variable DSS_URL`,
    });
  }
  const specific = `DSS_API_KEY_${name.toUpperCase().replaceAll(/[^A-Z0-9]/g, '_')}`;
  const apiKey = nonEmpty(variables[specific]) ?? nonEmpty(variables['DSS_API_KEY']);
  if (apiKey === undefined) {
    throw new IacError('no-api-key', `no API key for environment ${name}`, {
      exitCode: EXIT.unauthorized,
      hint: `set ${specific} (or DSS_API_KEY) to a key of ${url}; keys never stand in files`,
    });
  }
  return { url, apiKey };
}

function nonEmpty(value: string | undefined): string | undefined {
  return value === undefined || value.trim() === '' ? undefined : value.trim();
}

function trimSlash(url: string): string {
  return url.replace(/\/+$/, '');
}
