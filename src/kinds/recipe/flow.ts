/** Inputs and outputs: a list of names for the role `main`, or lists by role; DSS keeps `{ role: { items: [{ ref, … }] } }`. */
import { asRef } from '../../model/document.js';
import { isList, isObject, type Json, type JsonObject } from '../../model/json.js';
import type { DesiredContext } from '../../model/kind.js';

export type Side = 'inputs' | 'outputs';

/** Keys of an item in an entry, by the keys of DSS. */
const ITEM_KEYS: Readonly<Record<string, string>> = { ref: 'ref', deps: 'deps', appendMode: 'append' };

/** What `inputs` or `outputs` of an entry declare. */
export function flowOf(side: Side, spec: JsonObject, context: DesiredContext): JsonObject {
  const declared = spec[side];
  if (declared === undefined) return {};
  if (isList(declared)) return { [side]: { main: { items: itemsOf(declared, [side], context) } } };
  if (!isObject(declared)) return {};
  const roles = Object.entries(declared).map(([role, items]): [string, Json] => [
    role,
    { items: isList(items) ? itemsOf(items, [side, role], context) : [] },
  ]);
  return { [side]: Object.fromEntries(roles) };
}

function itemsOf(items: readonly Json[], field: readonly string[], context: DesiredContext): readonly Json[] {
  return items.map((item, index) => {
    const place = [...field, index];
    if (!isObject(item) || asRef(item) !== undefined) return { ref: context.computable(item, place) };
    const { ref = '', append, ...same } = item;
    return { ref: context.computable(ref, [...place, 'ref']), ...same, ...(append === undefined ? {} : { appendMode: append }) };
  });
}

/** The shortest form that says these roles; undefined when a role holds more than an entry can say. */
export function describeFlow(roles: Json | undefined): Json | undefined {
  if (!isObject(roles)) return undefined;
  const described = Object.entries(roles).map(([role, value]): [string, Json | undefined] => [role, describeRole(value)]);
  if (described.some(([, items]) => items === undefined)) return undefined;
  const [first, ...others] = described;
  if (first === undefined) return undefined;
  return first[0] === 'main' && others.length === 0 ? first[1] : (Object.fromEntries(described) as JsonObject);
}

function describeRole(role: Json): Json | undefined {
  if (!isObject(role)) return undefined;
  const { items, ...others } = role;
  if (!isList(items) || Object.keys(others).length > 0) return undefined;
  const described = items.map(describeItem);
  return described.some((item) => item === undefined) ? undefined : described.filter((item) => item !== undefined);
}

function describeItem(item: Json): Json | undefined {
  if (!isObject(item) || Object.keys(item).some((key) => !Object.hasOwn(ITEM_KEYS, key))) return undefined;
  const { ref } = item;
  if (ref === undefined) return undefined;
  if (Object.keys(item).length === 1) return ref;
  return Object.fromEntries(Object.entries(item).map(([key, value]) => [ITEM_KEYS[key] ?? key, value]));
}
