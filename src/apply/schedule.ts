import pLimit from 'p-limit';
import type { ResourceAddress } from '../model/address.js';

export type NodeResult<T> =
  | { readonly status: 'done'; readonly value: T }
  | { readonly status: 'failed'; readonly error: unknown }
  | { readonly status: 'skipped'; readonly because: ResourceAddress | 'stopped' };

export interface Schedule<T> {
  readonly nodes: readonly ResourceAddress[];
  readonly needs: ReadonlyMap<ResourceAddress, readonly ResourceAddress[]>;
  readonly parallelism: number;
  /** Aborted: what runs is finished, nothing new is started. */
  readonly stop: AbortSignal;
  run(node: ResourceAddress): Promise<T>;
  onResult(node: ResourceAddress, result: NodeResult<T>): void;
}

/**
 * Runs every node as soon as what it needs is done: no levels, no barriers. A failure skips what depends on it and nothing else. Never rejects.
 */
export async function runSchedule<T>(schedule: Schedule<T>): Promise<ReadonlyMap<ResourceAddress, NodeResult<T>>> {
  const limit = pLimit(schedule.parallelism);
  const results = new Map<ResourceAddress, NodeResult<T>>();
  const started = new Map<ResourceAddress, Promise<NodeResult<T>>>();

  const start = (node: ResourceAddress): Promise<NodeResult<T>> => {
    const known = started.get(node);
    if (known !== undefined) return known;
    const promise = settle(node);
    started.set(node, promise);
    return promise;
  };
  const settle = async (node: ResourceAddress): Promise<NodeResult<T>> => {
    const needs = (schedule.needs.get(node) ?? []).filter((need) => need !== node);
    const before = await Promise.all(needs.map(async (need) => [need, await start(need)] as const));
    const broken = before.find(([, result]) => result.status !== 'done');
    const result = broken === undefined ? await limit(() => attempt(node)) : skipped(broken);
    results.set(node, result);
    schedule.onResult(node, result);
    return result;
  };
  const attempt = async (node: ResourceAddress): Promise<NodeResult<T>> => {
    if (schedule.stop.aborted) return { status: 'skipped', because: 'stopped' };
    try {
      return { status: 'done', value: await schedule.run(node) };
    } catch (error) {
      return { status: 'failed', error };
    }
  };
  await Promise.all(schedule.nodes.map(start));
  return results;
}

function skipped<T>([need, result]: readonly [ResourceAddress, NodeResult<T>]): NodeResult<T> {
  return { status: 'skipped', because: result.status === 'skipped' ? result.because : need };
}
