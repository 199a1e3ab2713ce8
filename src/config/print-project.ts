/** The inverse of parsing: a project file from entries. Short, stable, and read back to the very same entries. */
import { Document, isCollection, isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml';
import { isObject, type Json, type JsonObject, mapJson } from '../model/json.js';
import { DSS_VARIABLES } from './dss-variables.js';
import { escapeReferences } from './template.js';

export interface PrintableProject {
  readonly project: JsonObject;
  /** Lists in the order in which they shall stand: `['datasets', […]]`. Empty ones are left out. */
  readonly collections: readonly (readonly [string, readonly JsonObject[]])[];
  /** Comment at the top, line by line. */
  readonly header: readonly string[];
}

const INLINE_WIDTH = 110;

/** Text of `projects/KEY.yml`. */
export function printProject(content: PrintableProject): string {
  const passing = passingNames(content.project);
  const lists = content.collections.filter(([, entries]) => entries.length > 0);
  const value: JsonObject = { project: content.project, ...Object.fromEntries(lists) };
  const document = new Document(escapeAll(value, passing));
  document.commentBefore = content.header.map((line) => (line === '' ? '' : ` ${line}`)).join('\n');
  arrange(document.contents as YAMLMap);
  return document.toString({ lineWidth: 0, flowCollectionPadding: false, blockQuote: 'literal' });
}

/** DSS's own `${x}` must not be taken for ours: what DSS expands in every project passes through, the rest is written `$${x}`. */
function escapeAll(value: Json, passing: ReadonlySet<string>): Json {
  return mapJson(value, (node) => (typeof node === 'string' ? escapeReferences(node, passing) : node));
}

function passingNames(project: JsonObject): ReadonlySet<string> {
  const variables = isObject(project['variables']) ? project['variables'] : {};
  const declared = ['standard', 'local'].flatMap((scope) => (isObject(variables[scope]) ? Object.keys(variables[scope]) : []));
  return new Set([...DSS_VARIABLES, ...declared]);
}

/** A blank line before each list and each entry; short lists and maps on one line. */
function arrange(root: YAMLMap): void {
  for (const [index, pair] of root.items.entries()) {
    if (index > 0 && isNode(pair.key)) pair.key.spaceBefore = true;
    if (isSeq(pair.value)) {
      for (const [position, item] of pair.value.items.entries()) {
        if (position > 0 && isNode(item)) item.spaceBefore = true;
        if (isMap(item)) for (const field of item.items) inlineSmall(field);
      }
    } else if (isMap(pair.value)) for (const field of pair.value.items) inlineSmall(field);
  }
}

function inlineSmall(field: Pair): void {
  if (isNode(field.value)) inlineNode(field.value);
}

function inlineNode(node: Node): void {
  if (!isCollection(node)) return;
  if (isFlat(node) && widthOf(node) <= INLINE_WIDTH) {
    node.flow = true;
    return;
  }
  for (const item of node.items) {
    const child = isMap(node) ? (item as Pair).value : item;
    if (isNode(child)) inlineNode(child);
  }
}

/** Holds scalars only, or flat maps of scalars: what reads well on one line. */
function isFlat(node: Node): boolean {
  if (isScalar(node)) return !(typeof node.value === 'string' && node.value.includes('\n'));
  if (isSeq(node)) return node.items.every((item) => isScalar(item) && isFlat(item));
  if (!isMap(node)) return false;
  return node.items.every(({ value }) => isNode(value) && (isScalar(value) || isSeq(value)) && isFlat(value));
}

function widthOf(node: Node): number {
  return JSON.stringify(node.toJSON()).length;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'toJSON' in value;
}
