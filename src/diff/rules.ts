import type { Cursor } from '../model/pattern.js';
import type { FieldRule } from '../model/rules.js';

export type RuleCursor = Cursor<FieldRule>;
export type RuleOf<Name extends FieldRule['rule']> = Extract<FieldRule, { readonly rule: Name }>;

/** The rule of one sort that applies at the cursor; the last one listed wins, so that a kind can refine a broader pattern. */
export function ruleAt<Name extends FieldRule['rule']>(cursor: RuleCursor, name: Name): RuleOf<Name> | undefined {
  return cursor.here.findLast((rule): rule is RuleOf<Name> => rule.rule === name);
}
