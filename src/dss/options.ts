/** What a client is made from, and what is checked before the first call. */
import { IacError } from '../model/errors.js';
import { EXIT } from '../model/exit-codes.js';
import type { Clock } from '../model/ports.js';
import type { CallLog } from './transport.js';
import { apiRoot } from './url.js';

export interface DssClientOptions {
  /** Root of the node as users write it, with or without path prefix and final slash. */
  readonly url: string;
  readonly apiKey: string;
  readonly userAgent: string;
  readonly clock: Clock;
  /** From 0 (inclusive) to 1 (exclusive). */
  readonly random: () => number;
  /** Milliseconds to wait for headers, and for each further piece of a body. Default: 60,000. */
  readonly timeoutMs?: number;
  /** Attempts after the first. Default: 4. */
  readonly retries?: number;
  /** Requests, and connections, at the same time. Default: 16. */
  readonly concurrency?: number;
  /** URL of an HTTP(S) proxy. */
  readonly proxy?: string;
  /** Hosts that are reached without the proxy, as in `NO_PROXY`. */
  readonly noProxy?: string;
  /** PEM certificates that are trusted besides the public ones. */
  readonly ca?: string;
  /** Allows plain http to a host that is not this machine. */
  readonly allowHttp?: boolean;
  /** Sees every request sent, after its answer or failure. */
  readonly log?: (entry: CallLog) => void;
}

/** Options with their defaults, the key checked and the API root known. */
export interface DssSettings extends DssClientOptions {
  readonly root: URL;
  readonly timeoutMs: number;
  readonly retries: number;
  readonly concurrency: number;
}

const PRINTABLE = /^[\x21-\x7e]+$/; // a key from a file or a secret store often ends in a line end, which DSS only answers with 401

/** Throws an `IacError` for a URL or a key that cannot work. */
export function settingsOf(options: DssClientOptions): DssSettings {
  if (!PRINTABLE.test(options.apiKey)) {
    throw new IacError('dss-api-key', 'the API key is empty or holds white space', {
      hint: 'copy the key again, without spaces and line ends',
      exitCode: EXIT.unauthorized,
    });
  }
  const root = apiRoot(options.url, { allowHttp: options.allowHttp ?? false });
  return { timeoutMs: 60_000, retries: 4, concurrency: 16, ...options, root };
}
