import type { FastifyInstance } from 'fastify';
import { API_ROOTS } from './api.js';

/** Requests answered since the start. Routes are named without their root: `GET /projects/:key/recipes`. */
export interface RequestCounts {
  readonly total: number;
  readonly byMethod: Readonly<Record<string, number>>;
  readonly byRoute: Readonly<Record<string, number>>;
}

/** Counts what the server answers and returns the reader of the counts. */
export function countRequests(server: FastifyInstance): () => RequestCounts {
  const byMethod = new Map<string, number>();
  const byRoute = new Map<string, number>();
  server.addHook('onResponse', async (request) => {
    increment(byMethod, request.method);
    increment(byRoute, `${request.method} ${withoutRoot(request.routeOptions.url ?? 'unknown')}`);
  });
  return () => ({
    total: [...byMethod.values()].reduce((sum, count) => sum + count, 0),
    byMethod: Object.fromEntries(byMethod),
    byRoute: Object.fromEntries(byRoute),
  });
}

function increment(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function withoutRoot(url: string): string {
  const root = API_ROOTS.find((candidate) => url.startsWith(candidate));
  return root === undefined ? url : url.slice(root.length);
}
