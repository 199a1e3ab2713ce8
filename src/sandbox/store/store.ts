import { randomInt } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Json } from '../../model/json.js';
import { ACTOR } from '../http/api.js';
import { notFound } from '../http/api-error.js';
import type { Stamp } from '../logic/document.js';
import { InstanceStore } from './instance-store.js';
import { ProjectTree } from './project-tree.js';

const ID_CHARACTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** How a sandbox behaves, decided at its start. */
export interface Behaviour {
  readonly clock: () => Date;
  readonly nodeId: string;
  /** Lists omit `versionTag`, as some versions of DSS may (API reference 4). */
  readonly listsWithoutVersionTag: boolean;
}

/** Everything the sandbox keeps, on disk except for finished futures. */
export class Store {
  readonly dataDirectory: string;
  readonly behaviour: Behaviour;
  readonly instance: InstanceStore;
  /** Results of finished asynchronous operations by job id (API reference 1.4). */
  readonly futures = new Map<string, Json>();
  readonly #projects = new Map<string, ProjectTree>();

  constructor(dataDirectory: string, behaviour: Behaviour) {
    this.dataDirectory = dataDirectory;
    this.behaviour = behaviour;
    this.instance = new InstanceStore(join(dataDirectory, 'instance'));
    mkdirSync(this.projectDirectory(''), { recursive: true });
    for (const entry of readdirSync(this.projectDirectory(''), { withFileTypes: true }))
      if (entry.isDirectory()) this.openProject(entry.name);
  }

  /** All projects, by key. */
  projects(): readonly ProjectTree[] {
    return [...this.#projects.values()].sort((left, right) => (left.key < right.key ? -1 : 1));
  }

  /** The project of a key; throws DSS's not-found error. */
  project(key: string): ProjectTree {
    const project = this.#projects.get(key);
    if (project === undefined) throw notFound('project', key);
    return project;
  }

  hasProject(key: string): boolean {
    return this.#projects.has(key);
  }

  /** Makes the tree under `projects/KEY` known; it may be empty. */
  openProject(key: string): ProjectTree {
    const project = new ProjectTree(key, this.projectDirectory(key));
    this.#projects.set(key, project);
    return project;
  }

  removeProject(key: string): void {
    const project = this.project(key);
    if (existsSync(project.directory)) project.destroy();
    this.#projects.delete(key);
  }

  projectDirectory(key: string): string {
    return this.dataPath('projects', key);
  }

  /** A path under the data folder. Segments come from ids that exist, never from a request alone. */
  dataPath(...segments: readonly string[]): string {
    return join(this.dataDirectory, ...segments);
  }

  /** Who saves, and when. */
  stamp(): Stamp {
    return { login: ACTOR, at: this.behaviour.clock().getTime() };
  }

  /** A fresh id of letters and digits, as DSS generates them (API reference 1.9). */
  newId(length: number): string {
    return Array.from({ length }, () => ID_CHARACTERS[randomInt(ID_CHARACTERS.length)]).join('');
  }
}
