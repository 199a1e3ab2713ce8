/** Where the calls go: the API root from what the user wrote, and the URL of one call. */
import { IacError, invariant } from '../model/errors.js';
import { EXIT } from '../model/exit-codes.js';
import type { CallOptions } from '../model/ports.js';

export interface RootOptions {
  /** Plain http to a host that is not this machine. Off by default: the API key would be readable on the way. */
  readonly allowHttp: boolean;
}

const LOOPBACK_IPV4 = /^127(?:\.\d{1,3}){3}$/; // e.g. 127.0.0.1; `URL` has normalised shorter forms

/**
 * The API root, `<url>/public/api` (API reference 1.1), without a final slash. `url` is the node's root as people write it: with or without
 * a path prefix and final slashes. Throws an `IacError` for text that is no http(s) URL, holds credentials or a query, or is unsafe.
 */
export function apiRoot(url: string, options: RootOptions): URL {
  const root = URL.canParse(url) ? new URL(url) : undefined;
  if (root === undefined || (root.protocol !== 'https:' && root.protocol !== 'http:')) {
    throw urlError('the url of the DSS node is no http(s) address', 'write it as https://dss.example.com or https://example.com/prefix');
  }
  if (root.username !== '' || root.password !== '') {
    throw urlError(`the url of the DSS node at ${root.host} holds credentials`, 'give the API key by itself, outside the url');
  }
  if (root.search !== '' || root.hash !== '') {
    throw urlError(
      `the url of the DSS node at ${root.host} holds a query or a fragment`,
      'write only the scheme, the host and the path prefix',
    );
  }
  if (root.protocol === 'http:' && !options.allowHttp && !isLoopback(root.hostname)) {
    throw urlError(`plain http would send the API key to ${root.host} unprotected`, 'use https, or allow plain http explicitly');
  }
  root.pathname = `${root.pathname.replace(/\/+$/, '')}/public/api`;
  return root;
}

/** True for names and addresses that stay on this machine. `hostname` is that of a `URL`. */
export function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname.endsWith('.localhost') || hostname === '[::1]' || LOOPBACK_IPV4.test(hostname);
}

/**
 * The URL of one call. `path` starts with `/` and is encoded already (`apiPath`); anything that URL rules would rewrite, above all the name
 * `..`, which would address the parent, is a bug of the caller and throws `InternalError`.
 */
export function callUrl(root: URL, path: string, query: CallOptions['query'] = {}): URL {
  const url = new URL(`${root.href}${path}`);
  invariant(path.startsWith('/') && url.pathname === `${root.pathname}${path}`, `not an encoded API path: ${path}`);
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined) url.searchParams.append(name, String(value));
  }
  return url;
}

function urlError(message: string, hint: string): IacError {
  return new IacError('dss-url', message, { hint, exitCode: EXIT.invalidConfig });
}
