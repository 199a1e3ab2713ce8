/** Where a field stands inside a document: object keys, list positions, and elements of keyed lists. */

/** An element of a keyed list, named by its key; `nth` (from 0) tells apart elements that share a key. */
export interface ElementSegment {
  readonly element: string;
  readonly nth: number;
}
export type PathSegment = string | number | ElementSegment;
export type FieldPath = readonly PathSegment[];

const PLAIN_KEY = /^[A-Za-z_$][\w$-]*$/; // e.g. `columns`, `$status`

/** Text of a path as people read it: `schema.columns[customer_id].type`, `steps[2].params`, `variables["a.b"]`. */
export function formatPath(path: FieldPath): string {
  let text = '';
  for (const segment of path) text += formatSegment(segment, text === '');
  return text;
}

function formatSegment(segment: PathSegment, first: boolean): string {
  if (typeof segment === 'number') return `[${segment}]`;
  if (typeof segment === 'object') return segment.nth === 0 ? `[${segment.element}]` : `[${segment.element}#${segment.nth + 1}]`;
  if (!PLAIN_KEY.test(segment)) return `[${JSON.stringify(segment)}]`;
  return first ? segment : `.${segment}`;
}
