/** Turns what ajv found into diagnostics that say what was expected, what was found, and where. */
import type { ErrorObject } from 'ajv';
import type { Diagnostic } from '../model/diagnostic.js';
import { isList, isObject, type Json, type JsonObject } from '../model/json.js';
import { atKey, atValue, childOf, type Located } from './located.js';
import { didYouMean, listed } from './nearest.js';
import { expectedTypes, found, foundType, LIMITS, measure } from './phrases.js';

/** One finding of ajv, with types that can be trusted, and the node that it is about. */
interface Finding {
  readonly keyword: string;
  readonly node: Located;
  readonly params: JsonObject;
  /** The value of the keyword: the pattern, the limit, the allowed values. */
  readonly wanted: Json | undefined;
  /** The schema that holds the keyword. */
  readonly schema: JsonObject;
  /** The key of a map that is meant, when the finding is about a name. */
  readonly propertyName: string | undefined;
}

type Wording = Omit<Diagnostic, 'severity' | 'at' | 'field'> & Pick<Diagnostic, 'at' | 'field'>;

/** One diagnostic for each mistake. */
export function explain(root: Located, errors: readonly ErrorObject[]): readonly Diagnostic[] {
  return errors.flatMap((error) => {
    const finding = findingOf(root, error);
    const explainer = finding.propertyName === undefined ? (EXPLAIN[finding.keyword] ?? explainLimit) : explainBadName;
    const wording = isBeyondJudgement(finding) ? undefined : explainer(finding);
    return wording === undefined ? [] : [{ severity: 'error' as const, ...wording }];
  });
}

function findingOf(root: Located, error: ErrorObject): Finding {
  const schema: unknown = error.parentSchema;
  return {
    keyword: error.keyword,
    node: nodeAt(root, error.instancePath),
    params: error.params as JsonObject,
    // Not `error.schema`: for a mistake inside a union, ajv puts the union's branches there.
    wanted: isObject(schema) ? schema[error.keyword] : undefined,
    schema: isObject(schema) ? schema : {},
    propertyName: error.propertyName,
  };
}

/** The node of a JSON pointer: `/schema/columns/0/type`. */
function nodeAt(root: Located, pointer: string): Located {
  let node = root;
  for (const token of pointer.split('/').slice(1)) node = childOf(node, token.replaceAll('~1', '/').replaceAll('~0', '~')) ?? node;
  return node;
}

const TEXT_RULES: ReadonlySet<string> = new Set(['pattern', 'minLength', 'maxLength', 'format']);

/** What a secret or reference says is not known here; what an unresolved text would have said was reported already. */
function isBeyondJudgement({ node, keyword }: Finding): boolean {
  if (node.shape !== 'leaf' || node.standing === 'plain') return false;
  return node.standing === 'unresolved' || TEXT_RULES.has(keyword);
}

type Explainer = (finding: Finding) => Wording | undefined;

const EXPLAIN: Readonly<Record<string, Explainer>> = {
  additionalProperties: explainUnknownField,
  unevaluatedProperties: explainUnknownField,
  required: explainMissingField,
  dependentRequired: explainMissingField,
  type: explainWrongType,
  enum: ({ node, wanted }) => explainNotAllowed(node, isList(wanted) ? wanted : []),
  const: ({ node, wanted }) => explainNotAllowed(node, wanted === undefined ? [] : [wanted]),
  pattern: explainBadFormat,
  uniqueItems: explainRepeated,
  // Both only repeat what another finding says.
  if: () => undefined,
  propertyNames: () => undefined,
};

function explainUnknownField({ node, params, schema }: Finding): Wording | undefined {
  const name = String(params['additionalProperty'] ?? params['unevaluatedProperty']);
  const child = childOf(node, name);
  const known = Object.keys(isObject(schema['properties']) ? schema['properties'] : {});
  const message = `unknown field \`${name}\`${didYouMean(name, known)}`;
  const hint = known.length === 0 ? {} : { hint: listed('fields', known) };
  return child === undefined ? undefined : { code: 'unknown-field', message, ...hint, ...atKey(child.place) };
}

