/** Executes a plan: the changes side by side where they may, and what state has to know afterwards. */
import { partsOf, type ResourceAddress } from '../model/address.js';
import { IacError, messageOf } from '../model/errors.js';
import { EXIT } from '../model/exit-codes.js';
import type { ApplyReport, Outcome } from '../model/outcome.js';
import type { Change, Plan, StateRecord } from '../model/plan.js';
import type { ResourceState, UnitState } from '../model/state.js';
import { changeNeeds } from '../plan/order.js';
import { applyChange, type ChangeResult, PartialChange, withoutMarkers } from './apply-change.js';
import type { ApplyContext } from './context.js';
import { type NodeResult, runSchedule } from './schedule.js';

export interface ApplyInputs {
  readonly plan: Plan;
  readonly states: ReadonlyMap<string, UnitState>;
  readonly context: ApplyContext;
  readonly parallelism: number;
  readonly stop: AbortSignal;
  readonly onOutcome: (outcome: Outcome, progress: { readonly done: number; readonly total: number }) => void;
}

export interface ApplyResult {
  readonly report: ApplyReport;
  /** By logical project: the resources after the apply; documents that were applied now hold their large values in place. */
  readonly resources: ReadonlyMap<string, ReadonlyMap<ResourceAddress, ResourceState>>;
}

/** Never throws for a change that fails: failures are outcomes, and what was done is in `resources`. */
export async function applyPlan(inputs: ApplyInputs): Promise<ApplyResult> {
  const { plan, context } = inputs;
  const started = context.clock.monotonic();
  const changes = new Map(plan.changes.map((change) => [change.address, change]));
  const begun = new Map<ResourceAddress, number>();
  const outcomes: Outcome[] = [];
  const results = await runSchedule<ChangeResult>({
    nodes: [...changes.keys()],
    needs: changeNeeds(plan.changes),
    parallelism: inputs.parallelism,
    stop: inputs.stop,
    run(address) {
      begun.set(address, context.clock.monotonic());
      return applyChange(changes.get(address) as Change, stateOf(address, inputs.states), context);
    },
    onResult(address, result) {
      const milliseconds = Math.round(context.clock.monotonic() - (begun.get(address) ?? context.clock.monotonic()));
      const outcome = outcomeOf(changes.get(address) as Change, result, milliseconds);
      outcomes.push(outcome);
      inputs.onOutcome(outcome, { done: outcomes.length, total: changes.size });
    },
  });
  const report = { outcomes, milliseconds: Math.round(context.clock.monotonic() - started) };
  return { report, resources: resourcesAfter(inputs, results) };
}

function outcomeOf(change: Change, result: NodeResult<ChangeResult>, milliseconds: number): Outcome {
  const { address, action } = change;
  if (result.status === 'done') return { status: result.value.acted ? 'applied' : 'found', address, action, milliseconds };
  if (result.status === 'skipped') return { status: 'skipped', address, action, because: result.because };
  const error = result.error instanceof PartialChange ? result.error.cause : result.error;
  const known = error instanceof IacError ? error : undefined;
  return {
    status: 'failed',
    address,
    action,
    milliseconds,
    code: known?.code ?? 'internal',
    message: messageOf(error),
    hint: known?.hint,
    exitCode: known?.exitCode ?? EXIT.internal,
  };
}

function resourcesAfter(
  { plan, states }: ApplyInputs,
  results: ReadonlyMap<ResourceAddress, NodeResult<ChangeResult>>,
): Map<string, Map<ResourceAddress, ResourceState>> {
  const after = new Map(plan.units.map(({ project }) => [project, new Map(states.get(project)?.resources ?? [])]));
  const unitOf = (address: ResourceAddress): Map<ResourceAddress, ResourceState> | undefined => after.get(partsOf(address).project);
  for (const record of plan.records) unitOf(record.address)?.set(record.address, recorded(record, stateOf(record.address, states)));
  for (const address of plan.forgotten) unitOf(address)?.delete(address);
  for (const [address, result] of results) {
    if (result.status === 'failed' && result.error instanceof PartialChange) unitOf(address)?.set(address, result.error.resource);
    if (result.status !== 'done') continue;
    if (result.value.resource === undefined) unitOf(address)?.delete(address);
    else unitOf(address)?.set(address, result.value.resource);
  }
  return after;
}

function recorded(record: StateRecord, before: ResourceState | undefined): ResourceState {
  return {
    id: record.id,
    attributes: withoutMarkers(record.after),
    originals: { ...before?.originals, ...record.originals },
    dependencies: record.dependencies,
    ...(record.stamp === undefined ? {} : { stamp: record.stamp }),
  };
}

function stateOf(address: ResourceAddress, states: ReadonlyMap<string, UnitState>): ResourceState | undefined {
  return states.get(partsOf(address).project)?.resources.get(address);
}
