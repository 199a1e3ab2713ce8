/** Puts variables into the texts of a located value: values only, never keys. */
import { isObject, type Json } from '../model/json.js';
import { DSS_VARIABLES } from './dss-variables.js';
import { callFunction, isFunctionName } from './functions.js';
import { atValue, type Located, type LocatedLeaf, type Place } from './located.js';
import type { Mistake } from './mistake.js';
import { didYouMean, listed } from './nearest.js';
import { readScalar } from './read-scalar.js';
import { declarationOf, declaredNames, type Outcome, type Scope } from './scope.js';
import { hasReference, parseTemplate, type Reference, type Template } from './template.js';
import { resolveVariable } from './variables.js';

/**
 * The value with every text resolved; what cannot be is reported, and marked so that nobody complains of it again. What holds no variable is
 * returned as it is: most of a large workspace.
 */
export function interpolate(node: Located, scope: Scope): Located {
  if (node.shape === 'leaf') return interpolateLeaf(node, scope);
  if (node.shape === 'list') {
    const items = node.items.map((item) => interpolate(item, scope));
    return items.every((item, index) => item === node.items[index]) ? node : { ...node, items };
  }
  let changed: Map<string, Located> | undefined;
  for (const [key, item] of node.entries) {
    const resolved = interpolate(item, scope);
    if (resolved !== item) changed = (changed ?? new Map(node.entries)).set(key, resolved);
  }
  return changed === undefined ? node : { ...node, entries: changed };
}

function interpolateLeaf(leaf: LocatedLeaf, scope: Scope): LocatedLeaf {
  if (typeof leaf.value !== 'string' || !hasReference(leaf.value)) return leaf;
  const outcome = resolveText(leaf.value, leaf.place, scope);
  if (outcome === undefined) return { ...leaf, standing: 'unresolved' };
  if (outcome.secret) return { ...leaf, value: scope.inputs.seal(textOf(outcome.value)), standing: 'secret' };
  return { ...leaf, value: outcome.value, standing: isObject(outcome.value) ? 'reference' : 'plain' };
}

/** What a text comes to. Undefined: reported at its place. */
export function resolveText(text: string, place: Place, scope: Scope): Outcome | undefined {
  const parsed = parseTemplate(text);
  if ('template' in parsed) return evaluate(parsed.template, place, scope);
  return reported(parsed.mistake, place, scope);
}

const MAX_LENGTH = 1_000_000;

function evaluate(template: Template, place: Place, scope: Scope): Outcome | undefined {
  const [only, ...others] = template;
  if (only !== undefined && typeof only !== 'string' && others.length === 0) return evaluateReference(only, place, scope);
  // All parts, even after a mistake: every mistake of a text shows in one run.
  const outcomes = template.map((part) =>
    typeof part === 'string' ? { value: part, secret: false } : evaluateReference(part, place, scope),
  );
  let text = '';
  let secret = false;
  for (const outcome of outcomes) {
    if (outcome === undefined) return undefined;
    if (isObject(outcome.value)) {
      const hint = 'let `${ref:kind.name}` be the whole value';
      return reported({ code: 'bad-ref', message: 'a reference to an object inside longer text', hint }, place, scope);
    }
    text += textOf(outcome.value);
    secret ||= outcome.secret;
    // Variables that double each other would fill the memory in a few lines.
    if (text.length > MAX_LENGTH) {
      return reported(
        { code: 'text-too-long', message: `variables make this text longer than ${MAX_LENGTH} characters`, hint: 'shorten it' },
        place,
        scope,
      );
    }
  }
  return { value: text, secret };
}

function evaluateReference(reference: Reference, place: Place, scope: Scope): Outcome | undefined {
  const head = evaluateToText(reference.head, place, scope);
  if (head === undefined) return undefined;
  const name = head.text;
  if (reference.rest !== undefined && isFunctionName(name)) {
    const argument = evaluateToText(reference.rest, place, scope);
    if (argument === undefined) return undefined;
    const outcome = callFunction(name, argument.text, scope, argument.secret || head.secret);
    return 'code' in outcome ? reported(outcome, place, scope) : outcome;
  }
  if (isLeftToDss(name, place, scope)) return { value: `\${${name}${reference.restSource}}`, secret: head.secret };
  const variable = resolveVariable(name, scope, resolveText);
  if (variable.declared) return variable.outcome === undefined ? undefined : withSecrecy(variable.outcome, head.secret);
  if (reference.rest !== undefined && isVariableName(name)) return defaultOf(reference.rest, place, scope, head.secret);
  return reported(undeclared(head.secret ? '…' : name, scope), place, scope);
}

/** The text of a template that stands inside a reference. */
function evaluateToText(template: Template, place: Place, scope: Scope): { readonly text: string; readonly secret: boolean } | undefined {
  const outcome = evaluate(template, place, scope);
  return outcome === undefined ? undefined : { text: textOf(outcome.value), secret: outcome.secret };
}

function isLeftToDss(name: string, place: Place, scope: Scope): boolean {
  if (DSS_VARIABLES.has(name)) return true;
  if (!scope.projectVariables.has(name)) return false;
  if (declarationOf(scope, name) !== undefined) {
    scope.diagnostics.push({
      severity: 'warning',
      code: 'shadowed-variable',
      message: `\`${name}\` is a variable of the project and of the config: left for DSS to expand`,
      hint: 'rename one of them; `$${…}` says that DSS is meant',
      ...atValue(place),
    });
  }
  return true;
}

function defaultOf(rest: Template, place: Place, scope: Scope, secret: boolean): Outcome | undefined {
  const outcome = evaluate(rest, place, scope);
  if (outcome === undefined) return undefined;
  // Only what is written out is read as a scalar: a variable in the default has a type of its own.
  const written = rest.every((part) => typeof part === 'string');
  return withSecrecy(written ? { ...outcome, value: readScalar(textOf(outcome.value)) } : outcome, secret);
}

function withSecrecy(outcome: Outcome, secret: boolean): Outcome {
  return { ...outcome, secret: outcome.secret || secret };
}

const VARIABLE_NAME = /^[A-Za-z_]\w*$/; // e.g. `SNOWFLAKE_CONNECTION`

function isVariableName(name: string): boolean {
  return VARIABLE_NAME.test(name);
}

function undeclared(name: string, scope: Scope): Mistake {
  if (!isVariableName(name) && name !== '…') {
    return {
      code: 'bad-reference',
      message: `\`\${${name}}\` names no variable`,
      hint: 'write `$${…}` for text that DSS or a program expands',
    };
  }
  const names = declaredNames(scope);
  const message = `no variable \`${name}\`${didYouMean(name, names)}`;
  const leaveIt = `\`$\${${name}}\` leaves it to DSS`;
  const hint =
    names.length === 0
      ? `declare it under \`variables\` of the environment or the workspace; ${leaveIt}`
      : `${listed('declared', names)}; ${leaveIt}`;
  return { code: 'unknown-variable', message, hint };
}

function reported(mistake: Mistake, place: Place, scope: Scope): undefined {
  scope.diagnostics.push({ severity: 'error', ...mistake, ...atValue(place) });
}

function textOf(value: Json): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
