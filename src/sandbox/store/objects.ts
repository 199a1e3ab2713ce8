import type { JsonObject } from '../../model/json.js';
import { alreadyExists } from '../http/api-error.js';
import { accept, amend, create, present } from '../logic/document.js';
import type { DocumentKind } from './document-kind.js';
import { listItem } from './list-item.js';
import type { ProjectTree } from './project-tree.js';
import type { Store } from './store.js';

/** One kind of object of one project: the document operations that every route of that kind needs. */
export interface Objects {
  readonly store: Store;
  readonly project: ProjectTree;
  readonly kind: DocumentKind;
}

/** All objects, as a list answer shows them. */
export function listObjects(objects: Objects): readonly JsonObject[] {
  return objects.project.ids(objects.kind).map((id) => listItem(objects.store, readObject(objects, id)));
}

/** The object as a GET answers it; throws DSS's not-found error. */
export function readObject({ project, kind }: Objects, id: string): JsonObject {
  return present(kind, { projectKey: project.key, id }, project.read(kind, id));
}

/** Stores a new object and answers it; throws when the id is taken. */
export function createObject(objects: Objects, id: string, content: JsonObject): JsonObject {
  const { store, project, kind } = objects;
  if (project.has(kind, id)) throw alreadyExists(kind.label, `${project.key}.${id}`);
  project.write(kind, id, create(kind, content, store.stamp()));
  return readObject(objects, id);
}

/** Replaces an object wholesale by the body of a PUT and answers it. */
export function replaceObject(objects: Objects, id: string, body: JsonObject): JsonObject {
  const { store, project, kind } = objects;
  project.write(kind, id, accept(kind, body, { stored: project.read(kind, id), stamp: store.stamp() }));
  return readObject(objects, id);
}

/** Rewrites a stored object through `change` and answers it. */
export function amendObject(objects: Objects, id: string, change: (stored: JsonObject) => JsonObject): JsonObject {
  const { store, project, kind } = objects;
  const stored = project.read(kind, id);
  project.write(kind, id, amend(stored, change(stored), store.stamp()));
  return readObject(objects, id);
}
