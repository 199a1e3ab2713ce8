import type { Json } from '../../../../src/model/json.js';
import type { CallOptions, DssApi } from '../../../../src/model/ports.js';

export interface RecordedCall {
  readonly method: string;
  readonly path: string;
  readonly query?: CallOptions['query'];
  readonly body?: Json;
}

/** A node that remembers every call and answers with what `answers` holds for `METHOD path`; nothing else exists on it. */
export function recordingDss(answers: Readonly<Record<string, Json>> = {}): {
  readonly dss: DssApi;
  readonly calls: readonly RecordedCall[];
} {
  const calls: RecordedCall[] = [];
  const answer = (method: string, path: string, body: Json | undefined, options: CallOptions | undefined): Promise<Json | undefined> => {
    calls.push({
      method,
      path,
      ...(options?.query === undefined ? {} : { query: options.query }),
      ...(body === undefined ? {} : { body }),
    });
    return Promise.resolve(answers[`${method} ${path}`]);
  };
  const dss: DssApi = {
    get: async (path, options) => (await answer('GET', path, undefined, options)) ?? null,
    find: (path, options) => answer('GET', path, undefined, options),
    put: (path, body, options) => answer('PUT', path, body, options),
    post: (path, body, options) => answer('POST', path, body, options),
    delete: (path, options) => answer('DELETE', path, undefined, options),
    calls: { total: 0, byMethod: {} },
  };
  return { dss, calls };
}
