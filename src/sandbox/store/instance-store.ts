import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isObject, type Json, type JsonObject, parseJson } from '../../model/json.js';
import { writeFileAtomically } from './folder.js';
import { gsonText } from './gson.js';

/** Maps that the instance keeps, one file each under `instance/`: id → document. */
export type InstanceMap = 'connections' | 'code-envs' | 'groups' | 'users';

/** What DSS keeps outside of projects. */
export class InstanceStore {
  readonly #directory: string;

  constructor(directory: string) {
    this.#directory = directory;
  }

  /** All documents of a map, in the order of their creation. */
  all(map: InstanceMap): JsonObject {
    return this.document(map);
  }

  find(map: InstanceMap, id: string): JsonObject | undefined {
    const documents = this.all(map);
    const document = Object.hasOwn(documents, id) ? documents[id] : undefined;
    return isObject(document) ? document : undefined;
  }

  put(map: InstanceMap, id: string, document: JsonObject): void {
    this.write(map, { ...this.all(map), [id]: document });
  }

  remove(map: InstanceMap, id: string): void {
    this.write(map, Object.fromEntries(Object.entries(this.all(map)).filter(([key]) => key !== id)));
  }

  /** A document of its own, such as `general-settings`; empty when there is none yet. */
  document(name: InstanceMap | 'general-settings' | 'variables'): JsonObject {
    const path = this.#path(name);
    const document: Json = existsSync(path) ? parseJson(readFileSync(path, 'utf8')) : {};
    return isObject(document) ? document : {};
  }

  write(name: InstanceMap | 'general-settings' | 'variables', document: JsonObject): void {
    writeFileAtomically(this.#path(name), gsonText(document));
  }

  #path(name: string): string {
    return join(this.#directory, `${name}.json`);
  }
}
