import multipart from '@fastify/multipart';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { parseJson } from '../../model/json.js';
import { illegalArgument } from './api-error.js';

const LARGEST_UPLOAD = 2 ** 30;

/** A file of a multipart body, whole. */
export interface Upload {
  /** As the client names it; empty for the uploads of managed folders (API reference 1.1). */
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

/** Reads every body as JSON whatever its type, since the Python client names none (API reference 1.1), except multipart. */
export function acceptBodies(server: FastifyInstance): void {
  server.removeAllContentTypeParsers();
  server.register(multipart, { limits: { fileSize: LARGEST_UPLOAD } });
  server.addContentTypeParser('*', { parseAs: 'string', bodyLimit: LARGEST_UPLOAD }, (_request, body, done) => {
    try {
      done(null, body === '' ? undefined : parseJson(body.toString()));
    } catch {
      done(illegalArgument('the body is not JSON'), undefined);
    }
  });
}

/** The file of a multipart request; undefined for any other request. */
export async function readUpload(request: FastifyRequest): Promise<Upload | undefined> {
  if (!request.isMultipart()) return undefined;
  const part = await request.file();
  return part === undefined ? undefined : { fileName: part.filename, bytes: await part.toBuffer() };
}
