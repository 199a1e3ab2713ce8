/** What it means when no whole answer came: errors of sockets, name servers, TLS and the HTTP library, by their code. */
import { CallRefused, type Refusal } from './refusal.js';

/** Largest answer that is read, in bytes: beyond any list or document of DSS. */
export const MAX_ANSWER_BYTES = 64 * 1024 * 1024;

type Trouble = Pick<Refusal, 'message' | 'seen' | 'passing' | 'hint'>;

const UNSENT = { seen: false, passing: true } as const;
const LOST = { seen: true, passing: true } as const;
const PROXY_HINT = 'check the address, the user and the rules of the proxy, or list the host in no_proxy';

const TROUBLES: Readonly<Record<string, Trouble>> = {
  ECONNREFUSED: { ...UNSENT, message: 'the connection was refused' },
  ENOTFOUND: { ...UNSENT, message: 'the host name is not known' },
  EAI_AGAIN: { ...UNSENT, message: 'the name server did not answer' },
  EHOSTUNREACH: { ...UNSENT, message: 'the host cannot be reached' },
  ENETUNREACH: { ...UNSENT, message: 'the network cannot be reached' },
  UND_ERR_CONNECT_TIMEOUT: { ...UNSENT, message: 'no connection in time' },
  UND_ERR_HEADERS_TIMEOUT: { ...LOST, message: 'no answer in time' },
  UND_ERR_BODY_TIMEOUT: { ...LOST, message: 'the answer stopped half-way' },
  ETIMEDOUT: { ...LOST, message: 'the connection timed out' },
  ECONNRESET: { ...LOST, message: 'the connection broke' },
  EPIPE: { ...LOST, message: 'the connection broke' },
  UND_ERR_SOCKET: { ...LOST, message: 'the connection broke' },
  UND_ERR_CLOSED: { seen: false, passing: false, message: 'the client is closed' },
  UND_ERR_DESTROYED: { seen: false, passing: false, message: 'the client is closed' },
};

const TLS_CODE = /^(?:ERR_TLS_|ERR_SSL_WRONG_VERSION|CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|UND_ERR_PRX_TLS)/; // e.g. CERT_HAS_EXPIRED
const PROXY_ANSWER = /^Proxy response \((\d{3})\)/; // e.g. Proxy response (407) !== 200 when HTTP Tunneling

/**
 * The refusal behind an error of the HTTP library. `status` is that of an answer that broke off, else 0. Errors without a code are bugs and are
 * thrown as they are.
 */
export function networkRefusal(error: unknown, status: number): CallRefused {
  const code = textOf(error, 'code');
  if (code === undefined) throw error;
  if (code === 'UND_ERR_RES_EXCEEDED_MAX_SIZE') return tooLarge(status);
  const trouble = TROUBLES[code] ??
    tlsTrouble(code) ??
    proxyTrouble(textOf(error, 'message') ?? '') ?? { ...LOST, passing: false, message: 'no usable answer' };
  return new CallRefused({ status, failure: 'unavailable', errorType: '', ...trouble, message: `${trouble.message} (${code})` });
}

function tooLarge(status: number): CallRefused {
  const message = `the answer is larger than ${MAX_ANSWER_BYTES / 1024 / 1024} MiB`;
  return new CallRefused({ status, failure: 'rejected', errorType: '', message, hint: 'ask for less at once', seen: true, passing: false });
}

function tlsTrouble(code: string): Trouble | undefined {
  if (!TLS_CODE.test(code)) return undefined;
  const hint = 'check the scheme, the port and the host name; for a private certificate authority, give its certificate';
  return { seen: false, passing: false, message: 'no trusted TLS connection', hint };
}

/** A proxy that refuses the tunnel: DSS saw nothing. Its 4xx are rules or credentials, its 5xx pass. */
function proxyTrouble(message: string): Trouble | undefined {
  const status = PROXY_ANSWER.exec(message)?.[1];
  if (status === undefined) return undefined;
  return { seen: false, passing: status.startsWith('5'), message: `the proxy refused the tunnel with ${status}`, hint: PROXY_HINT };
}

function textOf(error: unknown, field: 'code' | 'message'): string | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  const value: unknown = Reflect.get(error, field);
  return typeof value === 'string' ? value : undefined;
}
