/** The whole engine over ports in memory: what `wire.ts` is for a machine. */
import { createMemoryBackend } from '../../src/backends/memory/memory-backend.js';
import { type ApplyOutcome, apply } from '../../src/commands/apply.js';
import { type PlanOutcome, plan } from '../../src/commands/plan.js';
import type { Ports } from '../../src/commands/ports.js';
import { type ResumeOutcome, resume } from '../../src/commands/resume.js';
import { KINDS } from '../../src/kinds/index.js';
import type { Plan } from '../../src/model/plan.js';
import type { Backend, Clock, DssApi, Files, Ids, SecretBox } from '../../src/model/ports.js';
import { createRegistry } from '../../src/model/registry.js';
import { createSecretBox } from '../../src/platforms/machine/secret-box.js';

export interface EngineOptions {
  readonly dss: DssApi;
  /** Path → text of the workspace. */
  readonly files: ReadonlyMap<string, string>;
  readonly backend?: Backend;
  /** Changes at once. Default: 4. */
  readonly parallelism?: number;
  readonly osEnvironment?: Readonly<Record<string, string>>;
}

export interface Engine {
  readonly ports: Ports;
  readonly backend: Backend;
  plan(): Promise<PlanOutcome>;
  apply(change?: { readonly reviewed?: Plan; readonly destroy?: boolean }): Promise<ApplyOutcome>;
  resume(): Promise<ResumeOutcome>;
}

const LOAD = { environment: 'dev', variables: {}, frozen: {} };
const KINDS_READY = createRegistry(KINDS);

export function createEngine(options: EngineOptions): Engine {
  const backend = options.backend ?? createMemoryBackend();
  const ports = createPorts({ ...options, backend });
  const run = {
    ...LOAD,
    refreshMode: 'full',
    parallelism: options.parallelism ?? 4,
    lockTimeoutMs: 0,
    stop: new AbortController().signal,
  } as const;
  const silent = { onStart: () => undefined, onOutcome: () => undefined, confirm: () => Promise.resolve(true) };
  return {
    ports,
    backend,
    plan: () => plan(ports, { ...LOAD, refreshMode: 'changed' }),
    apply: ({ reviewed, destroy = false } = {}) => apply(ports, { ...run, ...silent, reviewed, destroy, projects: [] }),
    resume: () => resume(ports, { ...run, ...silent }),
  };
}

function createPorts({ dss, files, backend, osEnvironment = {} }: EngineOptions & { readonly backend: Backend }): Ports {
  return {
    files: memoryFiles(files),
    clock: quietClock(),
    ids: countingIds(),
    random: () => 0.5,
    reporter: { info: () => undefined, warn: () => undefined, debug: () => undefined },
    secrets: testSecrets(),
    kinds: KINDS_READY,
    osEnvironment: { DSS_URL: 'http://127.0.0.1', DSS_API_KEY: 'key', ...osEnvironment },
    toolVersion: '0.1.0',
    who: 'tester@here',
    run: undefined,
    holder: { host: 'here', bootId: 'boot', pid: 1 },
    // A run that was killed in this process is as dead as a process.
    isAlive: () => false,
    gitCommit: () => Promise.resolve(undefined),
    // The node outlives each command.
    connectDss: () => Promise.resolve({ ...dss, close: () => Promise.resolve() }),
    openBackend: () => backend,
    localLog: () => undefined,
  };
}

/** Digests under one key, so that two engines agree. */
export function testSecrets(): SecretBox {
  return createSecretBox(() => 'key of the tests');
}

export function memoryFiles(files: ReadonlyMap<string, string>): Files {
  const texts = new Map(files);
  return {
    read: (path) => Promise.resolve(texts.get(path)),
    write: (path, text) => Promise.resolve(void texts.set(path, text)),
    list(folder) {
      const inside = [...texts.keys()].filter((path) => path.startsWith(`${folder}/`)).map((path) => path.slice(folder.length + 1));
      return Promise.resolve(inside.filter((name) => !name.includes('/')).sort());
    },
  };
}

/** Time stands still but for a tick a look; whoever sleeps only wakes when told to stop. */
export function quietClock(): Clock {
  let ticks = 0;
  return {
    now: () => new Date(Date.parse('2026-11-24T12:00:00Z') + ++ticks),
    monotonic: () => 0,
    sleep: (_milliseconds, signal) =>
      new Promise((_resolve, reject) => signal?.addEventListener('abort', () => reject(new Error('stopped')))),
  };
}

function countingIds(): Ids {
  let count = 0;
  return { next: () => `id-${++count}` };
}
