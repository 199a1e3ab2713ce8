import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { isObject, type JsonObject, parseJson } from '../../model/json.js';
import { illegalArgument, notFound, serverError } from '../http/api-error.js';
import { type FlowRecipe, flowRecipe } from '../logic/flow.js';
import { type DocumentKind, RECIPE } from './document-kind.js';
import { Folder } from './folder.js';
import { gsonText } from './gson.js';

/** Files at the root of a project tree. */
export type ProjectPart = 'params.json' | 'variables.json' | 'localvariables.json' | 'tags.json';

/** One project on disk, in DSS's own layout. Reads give documents as they are stored; what the API adds is not the tree's business. */
export class ProjectTree {
  readonly key: string;
  readonly directory: string;
  readonly #folders = new Map<string, Folder>();
  readonly #recipes = new Map<string, FlowRecipe>();

  constructor(key: string, directory: string) {
    this.key = key;
    this.directory = directory;
  }

  /** Ids of the objects of a kind, sorted. */
  ids(kind: DocumentKind): readonly string[] {
    return this.idsIn(kind.folder);
  }

  /** Ids of the objects in a folder of the tree, sorted; also for kinds that the sandbox stores but does not serve (saved models, …). */
  idsIn(folder: string): readonly string[] {
    return this.#folder(folder)
      .names()
      .filter((name) => name.endsWith('.json'))
      .map((name) => name.slice(0, -'.json'.length));
  }

  has(kind: DocumentKind, id: string): boolean {
    return this.#folder(kind.folder).has(`${id}.json`);
  }

  /** Whether an object is in a folder of the tree. */
  holds(folder: string, id: string): boolean {
    return this.#folder(folder).has(`${id}.json`);
  }

  /** The stored document; throws DSS's not-found error. */
  read(kind: DocumentKind, id: string): JsonObject {
    const document = this.#json(kind.folder, `${id}.json`);
    if (document === undefined) throw notFound(kind.label, `${this.key}.${id}`);
    return document;
  }

  write(kind: DocumentKind, id: string, document: JsonObject): void {
    requireFileName(kind, id);
    this.#folder(kind.folder).write(`${id}.json`, gsonText(document));
    if (kind === RECIPE) this.#recipes.delete(id);
  }

  /** Removes the document and its payload files. */
  remove(kind: DocumentKind, id: string): void {
    for (const name of this.#folder(kind.folder).siblings(id)) this.#folder(kind.folder).remove(name);
    if (kind === RECIPE) this.#recipes.delete(id);
  }

  /** All recipes as the flow sees them; remembered between calls, since each deletion and each move in a zone asks for all. */
  recipes(): readonly FlowRecipe[] {
    return this.ids(RECIPE).map((name) => {
      const recipe = this.#recipes.get(name) ?? flowRecipe(name, this.read(RECIPE, name));
      this.#recipes.set(name, recipe);
      return recipe;
    });
  }

  /** The text beside a document, whatever its extension; undefined when there is none. */
  payload(kind: DocumentKind, id: string): string | undefined {
    const name = this.#payloadName(kind, id);
    return name === undefined ? undefined : this.#folder(kind.folder).read(name);
  }

  /** The extension of the text beside a document, without its dot; empty when there is none. */
  payloadExtension(kind: DocumentKind, id: string): string {
    return this.#payloadName(kind, id)?.slice(id.length + 1) ?? '';
  }

  /** Writes the text beside a document. A payload that is there already keeps its extension; undefined removes it. */
  writePayload(kind: DocumentKind, id: string, payload: { readonly extension: string; readonly text: string | undefined }): void {
    const existing = this.#payloadName(kind, id);
    const name = existing ?? `${id}.${payload.extension}`;
    if (payload.text === undefined) this.#folder(kind.folder).remove(name);
    else if (payload.text !== this.#folder(kind.folder).read(name)) this.#folder(kind.folder).write(name, payload.text);
  }

  /** A document at the root of the tree; undefined when DSS has not written it yet. */
  part(name: ProjectPart): JsonObject | undefined {
    return this.#json('.', name);
  }

  /** `params.json`: the project's own document. */
  params(): JsonObject {
    return this.part('params.json') ?? {};
  }

  writePart(name: ProjectPart, document: JsonObject): void {
    this.#folder('.').write(name, gsonText(document));
  }

  /** Removes the whole tree. */
  destroy(): void {
    rmSync(this.directory, { recursive: true });
    this.#folders.clear();
  }

  #folder(name: string): Folder {
    const folder = this.#folders.get(name) ?? new Folder(join(this.directory, name));
    this.#folders.set(name, folder);
    return folder;
  }

  #json(folder: string, name: string): JsonObject | undefined {
    const text = this.#folder(folder).read(name);
    if (text === undefined) return undefined;
    const document = parseJson(text);
    if (!isObject(document)) throw serverError(`not a JSON object: ${folder}/${name}`);
    return document;
  }

  #payloadName(kind: DocumentKind, id: string): string | undefined {
    return this.#folder(kind.folder)
      .siblings(id)
      .find((name) => !name.endsWith('.json'));
  }
}

/** Ids become file names, so nothing that could leave the folder or hide in it may pass. */
function requireFileName(kind: DocumentKind, id: string): void {
  if (id === '' || id.startsWith('.') || /[/\\\0]/.test(id)) throw illegalArgument(`invalid ${kind.label} name: ${JSON.stringify(id)}`);
}
