/** YAML as values that know their place: what every later step works on, so that any mistake can be shown where it was written. */
import type { YamlPath } from '../model/config.js';
import type { SourcePosition } from '../model/diagnostic.js';
import type { Json } from '../model/json.js';
import { formatPath } from '../model/path.js';

export interface SourceText {
  readonly file: string;
  /** `offset` in UTF-16 units from the start of the text. */
  positionAt(offset: number): SourcePosition;
}

/** Where a value stands: offsets in its text, and its parent, from which the path follows. */
export interface Place {
  readonly source: SourceText;
  readonly offset: number;
  /** Offset of the key in front of the value; the value's own where there is no key. */
  readonly keyOffset: number;
  readonly parent: Place | undefined;
  /** The key or position under the parent; undefined for the whole document. */
  readonly step: string | number | undefined;
}

/** What became of a leaf: as written, a sealed secret, a `$ref`, or a text whose variables could not be resolved (and that was reported). */
export type Standing = 'plain' | 'secret' | 'reference' | 'unresolved';

export interface LocatedLeaf {
  readonly shape: 'leaf';
  readonly place: Place;
  readonly value: Json;
  readonly standing: Standing;
}

export interface LocatedList {
  readonly shape: 'list';
  readonly place: Place;
  readonly items: readonly Located[];
}

export interface LocatedMap {
  readonly shape: 'map';
  readonly place: Place;
  readonly entries: ReadonlyMap<string, Located>;
}

export type Located = LocatedLeaf | LocatedList | LocatedMap;

/** The plain JSON value. */
export function toJson(node: Located): Json {
  return convert(node, ({ value }) => value);
}

// A text that the schema accepts wherever any text will do: what a secret or a reference says is not ours to judge.
const PLACEHOLDER = 'placeholder';

/** The value as a schema judges it: secrets, references and unresolved texts count as text. */
export function toCheckable(node: Located): Json {
  return convert(node, ({ value, standing }) => (standing === 'plain' ? value : PLACEHOLDER));
}

function convert(node: Located, leaf: (leaf: LocatedLeaf) => Json): Json {
  if (node.shape === 'leaf') return leaf(node);
  if (node.shape === 'list') return node.items.map((item) => convert(item, leaf));
  const object: Record<string, Json> = {};
  for (const [key, item] of node.entries) object[key] = convert(item, leaf); // `__proto__` is no key here: the parser refuses it
  return object;
}

/** The child of a node by key or position. Positions may be text, as in a JSON pointer. */
export function childOf(node: Located, step: string | number): Located | undefined {
  if (node.shape === 'map') return node.entries.get(String(step));
  return node.shape === 'list' ? node.items[Number(step)] : undefined;
}

/** The node at a path, or the nearest enclosing one that exists. */
export function nearestNode(node: Located, path: YamlPath): Located {
  let current = node;
  for (const step of path) {
    const child = childOf(current, step);
    if (child === undefined) return current;
    current = child;
  }
  return current;
}

export function positionOf(place: Place): SourcePosition {
  return place.source.positionAt(place.offset);
}

/** Position of the value and its field, as a diagnostic has them. `below` names a field of it that is not there. */
export function atValue(place: Place, below: YamlPath = []): { readonly at: SourcePosition; readonly field?: string } {
  return { at: positionOf(place), ...fieldOf(place, below) };
}

/** Position of the key in front of the value, and its field. */
export function atKey(place: Place): { readonly at: SourcePosition; readonly field?: string } {
  return { at: place.source.positionAt(place.keyOffset), ...fieldOf(place, []) };
}

/** The text of a position: `projects/sales.yml:12:5`. */
export function positionText(at: SourcePosition): string {
  return `${at.file}:${at.line}:${at.column}`;
}

function fieldOf(place: Place, below: YamlPath): { readonly field?: string } {
  const path = [...pathOf(place), ...below];
  return path.length === 0 ? {} : { field: formatPath(path) };
}

function pathOf(place: Place): YamlPath {
  const path: (string | number)[] = [];
  for (let at: Place | undefined = place; at?.step !== undefined; at = at.parent) path.unshift(at.step);
  return path;
}
