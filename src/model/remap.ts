/** Names that differ between environments: connections, code environments, containers. */
import type { RemapTable } from './config.js';
import { isList, isObject, type Json, type JsonObject } from './json.js';
import { type Cursor, ELEMENT } from './pattern.js';
import type { RemapRule } from './rules.js';

/** The document with every such name as the table says; names that it does not hold stay. */
export function remapNames(doc: JsonObject, rules: Cursor<RemapRule>, table: RemapTable): JsonObject {
  return remapValue(doc, rules, (rule, name) =>
    Object.hasOwn(table[rule.what], name) ? (table[rule.what][name] as string) : name,
  ) as JsonObject;
}

/** The table that undoes another one, for writing down what a node has. Of two names with one target, the first stands. */
export function reverseRemap(table: RemapTable): RemapTable {
  const reverse = (names: Readonly<Record<string, string>>): Record<string, string> => {
    const result: Record<string, string> = {};
    for (const [from, to] of Object.entries(names)) if (!Object.hasOwn(result, to)) result[to] = from;
    return result;
  };
  return { connections: reverse(table.connections), code_envs: reverse(table.code_envs), containers: reverse(table.containers) };
}

/** Every such name in a document, each once. */
export function namesIn(doc: JsonObject, rules: Cursor<RemapRule>): readonly { readonly what: RemapRule['what']; readonly name: string }[] {
  const found = new Map<string, { what: RemapRule['what']; name: string }>();
  remapValue(doc, rules, (rule, name) => {
    found.set(`${rule.what} ${name}`, { what: rule.what, name });
    return name;
  });
  return [...found.values()];
}

function remapValue(value: Json, cursor: Cursor<RemapRule>, rename: (rule: RemapRule, name: string) => string): Json {
  const rule = cursor.here[0];
  if (rule !== undefined && typeof value === 'string' && value !== '') return rename(rule, value);
  if (!cursor.live) return value;
  if (isList(value)) return value.map((item) => remapValue(item, cursor.down(ELEMENT), rename));
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, remapValue(item, cursor.down(key), rename)]));
}
