import { isList, isObject, type Json, type JsonObject } from '../../model/json.js';
import { DATASET } from './document-kind.js';
import { listItem } from './list-item.js';
import { readObject } from './objects.js';
import type { ProjectTree } from './project-tree.js';
import type { Store } from './store.js';

/** Datasets that other projects share with this one, under `OWNER.name` (API reference 2.6 sharing, 2.7 list). */
export function foreignDatasets(store: Store, projectKey: string): readonly JsonObject[] {
  return store.projects().flatMap((project) =>
    exposedTo(project, projectKey).map((name) => {
      const document = readObject({ store, project, kind: DATASET }, name);
      return listItem(store, { ...document, smartName: `${project.key}.${name}` });
    }),
  );
}

function exposedTo(project: ProjectTree, target: string): readonly string[] {
  const exposed = project.params()['exposedObjects'];
  const objects = isObject(exposed) && isList(exposed['objects']) ? exposed['objects'] : [];
  return objects.flatMap((object) => {
    if (!isObject(object) || object['type'] !== 'DATASET' || !sharedWith(object['rules'], target)) return [];
    const name = object['localName'];
    return typeof name === 'string' && project.has(DATASET, name) ? [name] : [];
  });
}

function sharedWith(rules: Json | undefined, target: string): boolean {
  return isList(rules) && rules.some((rule) => isObject(rule) && rule['targetProject'] === target);
}
