/** Words for types, values and limits. */
import type { Json } from '../model/json.js';
import type { Located } from './located.js';

const TYPES: Readonly<Record<string, string>> = {
  object: 'a map',
  array: 'a list',
  string: 'text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  null: 'nothing',
};

/** `text, a number or a list`. That a field may also be left empty goes without saying. */
export function expectedTypes(types: readonly string[]): string {
  const told = types.length > 1 ? types.filter((type) => type !== 'null') : types;
  const words = told.map((type) => TYPES[type] ?? type);
  const last = words.at(-1) ?? 'something else';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} or ${last}`;
}

/** The type of what stands at a place: `text`, `the number 5`. */
export function foundType(node: Located): string {
  if (node.shape !== 'leaf' || node.standing !== 'plain' || node.value === null || typeof node.value === 'boolean') return found(node);
  return typeof node.value === 'string' ? 'text' : `the number ${String(node.value)}`;
}

const LONGEST_QUOTE = 60;

/** What stands at a place: its value when that is short, the kind of thing that it is otherwise. Never a secret. */
export function found(node: Located): string {
  if (node.shape !== 'leaf') return node.shape === 'list' ? 'a list' : 'a map';
  if (node.standing === 'secret') return 'a secret';
  if (node.standing !== 'plain') return 'a reference';
  if (node.value === null) return 'nothing';
  const text = String(node.value);
  return text === '' ? 'empty text' : `\`${text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text}\``;
}

/** What a limit asks for, by the schema keyword that sets it. */
export const LIMITS: Readonly<Record<string, (limit: Json | undefined) => string>> = {
  minimum: (limit) => `at least ${text(limit)}`,
  maximum: (limit) => `at most ${text(limit)}`,
  exclusiveMinimum: (limit) => `more than ${text(limit)}`,
  exclusiveMaximum: (limit) => `less than ${text(limit)}`,
  multipleOf: (limit) => `a multiple of ${text(limit)}`,
  minLength: (limit) => `at least ${count(limit, 'character')}`,
  maxLength: (limit) => `at most ${count(limit, 'character')}`,
  minItems: (limit) => `at least ${count(limit, 'element')}`,
  maxItems: (limit) => `at most ${count(limit, 'element')}`,
  minProperties: (limit) => `at least ${count(limit, 'field')}`,
  maxProperties: (limit) => `at most ${count(limit, 'field')}`,
};

function text(limit: Json | undefined): string {
  return JSON.stringify(limit ?? null);
}

function count(limit: Json | undefined, what: string): string {
  return `${text(limit)} ${what}${limit === 1 ? '' : 's'}`;
}

/** What a limit measured: the number itself, the length of a text, the size of a list or map. */
export function measure(node: Located): string {
  if (node.shape === 'list') return String(node.items.length);
  if (node.shape === 'map') return String(node.entries.size);
  return String(typeof node.value === 'string' ? node.value.length : node.value);
}
