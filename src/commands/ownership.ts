import type { DesiredGraph } from '../model/resource.js';
import type { UnitState } from '../model/state.js';
import type { Refreshed } from '../refresh/refresh.js';
import type { Session } from './session.js';

/** Every object known, no field owned yet. */
export function emptyOwnership(known: {
  readonly graph: DesiredGraph;
  readonly observed: Pick<Refreshed, 'resources' | 'nodeId'>;
  readonly session: Session;
  readonly project: string;
  readonly realKey: string;
}): UnitState {
  const { graph, observed, session, project, realKey } = known;
  const present = [...graph.resources.values()].filter(({ address }) => observed.resources.has(address));
  const resources = present.map(({ address, dependencies }) => {
    const id = observed.resources.get(address)?.id ?? '';
    return [address, { id, attributes: {}, originals: {}, dependencies }] as const;
  });
  return {
    lineage: '',
    serial: 0,
    unit: session.unit(project),
    nodeId: observed.nodeId,
    projectKey: realKey,
    resources: new Map(resources),
  };
}
