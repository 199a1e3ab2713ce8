import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { type FastifyInstance, fastify } from 'fastify';
import { apiOn } from './http/api.js';
import { ApiError, errorBody } from './http/api-error.js';
import { requireKey } from './http/auth.js';
import { acceptBodies } from './http/body.js';
import { countRequests, type RequestCounts } from './http/counter.js';
import { refuseUnserved } from './http/unserved.js';
import { registerCodeEnvs } from './routes/code-envs.js';
import { registerConnections } from './routes/connections.js';
import { registerDataQuality } from './routes/data-quality.js';
import { registerDatasetData } from './routes/dataset-data.js';
import { registerDatasets } from './routes/datasets.js';
import { registerExport } from './routes/export.js';
import { registerFlow } from './routes/flow.js';
import { registerFolderContents } from './routes/folder-contents.js';
import { registerGroups } from './routes/groups.js';
import { registerInstance } from './routes/instance.js';
import { registerManagedFolders } from './routes/managed-folders.js';
import { registerProjectParts } from './routes/project-parts.js';
import { registerProjects } from './routes/projects.js';
import { registerReadOnlyLists } from './routes/read-only-lists.js';
import { registerRecipeStatus } from './routes/recipe-status.js';
import { registerRecipes } from './routes/recipes.js';
import { registerScenarios } from './routes/scenarios.js';
import { registerUsers } from './routes/users.js';
import { registerZones } from './routes/zones.js';
import { importProjects, type ProjectSource } from './store/import.js';
import { ensureInstance } from './store/seed.js';
import { Store } from './store/store.js';

export interface SandboxOptions {
  /** Folder that holds everything; reopened as it is when it exists. */
  readonly dataDir: string;
  /** TCP port; 0, the default, takes a free one. */
  readonly port?: number;
  /** Address to listen on; the loopback by default. */
  readonly host?: string;
  /** Project trees to copy in at the start; one that is there already stays as it is. */
  readonly projects?: readonly ProjectSource[];
  /** The key that clients must send; a random one when absent. */
  readonly apiKey?: string;
  /** Milliseconds added to each answer. */
  readonly latencyMs?: number;
  /** Lists omit `versionTag`: the harder of the two kinds of DSS (API reference 4). */
  readonly listsWithoutVersionTag?: boolean;
  readonly clock?: () => Date;
  readonly nodeId?: string;
}

/** A sandbox without a socket, for use in the same process. */
interface SandboxApp {
  readonly apiKey: string;
  /** Sends a request without a socket: fastify's `inject`. */
  readonly inject: FastifyInstance['inject'];
  requests(): RequestCounts;
  close(): Promise<void>;
}

export interface Sandbox extends SandboxApp {
  /** Root of the server, without a slash at the end; the API is under `/public/api` and `/dip/publicapi`. */
  readonly url: string;
}

/** Starts a local DSS that listens. Rejects when the port is taken or a project tree cannot be read. */
export async function startSandbox(options: SandboxOptions): Promise<Sandbox> {
  const { server, app } = await build(options);
  const url = await server.listen({ port: options.port ?? 0, host: options.host ?? '127.0.0.1' });
  return { ...app, url };
}

/** Builds a local DSS that does not listen. */
export async function buildSandbox(options: SandboxOptions): Promise<SandboxApp> {
  return (await build(options)).app;
}

async function build(options: SandboxOptions): Promise<{ readonly server: FastifyInstance; readonly app: SandboxApp }> {
  const apiKey = options.apiKey ?? randomBytes(16).toString('hex');
  const store = openStore(options);
  const server = fastify({ routerOptions: { ignoreTrailingSlash: true, maxParamLength: 4096 }, forceCloseConnections: true });
  acceptBodies(server);
  answerErrors(server);
  const requests = countRequests(server);
  server.addHook('onRequest', async (request) => requireKey(request.headers.authorization, apiKey));
  delayAnswers(server, options.latencyMs ?? 0);
  registerRoutes(server, store);
  await server.ready();
  return { server, app: { apiKey, inject: server.inject.bind(server), requests, close: () => server.close() } };
}

function openStore(options: SandboxOptions): Store {
  const store = new Store(options.dataDir, {
    clock: options.clock ?? (() => new Date()),
    nodeId: options.nodeId ?? 'sandbox',
    listsWithoutVersionTag: options.listsWithoutVersionTag ?? false,
  });
  ensureInstance(store);
  importProjects(store, options.projects ?? []);
  return store;
}

function registerRoutes(server: FastifyInstance, store: Store): void {
  const api = apiOn(server);
  registerInstance(api, store);
  registerProjects(api, store);
  registerProjectParts(api, store);
  registerDatasets(api, store);
  registerRecipes(api, store);
  registerScenarios(api, store);
  registerManagedFolders(api, store);
  registerFolderContents(api, store);
  registerFlow(api, store);
  registerZones(api, store);
  registerCodeEnvs(api, store);
  registerConnections(api, store);
  registerDataQuality(api, store);
  registerDatasetData(api, store);
  registerExport(api, store);
  registerGroups(api, store);
  registerReadOnlyLists(api, store);
  registerRecipeStatus(api, store);
  registerUsers(api, store);
  refuseUnserved(server);
}

/** Every error in DSS's form; one that no route foresaw is a 500 with its text (API reference 1.2). */
function answerErrors(server: FastifyInstance): void {
  server.setErrorHandler((error, _request, reply) => {
    if (error instanceof ApiError) return reply.code(error.status).send(errorBody(error.errorType, error.message));
    const message = error instanceof Error ? error.message : String(error);
    return reply.code(500).send(errorBody('java.lang.RuntimeException', message));
  });
}

function delayAnswers(server: FastifyInstance, latencyMs: number): void {
  if (latencyMs > 0) server.addHook('onSend', async () => void (await sleep(latencyMs)));
}
