/** Finds for each element of a declared list the element that DSS has for it. */

import { asRef } from '../model/document.js';
import { canonicalJson, isObject, type Json } from '../model/json.js';
import type { ElementSegment } from '../model/path.js';
import type { RuleOf } from './rules.js';

export interface AlignedElement {
  readonly segment: ElementSegment;
  readonly declared: Json;
  /** Undefined when DSS has no such element. */
  readonly existing: Json | undefined;
}

export interface Alignment {
  /** In the declared order. */
  readonly elements: readonly AlignedElement[];
  /** What DSS has beyond that. */
  readonly extra: readonly { readonly segment: ElementSegment; readonly existing: Json }[];
  /** True when the elements that both have stand in the same order. */
  readonly sameOrder: boolean;
}

/**
 * Elements that share a key are matched in their order of appearance. An element is looked up by the first key field that it declares, so a
 * step without an id is still found by its name.
 */
export function alignElements(declared: readonly Json[], existing: readonly Json[], rule: RuleOf<'keyed'>): Alignment {
  const taken = new Set<number>();
  const counts = new Map<string, number>();
  const positions: number[] = [];
  const elements = declared.map((element): AlignedElement => {
    const field = keyField(element, rule.by);
    const label = keyText(element, field);
    const index = existing.findIndex((candidate, position) => !taken.has(position) && isSame(element, candidate, field));
    if (index >= 0) {
      taken.add(index);
      positions.push(index);
    }
    return { segment: { element: label, nth: count(counts, label) }, declared: element, existing: index < 0 ? undefined : existing[index] };
  });
  const extra = existing.flatMap((element, position) => {
    if (taken.has(position)) return [];
    const label = keyText(element, keyField(element, rule.by));
    return [{ segment: { element: label, nth: count(counts, label) }, existing: element }];
  });
  return { elements, extra, sameOrder: positions.every((position, index) => index === 0 || position > (positions[index - 1] ?? -1)) };
}

function keyField(element: Json, by: readonly string[]): string | undefined {
  return isObject(element) ? by.find((field) => element[field] !== undefined) : undefined;
}

function isSame(element: Json, candidate: Json, field: string | undefined): boolean {
  if (field === undefined || !isObject(element) || !isObject(candidate)) return canonicalJson(element) === canonicalJson(candidate);
  const other = candidate[field];
  return other !== undefined && canonicalJson(element[field] as Json) === canonicalJson(other);
}

function keyText(element: Json, field: string | undefined): string {
  const key = field !== undefined && isObject(element) ? element[field] : element;
  return asRef(key) ?? (typeof key === 'string' ? key : canonicalJson(key ?? null));
}

function count(counts: Map<string, number>, label: string): number {
  const nth = counts.get(label) ?? 0;
  counts.set(label, nth + 1);
  return nth;
}