function explainMissingField({ node, params, schema }: Finding): Wording {
  const name = String(params['missingProperty']);
  const needy = params['property'];
  const message = typeof needy === 'string' ? `missing field \`${name}\`, which \`${needy}\` needs` : `missing field \`${name}\``;
  const property = isObject(schema['properties']) ? schema['properties'][name] : undefined;
  return { code: 'missing-field', message, ...hintOf(isObject(property) ? property : {}), ...atValue(node.place, [name]) };
}

function explainWrongType({ node, params, schema }: Finding): Wording {
  const types = isList(params['type']) ? params['type'].map(String) : [String(params['type'])];
  const expected = wordingIn(schema) ?? expectedTypes(types);
  // No type at all: a map whose fields fit no form of it.
  const message = types.length === 0 ? `expected ${expected}` : `expected ${expected}, found ${foundType(node)}`;
  return { code: 'wrong-type', message, ...(rewritten(node, types) ?? hintOf(schema)), ...atValue(node.place) };
}

/** How the value itself would be written in a type that is expected. */
function rewritten(node: Located, types: readonly string[]): { readonly hint: string } | undefined {
  if (node.shape !== 'leaf' || node.standing !== 'plain' || node.value === null) return undefined;
  if (types.includes('string')) return { hint: `put it in quotes to make it text: "${String(node.value)}"` };
  return types.includes('array') ? { hint: `write it as a list: [${String(node.value)}]` } : undefined;
}

function explainNotAllowed(node: Located, allowed: readonly Json[]): Wording {
  const names = allowed.map((value) => (typeof value === 'string' ? value : JSON.stringify(value)));
  const near = node.shape === 'leaf' && node.standing === 'plain' && typeof node.value === 'string' ? didYouMean(node.value, names) : '';
  const [only, ...others] = names;
  const hint = only !== undefined && others.length === 0 ? `only ${only} is allowed` : listed('one of', names);
  return { code: 'not-allowed-value', message: `${found(node)} is not allowed${near}`, hint, ...atValue(node.place) };
}

function explainBadFormat({ node, wanted, schema }: Finding): Wording {
  const hint = `expected ${wordingIn(schema) ?? `text that matches ${String(wanted)}`}`;
  return { code: 'bad-format', message: `${found(node)} has the wrong form`, hint, ...atValue(node.place) };
}

function explainRepeated({ node, params }: Finding): Wording | undefined {
  const element = childOf(node, Math.max(Number(params['i']), Number(params['j'])));
  if (element === undefined) return undefined;
  return { code: 'repeated-element', message: `${found(element)} is in this list already`, hint: 'remove it', ...atValue(element.place) };
}

/** A finding about a key of a map, not about a value. */
function explainBadName({ keyword, node, wanted, schema, propertyName = '' }: Finding): Wording | undefined {
  const child = childOf(node, propertyName);
  const expected = wordingIn(schema) ?? LIMITS[keyword]?.(wanted);
  const hint = expected === undefined ? hintOf(schema) : { hint: `expected ${expected}` };
  return child === undefined
    ? undefined
    : { code: 'bad-format', message: `the name \`${propertyName}\` is not allowed`, ...hint, ...atKey(child.place) };
}

/** Limits, and any keyword that is worded nowhere else. */
function explainLimit({ keyword, node, wanted, schema }: Finding): Wording {
  const limit = LIMITS[keyword];
  if (limit !== undefined) {
    return {
      code: 'out-of-range',
      message: `expected ${limit(wanted)}, found ${measure(node)}`,
      ...hintOf(schema),
      ...atValue(node.place),
    };
  }
  const words = wordingIn(schema);
  const message = words === undefined ? `${found(node)} is not allowed here` : `expected ${words}`;
  return { code: 'not-allowed-value', message, ...hintOf(schema), ...atValue(node.place) };
}

/** `x-expected`: how a schema says in words what its type or pattern asks for. */
function wordingIn(schema: JsonObject): string | undefined {
  const words = schema['x-expected'];
  return typeof words === 'string' ? words : undefined;
}

/** The description of a schema as a hint: it is written as a sentence, and a hint is not. */
function hintOf({ description }: JsonObject): { readonly hint?: string } {
  if (typeof description !== 'string') return {};
  const hint = description.replace(/\.$/, '').replace(/^[A-Z](?=[a-z' ])/, (letter) => letter.toLowerCase());
  return { hint };
}
