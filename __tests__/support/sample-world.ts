/** A sample of a kind, and around it what it mentions. */
import type { Sample } from '../../src/kinds/common/sample.js';
import { isList, type Json, type JsonObject } from '../../src/model/json.js';
import type { ResourceKind } from '../../src/model/kind.js';
import type { ProjectFile } from './workspaces.js';

const KEY = 'CUSTOMER_ANALYTICS';
const DATASETS = ['RAW_CUSTOMERS', 'PREPARED_CUSTOMERS', 'CUSTOMER_COUNT', 'CUSTOMER_ORDERS', 'SCORED_CUSTOMERS'];

const SURROUNDINGS: Readonly<Record<string, readonly JsonObject[]>> = {
  managed_folders: [{ name: 'reports' }],
  datasets: DATASETS.map((name) => ({ name, type: 'Filesystem', managed: true, connection: 'filesystem_managed' })),
  recipes: [],
  scenarios: [],
  zones: [],
};

export interface SampleWorld {
  readonly projects: readonly ProjectFile[];
  readonly files: Readonly<Record<string, string>>;
}

/** Surroundings of the same name make room for the sample. */
export function aroundSample(kind: ResourceKind, sample: Sample): SampleWorld {
  const files = sample.files ?? {};
  const other: ProjectFile = {
    project: { key: 'OTHER' },
    datasets: [{ name: 'orders', type: 'Filesystem', managed: true, connection: 'filesystem_managed' }],
  };
  if (kind.collection === undefined) return { projects: [{ project: sample.entry }, other], files };
  const { [kind.collection]: neighbours = [], ...others } = SURROUNDINGS;
  const name: Json | undefined = sample.entry[kind.nameField];
  const around = neighbours.filter((neighbour) => neighbour['name'] !== name);
  const lists = Object.entries(others).filter(([, list]) => isList(list) && list.length > 0);
  return {
    projects: [{ project: { key: KEY }, ...Object.fromEntries(lists), [kind.collection]: [...around, sample.entry] }, other],
    files,
  };
}
