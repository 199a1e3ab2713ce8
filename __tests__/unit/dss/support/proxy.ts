/** A proxy on a loopback port that opens CONNECT tunnels, or refuses them. */
import { createServer, type IncomingHttpHeaders } from 'node:http';
import { connect, type Socket } from 'node:net';
import { listen, stop } from './dss-server.js';

export interface Tunnel {
  /** `host:port`. */
  readonly target: string;
  readonly headers: IncomingHttpHeaders;
}

export interface Proxy {
  readonly url: string;
  /** Every tunnel that was asked for. */
  readonly tunnels: readonly Tunnel[];
  close(): Promise<void>;
}

export async function startProxy({ refuseWith }: { readonly refuseWith?: number }): Promise<Proxy> {
  const tunnels: Tunnel[] = [];
  const sockets = new Set<{ destroy(): unknown }>();
  const server = createServer();
  server.on('connect', (request, client: Socket) => {
    const target = request.url ?? '';
    tunnels.push({ target, headers: request.headers });
    sockets.add(client);
    client.on('error', () => undefined); // the other end may go first
    if (refuseWith === undefined) sockets.add(openTunnel(target, client));
    else client.end(`HTTP/1.1 ${refuseWith} Refused\r\n\r\n`);
  });
  const port = await listen(server);
  const close = async (): Promise<void> => {
    for (const socket of sockets) socket.destroy();
    await stop(server);
  };
  return { url: `http://127.0.0.1:${port}`, tunnels, close };
}

function openTunnel(target: string, client: Socket): Socket {
  const { hostname, port } = new URL(`http://${target}`);
  const upstream = connect(Number(port), hostname, () => {
    client.write('HTTP/1.1 200 Connection established\r\n\r\n');
    client.pipe(upstream).pipe(client);
  });
  upstream.on('error', () => client.destroy());
  return upstream;
}
