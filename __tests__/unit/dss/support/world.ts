/** Servers and clients of one test, ended after it. */
import { afterEach } from '@jest/globals';
import { createDssClient, type DssClient } from '../../../../src/dss/client.js';
import type { DssClientOptions } from '../../../../src/dss/options.js';
import { DssError } from '../../../../src/model/dss-error.js';
import { type DssServer, type Step, startDssServer } from './dss-server.js';
import { createFakeClock, type FakeClock } from './fake-clock.js';

export const API_KEY = 'dkuaps-S3cretKey+0123456789';

const endings: (() => Promise<void>)[] = [];

afterEach(async () => {
  await Promise.all(endings.splice(0).map((end) => end()));
});

/** Runs `end` after the test. */
export function afterTest(end: () => Promise<void>): void {
  endings.push(end);
}

export async function serve(script: readonly Step[], options: { readonly tls?: boolean } = {}): Promise<DssServer> {
  const server = await startDssServer(script, options);
  afterTest(server.close);
  return server;
}

export function connect(url: string, options: Partial<DssClientOptions> = {}): { readonly client: DssClient; readonly clock: FakeClock } {
  const clock = createFakeClock();
  const client = createDssClient({ url, apiKey: API_KEY, userAgent: 'dataiku-iac-test', clock, random: () => 0.5, ...options });
  afterTest(client.close);
  return { client, clock };
}

/** A server with its script and a client of it. */
export async function serveAndConnect(
  script: readonly Step[],
  options: Partial<DssClientOptions> = {},
): Promise<{ readonly server: DssServer; readonly client: DssClient; readonly clock: FakeClock }> {
  const server = await serve(script);
  return { server, ...connect(server.url, options) };
}

/** The `DssError` that a call throws; fails the test when it throws none. */
export async function dssErrorOf(call: Promise<unknown>): Promise<DssError> {
  const error = await call.then(
    (value) => new Error(`the call succeeded with ${JSON.stringify(value)}`),
    (thrown: unknown) => thrown,
  );
  if (error instanceof DssError) return error;
  throw error;
}

/** Lets the event loop turn until something holds; the test's own time-out ends a wait for nothing. */
export async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setImmediate(resolve));
}
