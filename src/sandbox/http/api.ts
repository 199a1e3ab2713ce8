import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isObject, type Json, type JsonObject } from '../../model/json.js';
import { illegalArgument } from './api-error.js';
import { readUpload, type Upload } from './body.js';

/** Both roots of the public API: the documented one and the one of the Python client (API reference 1.1). */
export const API_ROOTS = ['/public/api', '/dip/publicapi'] as const;

/** The one identity of the sandbox: its key is a global API key with admin rights, and signs what it saves (API reference 1.6, 1.7). */
export const ACTOR = 'api:sandbox';

/** One request, parsed. */
export interface Call {
  /** A segment of the path, decoded. */
  param(name: string): string;
  query(name: string): string | undefined;
  /** A boolean of the query: `True` and `true` alike; `fallback` when it is absent. */
  flag(name: string, fallback: boolean): boolean;
  /** The body as JSON; undefined when there is none. */
  readonly body: Json | undefined;
  /** The body, which must be a JSON object. */
  object(): JsonObject;
  /** The file of a multipart body. */
  upload(): Upload;
}

/** An answer that is no JSON: bytes with their type. */
export class RawAnswer {
  readonly contentType: string;
  readonly bytes: Uint8Array;

  constructor(contentType: string, bytes: Uint8Array) {
    this.contentType = contentType;
    this.bytes = bytes;
  }
}

/**
 * Answers a call: JSON, bytes, or undefined for an empty 200. Handlers run to their end without awaiting, so that each request sees and
 * leaves whole documents, and two mutations never interleave.
 */
type Handler = (call: Call) => Json | RawAnswer | undefined;

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

/** Where routes register: paths are relative to the API root, with `:name` for a segment and a final `*` for a rest with slashes. */
export interface Api {
  route(method: Method, path: string, handler: Handler): void;
}

/** An `Api` that serves each route under both roots. */
export function apiOn(server: FastifyInstance): Api {
  return {
    route(method, path, handler) {
      for (const root of API_ROOTS) {
        server.route({ method, url: `${root}${path}`, handler: async (request, reply) => answer(handler(await readCall(request)), reply) });
      }
    },
  };
}

async function readCall(request: FastifyRequest): Promise<Call> {
  const upload = await readUpload(request);
  const params = request.params as Readonly<Record<string, string>>;
  const query = new URL(request.url, 'http://sandbox').searchParams;
  const body = upload === undefined ? (request.body as Json | undefined) : undefined;
  return {
    param: (name) => params[name] ?? '',
    query: (name) => query.get(name) ?? undefined,
    flag: (name, fallback) => query.get(name)?.toLowerCase().includes('true') ?? fallback,
    body,
    object() {
      if (!isObject(body)) throw illegalArgument('the body must be a JSON object');
      return body;
    },
    upload() {
      if (upload === undefined) throw illegalArgument('the body must be multipart with a part named file');
      return upload;
    },
  };
}

function answer(result: Json | RawAnswer | undefined, reply: FastifyReply): FastifyReply {
  if (result === undefined) return reply.code(200).send();
  if (result instanceof RawAnswer) return reply.type(result.contentType).send(Buffer.from(result.bytes));
  return reply.type('application/json;charset=utf-8').send(JSON.stringify(result));
}
