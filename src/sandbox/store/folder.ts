import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Writes a file so that a reader, or a crash, sees the old content or the new, never a part. Makes the folders above it. */
export function writeFileAtomically(path: string, content: string | Uint8Array): void {
  const temporary = `${path}.tmp`;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(temporary, content);
  renameSync(temporary, path);
}

/**
 * The regular files of one folder. Their names are read once: the sandbox is the only writer of its data while it runs, and a folder of
 * 20,000 files must not be listed again for each request. Contents are always read from disk.
 */
export class Folder {
  readonly #directory: string;
  #names: Set<string> | undefined;
  #sorted: readonly string[] | undefined;
  #namesByStem: Map<string, Set<string>> | undefined;

  constructor(directory: string) {
    this.#directory = directory;
  }

  /** Names of the files, sorted. */
  names(): readonly string[] {
    this.#sorted ??= [...this.#index()].sort();
    return this.#sorted;
  }

  /** Files whose name without its extension is `stem`: `prep.json` and `prep.py` for `prep`. */
  siblings(stem: string): readonly string[] {
    if (this.#namesByStem === undefined) {
      this.#namesByStem = new Map();
      for (const name of this.#index()) addToStem(this.#namesByStem, name);
    }
    return [...(this.#namesByStem.get(stem) ?? [])];
  }

  has(name: string): boolean {
    return this.#index().has(name);
  }

  /** The content of a file as text, or undefined when there is none. Names come from the index, so none can point outside of the folder. */
  read(name: string): string | undefined {
    return this.has(name) ? readFileSync(join(this.#directory, name), 'utf8') : undefined;
  }

  write(name: string, text: string): void {
    writeFileAtomically(join(this.#directory, name), text);
    if (this.has(name)) return;
    this.#index().add(name);
    this.#sorted = undefined;
    if (this.#namesByStem !== undefined) addToStem(this.#namesByStem, name);
  }

  remove(name: string): void {
    if (!this.has(name)) return;
    rmSync(join(this.#directory, name));
    this.#index().delete(name);
    this.#sorted = undefined;
    this.#namesByStem?.get(stemOf(name))?.delete(name);
  }

  #index(): Set<string> {
    this.#names ??= listFiles(this.#directory);
    return this.#names;
  }
}

/** DSS makes a folder with its first object, so a missing one is an empty one. */
function listFiles(directory: string): Set<string> {
  const entries = existsSync(directory) ? readdirSync(directory, { withFileTypes: true }) : [];
  return new Set(entries.filter((entry) => entry.isFile() && !entry.name.endsWith('.tmp')).map((entry) => entry.name));
}

function stemOf(name: string): string {
  const dot = name.lastIndexOf('.');
  return dot === -1 ? name : name.slice(0, dot);
}

function addToStem(namesByStem: Map<string, Set<string>>, name: string): void {
  const stem = stemOf(name);
  const names = namesByStem.get(stem) ?? new Set();
  namesByStem.set(stem, names.add(name));
}
