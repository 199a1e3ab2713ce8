import { compact, type Json, type JsonObject } from '../../model/json.js';
import type { Taken } from './mirrors.js';

/** An entry from its fields in their order: fields without a value are left out, and what no friendly field says goes to `raw`, last. */
export function entryOf(fields: { readonly [key: string]: Json | undefined }, rest: JsonObject): JsonObject {
  return compact({ ...fields, raw: Object.keys(rest).length === 0 ? undefined : rest });
}

/** The entry of an object whose id DSS makes: its own name is a field. A name that differs from the entry's is kept in `raw`. */
export function describeNamed(name: string, { fields, rest }: Taken): JsonObject {
  const { name: own, ...others } = fields;
  return entryOf({ name, ...others }, own === undefined || own === name ? rest : { name: own, ...rest });
}
