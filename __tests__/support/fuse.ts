/** A process that is killed at one of its effects: from then on it does nothing, and nobody answers it. */
import type { Backend, DssApi } from '../../src/model/ports.js';

export interface CrashPoint {
  /** The how manieth effect, from 1. */
  readonly effect: number;
  /** Whether the world still saw it. */
  readonly seen: boolean;
}

export interface Doomed {
  readonly dss: DssApi;
  readonly backend: Backend;
  /** When the process is dead and what it had sent has come to rest, or when it lived to its end. */
  outcome(run: Promise<unknown>): Promise<'died' | 'lived'>;
}

export interface World {
  readonly dss: DssApi;
  readonly backend: Backend;
}

/** Which effects count: calls that change DSS, or writes to the backend. */
export type Effects = 'dss' | 'backend';

/** An unreachable effect number gives a world that only counts. */
export function doom(world: World, effects: Effects, at: CrashPoint): Doomed {
  const pending = new Set<Promise<unknown>>();
  let [count, dead] = [0, false];
  let announce: () => void = () => undefined;
  const death = new Promise<void>((resolve) => {
    announce = resolve;
  });
  const read = <T>(call: () => Promise<T>): Promise<T> => (dead ? silence() : answered(track(call())));
  const write = async <T>(kind: Effects, call: () => Promise<T>): Promise<T> => {
    if (dead) return silence();
    if (kind === effects) count += 1;
    if (kind !== effects || count !== at.effect) return answered(track(call()));
    dead = true;
    if (at.seen) await call().catch(() => undefined);
    announce();
    return silence();
  };
  const answered = async <T>(answer: Promise<T>): Promise<T> => {
    const value = await answer;
    return dead ? silence() : value;
  };
  const track = <T>(call: Promise<T>): Promise<T> => {
    const settled = call.catch(() => undefined).finally(() => pending.delete(settled));
    pending.add(settled);
    return call;
  };
  return {
    dss: doomedDss(world.dss, read, (call) => write('dss', call)),
    backend: doomedBackend(world.backend, read, (call) => write('backend', call)),
    async outcome(run) {
      const end = await Promise.race([death.then(() => 'died' as const), run.then(() => 'lived' as const)]);
      await Promise.all(pending);
      return end;
    },
  };
}

/** What a dead process waits for. */
function silence(): Promise<never> {
  return new Promise(() => undefined);
}

type Gate = <T>(call: () => Promise<T>) => Promise<T>;

function doomedDss(dss: DssApi, read: Gate, write: Gate): DssApi {
  return {
    calls: dss.calls,
    get: (path, options) => read(() => dss.get(path, options)),
    find: (path, options) => read(() => dss.find(path, options)),
    put: (path, body, options) => write(() => dss.put(path, body, options)),
    post: (path, body, options) => write(() => dss.post(path, body, options)),
    delete: (path, options) => write(() => dss.delete(path, options)),
  };
}

function doomedBackend(backend: Backend, read: Gate, write: Gate): Backend {
  return {
    description: backend.description,
    get: (key) => read(() => backend.get(key)),
    list: (prefix) => read(() => backend.list(prefix)),
    putIfAbsent: (key, bytes) => write(() => backend.putIfAbsent(key, bytes)),
    putIfMatch: (key, bytes, version) => write(() => backend.putIfMatch(key, bytes, version)),
    remove: (key) => write(() => backend.remove(key)),
  };
}
