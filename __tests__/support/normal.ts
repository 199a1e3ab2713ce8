/** Two runs made comparable: ids that DSS made up by what they stand for, and no stamps. */
import { isObject, type Json, mapJson, parseJson } from '../../src/model/json.js';
import type { UnitState } from '../../src/model/state.js';

const STAMPS = new Set(['versionTag', 'creationTag', 'createdOn', 'checklists']);
const GENERATED = /^(managed_folder|zone)\./;

export function anonymous(value: Json | object, units: readonly UnitState[]): Json {
  const ids = units.flatMap(({ resources }) => [...resources]).filter(([address]) => GENERATED.test(address));
  const named = ids.reduce((text, [address, { id }]) => text.replaceAll(id, `<${address}>`), JSON.stringify(value));
  return mapJson(parseJson(named), (node) => {
    if (!isObject(node)) return node;
    // The id of a data quality rule is made up too, and nothing refers to it.
    const isRule = 'displayName' in node && 'type' in node;
    return Object.fromEntries(Object.entries(node).filter(([key]) => !STAMPS.has(key) && !(isRule && key === 'id')));
  });
}
