/** Takes over objects that the config declares and that DSS has already: state learns of them, DSS is not touched. */

import type { ResourceAddress } from '../model/address.js';
import { type Diagnostic, isError } from '../model/diagnostic.js';
import { IacError } from '../model/errors.js';
import { EXIT } from '../model/exit-codes.js';
import type { Plan } from '../model/plan.js';
import type { ResourceState, UnitState } from '../model/state.js';
import { makePlan } from '../plan/make-plan.js';
import type { IdBook } from '../refresh/terms.js';
import { execute } from './execute.js';
import { type HeldUnits, withLeases } from './leases.js';
import { type LoadOptions, loadWorkspace } from './load.js';
import { emptyOwnership } from './ownership.js';
import { observe } from './planning.js';
import type { Ports } from './ports.js';
import { readStates, type Session, withSession } from './session.js';

export interface AdoptOptions extends LoadOptions {
  readonly project: string;
  /** Undefined: everything of the project that exists in DSS. */
  readonly address: ResourceAddress | undefined;
  readonly lockTimeoutMs: number;
}

export interface AdoptOutcome {
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: ReadonlyMap<string, string>;
  readonly adopted: readonly ResourceAddress[];
  /** Adopted objects that differ from the config: the next plan shows how. */
  readonly differing: readonly ResourceAddress[];
}

export async function adoptDeclared(ports: Ports, options: AdoptOptions): Promise<AdoptOutcome> {
  const { config, graph, diagnostics, sources } = await loadWorkspace(ports, options);
  if (config === undefined || graph === undefined) return { diagnostics, sources, adopted: [], differing: [] };
  const realKey = graph.projectKeys.get(options.project);
  if (realKey === undefined) throw notDeclared(`project ${options.project}`);
  return withSession(ports, config, (session) => {
    const lease = { operation: 'import', lockTimeoutMs: options.lockTimeoutMs, allowOpen: false };
    return withLeases(ports, session, { projects: [options.project], options: lease }, async (held) => {
      const resources = new Map([...graph.resources].filter(([, { project }]) => project === options.project));
      const scoped = { ...graph, resources, projectKeys: new Map([[options.project, realKey]]) };
      const states = await readStates(session, [options.project]);
      const observed = await observe({ ports, session, graph: scoped, states, refreshMode: 'full', destroy: false }, 'managed');
      const fresh = emptyOwnership({ graph: scoped, observed, session, project: options.project, realKey });
      const wanted = [...fresh.resources].filter(([address]) => options.address === undefined || options.address === address);
      if (wanted.length === 0) throw notDeclared(options.address ?? `project ${options.project}`);
      const known = states.get(options.project)?.resources ?? new Map<ResourceAddress, ResourceState>();
      const adopted = wanted.filter(([address]) => !known.has(address));
      const state: UnitState = { ...(states.get(options.project) ?? fresh), resources: new Map([...known, ...adopted]) };
      const { plan, diagnostics: found } = makePlan({
        desired: scoped,
        states: new Map([[options.project, state]]),
        observed,
        applied: new Map([...observed.applied, ...adopted.map(([address]) => [address, {}] as const)]),
        kinds: ports.kinds,
        toolVersion: ports.toolVersion,
        dynamic: config.dynamic,
        destroy: false,
      });
      const fatal = found.find(({ code }) => code === 'other-node' || code === 'reset-unknown');
      if (fatal !== undefined) throw new IacError(fatal.code, fatal.message, { exitCode: EXIT.stale, hint: fatal.hint ?? '' });
      const names = new Set(adopted.map(([address]) => address));
      const differing = plan.changes.filter(({ address }) => names.has(address)).map(({ address }) => address);
      await adopt({ ports, session, held, plan, states: new Map([[options.project, state]]), ids: observed.idBook });
      return { diagnostics: diagnostics.filter((diagnostic) => !isError(diagnostic)), sources, adopted: [...names], differing };
    });
  });
}

/** Commits a plan's records and nothing else: no change is sent to DSS. */
export async function adopt(work: {
  readonly ports: Ports;
  readonly session: Session;
  readonly held: HeldUnits;
  readonly plan: Plan;
  readonly states: ReadonlyMap<string, UnitState>;
  readonly ids: IdBook;
}): Promise<void> {
  await execute({
    ...work,
    plan: { ...work.plan, changes: [] },
    earlier: { find: () => undefined },
    committed: new Set(),
    parallelism: 1,
    stop: new AbortController().signal,
    onOutcome: () => undefined,
  });
}

function notDeclared(what: string): IacError {
  return new IacError('nothing-to-adopt', `${what} is not declared in the config, or not in DSS`, {
    exitCode: EXIT.notFound,
    hint: 'without `--adopt`, import writes the declaration from what DSS has',
  });
}
