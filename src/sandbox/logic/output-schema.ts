import { isList, isObject, type JsonObject, parseJson } from '../../model/json.js';
import { objectOrEmpty } from '../http/require.js';
import type { Column } from './initial-payload.js';

/** What decides the columns that a recipe gives. */
export interface SchemaSource {
  readonly type: string;
  readonly payload: string | undefined;
  /** Columns of each input, in order. */
  readonly inputs: readonly (readonly Column[])[];
}

/** Columns of a recipe's outputs, for the types whose rule is plain; undefined for all others, code among them (API reference 2.8). */
export function outputColumns(source: SchemaSource): readonly JsonObject[] | undefined {
  const first = source.inputs[0] ?? [];
  switch (source.type) {
    case 'sync':
    case 'sampling':
    case 'split':
    case 'sort':
      return first.map(plain);
    case 'grouping':
      return groupingColumns(first, payloadOf(source.payload));
    default:
      return undefined;
  }
}

const plain = ({ name, type }: Column): JsonObject => ({ name, type });

/** Type of an aggregate where it is not the column's own. */
const AGGREGATES: Readonly<Record<string, string | undefined>> = {
  min: undefined,
  max: undefined,
  first: undefined,
  last: undefined,
  sum: 'double',
  avg: 'double',
  stddev: 'double',
  count: 'bigint',
  countDistinct: 'bigint',
  concat: 'string',
};

/** Keys, then `{column}_{function}` per aggregate, then the count of rows (API reference 2.8). */
function groupingColumns(input: readonly Column[], payload: JsonObject): readonly JsonObject[] {
  const typeOf = new Map(input.map((column) => [column.name, column.type]));
  const keys = objectsIn(payload['keys']).map((key) => String(key['column']));
  const values = objectsIn(payload['values']).flatMap((value) => {
    const column = String(value['column']);
    const asked = Object.entries(AGGREGATES).filter(([name]) => value[name] === true);
    return asked.map(([name, type]) => ({ name: `${column}_${name}`, type: type ?? typeOf.get(column) ?? 'string' }));
  });
  const count = payload['globalCount'] === true ? [{ name: 'count', type: 'bigint' }] : [];
  const columns = [...keys.map((name) => ({ name, type: typeOf.get(name) ?? 'string' })), ...values, ...count];
  const renamed = objectOrEmpty(payload['outputColumnNameOverrides']);
  return columns.map(({ name, type }) => ({ name: typeof renamed[name] === 'string' ? renamed[name] : name, type }));
}

function objectsIn(value: unknown): readonly JsonObject[] {
  return isList(value) ? value.filter(isObject) : [];
}

function payloadOf(text: string | undefined): JsonObject {
  if (text === undefined || text === '') return {};
  const payload = parseJson(text);
  return isObject(payload) ? payload : {};
}
