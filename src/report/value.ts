/** One value of a document as text for people. A secret never shows: documents hold only its digest, and that stays hidden too. */
import type { ResourceAddress } from '../model/address.js';
import { asBlob, asOneOf, asRef, asSecret, EXCLUSIVE, isAbsent } from '../model/document.js';
import { isList, isObject, type Json, type JsonObject } from '../model/json.js';
import { cellsOf, indent } from './layout.js';
import { quoted, visible } from './visible.js';
import { byteSize, plural, shortDigest } from './words.js';

/** Objects that the plan creates: their ids are not known before. */
export type Pending = ReadonlySet<ResourceAddress>;

const PLAIN_KEY = /^[A-Za-z_$][\w$-]*$/; // e.g. `columns`, `$status`
/** Fields that name an element of a list, best first. */
const NAMING_FIELDS = ['name', 'ref', 'id', 'label'];
const NAMES_SHOWN = 4;

/** The whole value on one line: `"text"`, `[1, 2]`, `{type: "S3"}`, `managed_folder.P.models (known after apply)`, `(not set)`. */
export function inlineText(value: Json | undefined, pending: Pending): string {
  if (value === undefined) return '(not set)';
  const special = specialText(value, pending);
  if (special !== undefined) return special;
  if (isList(value)) return `[${value.map((item) => inlineText(item, pending)).join(', ')}]`;
  if (isObject(value)) {
    const fields = fieldsOf(value).map(([key, item]) => `${keyText(key)}: ${inlineText(item, pending)}`);
    return `{${fields.join(', ')}}`;
  }
  return typeof value === 'string' ? quoted(value) : JSON.stringify(value);
}

/** The value in at most `cells`, by saying what it is where it does not fit: `[12 items: id, name, …]`, `(text, 34 lines)`. */
export function shortText(value: Json | undefined, pending: Pending, cells: number): string {
  if (isText(value)) return `(text, ${plural(lineCount(value), 'line')})`;
  const whole = inlineText(value, pending);
  if (cellsOf(whole) <= cells || !isComposite(value)) return whole;
  const names = isList(value) ? value.map(nameOf) : fieldsOf(value).map(([key]) => key);
  const count = isList(value) ? plural(value.length, 'item') : plural(names.length, 'field');
  const known = names.filter((name) => name !== undefined);
  if (known.length < names.length) return isList(value) ? `[${count}]` : `{${count}}`;
  const shown = [...known.slice(0, NAMES_SHOWN).map(visible), ...(known.length > NAMES_SHOWN ? ['…'] : [])].join(', ');
  return isList(value) ? `[${count}: ${shown}]` : `{${count}: ${shown}}`;
}

/**
 * A list or object for a line diff: one element or field a line where it fits, so that a changed line says what it belongs to. The outermost
 * brackets are left out.
 */
export function compositeText(value: readonly Json[] | JsonObject, pending: Pending, cells: number): string {
  return childBlocks(value, pending, cells)
    .map((line) => `${line}\n`)
    .join('');
}

/** True for a list or object that is a value of its own and not a special leaf of a Doc. */
export function isComposite(value: Json | undefined): value is readonly Json[] | JsonObject {
  return typeof value === 'object' && value !== null && specialText(value, new Set()) === undefined;
}

/** True for text of more than one line: code, SQL, a long description. */
export function isText(value: Json | undefined): value is string {
  return typeof value === 'string' && value.trimEnd().includes('\n');
}

/** Lines of a text; a final line end opens no further line. */
export function lineCount(text: string): number {
  return text.replace(/\n$/, '').split('\n').length;
}

function specialText(value: Json, pending: Pending): string | undefined {
  if (asSecret(value) !== undefined) return '(sensitive)';
  if (isAbsent(value)) return '(not set)';
  const address = asRef(value);
  if (address !== undefined) return pending.has(address) ? `${visible(address)} (known after apply)` : visible(address);
  const blob = asBlob(value);
  if (blob !== undefined) return `(${byteSize(blob.bytes)}, sha256 ${visible(shortDigest(blob.sha256))}…)`;
  const choices = asOneOf(value);
  if (choices !== undefined) return `one of ${choices.map((choice) => inlineText(choice, pending)).join(', ')} (known after connecting)`;
  return undefined;
}

function blockLines(value: Json, pending: Pending, cells: number): string[] {
  const whole = inlineText(value, pending);
  if (!isComposite(value) || cellsOf(whole) <= cells) return [whole];
  const [open, close] = isList(value) ? ['[', ']'] : ['{', '}'];
  return [open, ...indent(childBlocks(value, pending, cells - 2), 2), close];
}

function childBlocks(value: readonly Json[] | JsonObject, pending: Pending, cells: number): string[] {
  if (isList(value)) return value.flatMap((item) => blockLines(item, pending, cells));
  return fieldsOf(value).flatMap(([key, item]) => {
    const [first = '', ...rest] = blockLines(item, pending, cells - key.length - 2);
    return [`${keyText(key)}: ${first}`, ...rest];
  });
}

/** `$exclusive` is our own mark and no field of the object. */
function fieldsOf(value: JsonObject): [string, Json][] {
  return Object.entries(value).filter(([key]) => key !== EXCLUSIVE);
}

function keyText(key: string): string {
  return PLAIN_KEY.test(key) ? key : quoted(key);
}

function nameOf(item: Json): string | undefined {
  if (!isObject(item)) return undefined;
  const field = NAMING_FIELDS.find((candidate) => typeof item[candidate] === 'string');
  return field === undefined ? undefined : String(item[field]);
}
