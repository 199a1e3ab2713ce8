/** A DSS node on a loopback port that answers from a script, one step a request, and remembers what it was asked. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { TEST_CERTIFICATE, TEST_KEY } from './certificate.js';

export interface Reply {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** What the server does with one request: answers; or breaks the connection, or falls silent, before or within the answer. */
export type Step = Reply | 'break' | 'break-in-body' | 'silence' | 'silence-in-body';

export interface SeenRequest {
  readonly method: string;
  /** Path with query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
  /** The client's port: one a connection. */
  readonly peerPort: number;
}

export interface DssServer {
  readonly url: string;
  readonly port: number;
  readonly requests: readonly SeenRequest[];
  /** Most requests that waited for their answer at the same time. */
  readonly mostAtOnce: number;
  close(): Promise<void>;
}

/** The last step of the script serves all further requests. */
export async function startDssServer(script: readonly Step[], { tls = false } = {}): Promise<DssServer> {
  const requests: SeenRequest[] = [];
  const load = { now: 0, most: 0 };
  const listener = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    load.most = Math.max(load.most, ++load.now);
    response.on('close', () => load.now--);
    requests.push(await seen(request));
    perform(script[Math.min(requests.length, script.length) - 1] ?? {}, response);
  };
  const serve = (request: IncomingMessage, response: ServerResponse): void => void listener(request, response);
  const server = tls ? createTlsServer({ key: TEST_KEY, cert: TEST_CERTIFICATE }, serve) : createServer(serve);
  const port = await listen(server);
  const url = `${tls ? 'https' : 'http'}://127.0.0.1:${port}`;
  return {
    url,
    port,
    requests,
    close: () => stop(server),
    get mostAtOnce() {
      return load.most;
    },
  };
}

/** A JSON answer. */
export function json(value: unknown, status = 200, headers: Readonly<Record<string, string>> = {}): Reply {
  return { status, headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(value) };
}

/** An error as DSS writes it. */
export function dssFailure(status: number, errorType: string, message: string): Reply {
  return json({ errorType: `com.dataiku.dip.exceptions.${errorType}`, message, detailedMessage: message }, status);
}

/** A port on which nothing listens. */
export async function closedPort(): Promise<number> {
  const server = createServer();
  const port = await listen(server);
  await stop(server);
  return port;
}

/** Listens on a free loopback port. */
export async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

/** Ends a server and every connection that it still has. */
export async function stop(server: Server): Promise<void> {
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

async function seen(request: IncomingMessage): Promise<SeenRequest> {
  const { method = '', url: path = '', headers } = request;
  let body = '';
  for await (const chunk of request.setEncoding('utf8')) body += String(chunk);
  return { method, path, headers, body, peerPort: request.socket.remotePort ?? 0 };
}

function perform(step: Step, response: ServerResponse): void {
  const cut = (): void => void response.socket?.destroy();
  if (typeof step === 'object') reply(step, response);
  else if (step === 'break') cut();
  else if (step === 'break-in-body') startReply(response, cut);
  else if (step === 'silence-in-body') startReply(response, () => undefined);
}

function reply({ status = 200, headers, body = '' }: Reply, response: ServerResponse): void {
  response.writeHead(status, headers).end(body);
}

function startReply(response: ServerResponse, then: () => void): void {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' });
  response.write('{"half":', then);
}
