/** Finds the rules that apply at a place of a document while a walk goes down into it, one step at a time. */
import type { PathPattern } from './rules.js';

/** The step into an element of a list, whatever its position or key. */
export const ELEMENT = '*';

/** Rules at one place, and the way to the places below. Cursors are shared: equal ways down give the same cursor. */
export interface Cursor<Rule> {
  readonly here: readonly Rule[];
  /** False when no rule can apply here or further down: the walk may stop caring. */
  readonly live: boolean;
  down(step: string): Cursor<Rule>;
}

interface Position<Rule> {
  readonly rule: Rule;
  /** How many pattern steps are matched. */
  readonly index: number;
}

/** A cursor at the top of a document for these rules. Build it once per kind: places that were visited are remembered. */
export function cursorFor<Rule extends { readonly path: PathPattern }>(rules: readonly Rule[]): Cursor<Rule> {
  return makeCursor(rules.map((rule) => ({ rule, index: 0 })));
}

function makeCursor<Rule extends { readonly path: PathPattern }>(positions: readonly Position<Rule>[]): Cursor<Rule> {
  const literals = new Set(positions.map(({ rule, index }) => rule.path[index]).filter((step) => step !== undefined));
  const children = new Map<string, Cursor<Rule>>();
  return {
    here: positions.filter(isMatched).map(({ rule }) => rule),
    live: positions.length > 0,
    down(step) {
      if (positions.length === 0) return this;
      // Keys that no pattern names are alike, so a map with a million keys costs two cursors, not a million.
      const name = literals.has(step) ? step : step.startsWith('$') ? '$' : '';
      let child = children.get(name);
      if (child === undefined) {
        child = makeCursor(positions.flatMap((position) => advance(position, step)));
        children.set(name, child);
      }
      return child;
    },
  };
}

function isMatched<Rule extends { readonly path: PathPattern }>({ rule, index }: Position<Rule>): boolean {
  return index === rule.path.length || (index === rule.path.length - 1 && rule.path[index] === '**');
}

function advance<Rule extends { readonly path: PathPattern }>(position: Position<Rule>, step: string): Position<Rule>[] {
  const { rule, index } = position;
  const wanted = rule.path[index];
  if (wanted === undefined) return [];
  if (wanted === '**') return [position, ...advance({ rule, index: index + 1 }, step)];
  return matches(wanted, step) ? [{ rule, index: index + 1 }] : [];
}

function matches(wanted: string, step: string): boolean {
  return wanted === '*' || wanted === step || (wanted === '$*' && step.startsWith('$'));
}
