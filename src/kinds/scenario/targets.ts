/** What a step builds or checks: names in an entry, `{ type, itemId }` in DSS. */
import { isList, isObject, type Json, type JsonObject } from '../../model/json.js';
import type { DesiredContext } from '../../model/kind.js';

/** `dataset`, `datasets` and `items` of a step as the targets of DSS. */
export function targetsOf(step: JsonObject, context: DesiredContext, field: readonly (string | number)[]): readonly JsonObject[] {
  const { dataset, datasets, items } = step;
  const names = [...(dataset === undefined ? [] : [dataset]), ...(isList(datasets) ? datasets : [])];
  const others = (isList(items) ? items : []).filter(isObject);
  return [
    ...names.map((name) => ({ type: 'DATASET', itemId: name })),
    ...others.map((item, index) => itemTarget(item, context, [...field, 'items', index])),
  ];
}

function itemTarget(item: JsonObject, context: DesiredContext, field: readonly (string | number)[]): JsonObject {
  const { type = 'DATASET', item: name = '', partitions, project } = item;
  const local = type === 'MANAGED_FOLDER' && project === undefined;
  return {
    type,
    itemId: local ? context.computable(name, [...field, 'item']) : name,
    ...(partitions === undefined ? {} : { partitionsSpec: partitions }),
    ...(project === undefined ? {} : { projectKey: project }),
  };
}

/** The shortest fields that say these targets. */
export function targetsIn(targets: Json | undefined): JsonObject {
  if (!isList(targets)) return {};
  const elements = targets.filter(isObject);
  const [first] = elements;
  if (first === undefined) return { datasets: [] };
  if (!elements.every(isPlainDataset)) return { items: elements.map(describeTarget) };
  const names = elements.map(({ itemId = '' }) => itemId);
  return names.length === 1 ? { dataset: first['itemId'] ?? '' } : { datasets: names };
}

function isPlainDataset(target: JsonObject): boolean {
  return target['type'] === 'DATASET' && Object.keys(target).every((key) => key === 'type' || key === 'itemId');
}

function describeTarget({ type = '', itemId = '', partitionsSpec, projectKey }: JsonObject): JsonObject {
  return {
    type,
    item: itemId,
    ...(partitionsSpec === undefined ? {} : { partitions: partitionsSpec }),
    ...(projectKey === undefined ? {} : { project: projectKey }),
  };
}
