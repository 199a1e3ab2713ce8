import type { KindName } from '../model/address.js';
import { asBlob, asOneOf, asRef, asSecret, type Doc, EXCLUSIVE, isAbsent } from '../model/document.js';
import { isObject, type Json } from '../model/json.js';
import type { FieldPath } from '../model/path.js';
import { type FieldView, labelWidth } from './field-lines.js';
import { cellsOf, clip, padCells } from './layout.js';
import { paint } from './style.js';
import { shortText } from './value.js';
import { visible } from './visible.js';
import { plural } from './words.js';

const GAP = '   ';
const NARROWEST_VALUE = 24;

/** How the author of a config knows a field of a Doc: `friendlyPath` of the registry. */
export type FieldName = (kind: KindName, path: FieldPath) => string;

export interface DocView extends FieldView {
  readonly fieldName: FieldName;
  /** At most so many fields, and then how many more there are. */
  readonly most: number;
}

/** The fields of a Doc as aligned lines. */
export function docLines(kind: KindName, doc: Doc, view: DocView): string[] {
  const fields = leavesOf(doc, []);
  const shown = fields.slice(0, view.most).map(({ path, value }) => ({ label: visible(view.fieldName(kind, path)), value }));
  const labelCells = labelWidth(shown.map(({ label }) => label));
  const lines = shown.map(({ label, value }) => {
    const name = padCells(label, labelCells) + GAP;
    const room = Math.max(NARROWEST_VALUE, view.style.width - view.margin - cellsOf(name));
    return name + clip(shortText(value, view.pending, room), room);
  });
  const hidden = fields.length - shown.length;
  return hidden > 0 ? [...lines, paint(view.style, 'quiet', `… ${plural(hidden, 'more field')}`)] : lines;
}

interface Leaf {
  readonly path: FieldPath;
  readonly value: Json;
}

function leavesOf(value: Json, path: FieldPath): Leaf[] {
  if (!isObject(value) || isLeaf(value) || Object.keys(value).length === 0) return [{ path, value }];
  return Object.entries(value)
    .filter(([key]) => key !== EXCLUSIVE)
    .flatMap(([key, item]) => leavesOf(item, [...path, key]));
}

function isLeaf(value: Json): boolean {
  const known = asRef(value) ?? asSecret(value) ?? asBlob(value) ?? asOneOf(value);
  return known !== undefined || isAbsent(value);
}
