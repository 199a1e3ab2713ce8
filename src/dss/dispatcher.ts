/** The pool of connections: keep-alive, proxy and trust. */
import { X509Certificate } from 'node:crypto';
import { createSecureContext, rootCertificates, type SecureContext } from 'node:tls';
import { Agent, type Dispatcher, EnvHttpProxyAgent } from 'undici';
import { IacError } from '../model/errors.js';
import { EXIT } from '../model/exit-codes.js';
import { MAX_ANSWER_BYTES } from './network.js';

export interface DispatcherOptions {
  readonly connections: number;
  /** URL of an HTTP(S) proxy; every call goes through a CONNECT tunnel. */
  readonly proxy: string | undefined;
  /** Hosts that are reached directly, as in `NO_PROXY`: `localhost, .example.com, host:8443, *`. */
  readonly noProxy: string | undefined;
  /** PEM certificates that are trusted besides the public ones. */
  readonly ca: string | undefined;
}

/** Throws an `IacError` when the proxy is no URL or the certificate no PEM. */
export function createDispatcher(options: DispatcherOptions): Dispatcher {
  const pool = { connections: options.connections, maxResponseSize: MAX_ANSWER_BYTES };
  const tls = options.ca === undefined ? {} : { secureContext: secureContext(options.ca) };
  if (options.proxy === undefined) return new Agent({ ...pool, connect: tls });
  if (!isProxyUrl(options.proxy)) throw settingError('the proxy is no http(s) address', 'write it as http://proxy.example.com:3128');
  // Given in full, so that this agent does not look into the process environment for what is missing.
  const proxies = { httpProxy: options.proxy, httpsProxy: options.proxy, noProxy: options.noProxy ?? '' };
  return new EnvHttpProxyAgent({ ...pool, ...proxies, connect: tls, requestTls: tls, proxyTls: tls });
}

/** Made once: parsing the public roots again for each connection would cost more than the call. */
function secureContext(ca: string): SecureContext {
  requireCertificate(ca);
  return createSecureContext({ ca: [...rootCertificates, ca] });
}

/** `createSecureContext` takes any text in silence, and calls would then fail for a reason that nobody sees. */
function requireCertificate(ca: string): void {
  try {
    new X509Certificate(ca);
  } catch {
    throw settingError('the certificate authority is no PEM certificate', 'give the text that starts with -----BEGIN CERTIFICATE-----');
  }
}

function isProxyUrl(text: string): boolean {
  return URL.canParse(text) && ['http:', 'https:'].includes(new URL(text).protocol);
}

function settingError(message: string, hint: string): IacError {
  return new IacError('dss-connection', message, { hint, exitCode: EXIT.invalidConfig });
}
