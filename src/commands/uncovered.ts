/** Kinds of DSS objects that this version does not manage yet: counted on import, so that nothing is passed over in silence. */

import { DssError } from '../model/dss-error.js';
import { isList, isObject, type Json } from '../model/json.js';
import { apiPath, type DssApi } from '../model/ports.js';

export interface UncoveredKind {
  /** For people, in the singular: `saved model`. */
  readonly kind: string;
  readonly count: number;
  /** `4 analyses`. */
  readonly text: string;
}

/** API reference 2.12–2.15: list calls below a project. */
const LISTS: readonly {
  readonly kind: string;
  readonly plural?: string;
  readonly path: readonly string[];
  readonly count?: (answer: Json) => number;
}[] = [
  { kind: 'saved model', path: ['savedmodels'] },
  { kind: 'model evaluation store', path: ['evaluationstores'] },
  { kind: 'model comparison', path: ['modelcomparisons'] },
  { kind: 'analysis', plural: 'analyses', path: ['lab'] },
  { kind: 'dashboard', path: ['dashboards'] },
  { kind: 'insight', path: ['insights'] },
  { kind: 'web app', path: ['webapps'] },
  { kind: 'API service', path: ['apiservices'] },
  { kind: 'knowledge bank', path: ['knowledge-banks'] },
  { kind: 'streaming endpoint', path: ['streamingendpoints'] },
  { kind: 'Jupyter notebook', path: ['jupyter-notebooks'] },
  { kind: 'SQL notebook', path: ['sql-notebooks'] },
  { kind: 'wiki article', path: ['wiki'], count: (answer) => articles(isObject(answer) ? answer['taxonomy'] : undefined) },
  { kind: 'library file', path: ['libraries', 'contents'], count: files },
];

export async function uncoveredKinds(dss: DssApi, realKey: string): Promise<readonly UncoveredKind[]> {
  const counts = await Promise.all(
    LISTS.map(async ({ kind, plural, path, count: counter }) => {
      const count = await countOf(dss, `${apiPath('projects', realKey, ...path)}/`, counter);
      return { kind, count, text: `${count} ${count === 1 ? kind : (plural ?? `${kind}s`)}` };
    }),
  );
  return counts.filter(({ count }) => count > 0);
}

/** A node of an older version, or another licence, may not have a list at all: then it has no such objects. */
async function countOf(dss: DssApi, path: string, count: ((answer: Json) => number) | undefined): Promise<number> {
  try {
    const answer = await dss.find(path);
    if (answer === undefined) return 0;
    if (count !== undefined) return count(answer);
    return isList(answer) ? answer.length : 0;
  } catch (error) {
    if (
      error instanceof DssError &&
      (error.reply.failure === 'forbidden' || error.reply.failure === 'rejected' || error.reply.status === 501)
    )
      return 0;
    throw error;
  }
}

function articles(taxonomy: Json | undefined): number {
  if (!isList(taxonomy)) return 0;
  return taxonomy.reduce<number>((sum, item) => sum + 1 + articles(isObject(item) ? item['children'] : undefined), 0);
}

function files(tree: Json): number {
  if (!isList(tree)) return 0;
  return tree.reduce<number>((sum, item) => {
    const children = isObject(item) ? item['children'] : undefined;
    return sum + (children === undefined ? 1 : files(children));
  }, 0);
}
