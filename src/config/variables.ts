/** Variables: read from the files, set by `--var`, resolved on demand, circles found. */
import type { Diagnostic } from '../model/diagnostic.js';
import { DSS_VARIABLES } from './dss-variables.js';
import { FUNCTION_NAMES } from './functions.js';
import { atKey, atValue, type Located, type LocatedLeaf, type Place } from './located.js';
import { didYouMean, listed } from './nearest.js';
import { readScalar } from './read-scalar.js';
import { declarationOf, declaredNames, type Outcome, type Scope, type Variables, type World } from './scope.js';
import { hasReference } from './template.js';

/** The variables of a `variables:` map whose form the schema has checked: entries of any other form are passed over. */
export function readVariables(node: Located | undefined, diagnostics: Diagnostic[]): Variables {
  const variables = new Map<string, LocatedLeaf>();
  if (node?.shape !== 'map') return variables;
  for (const [name, value] of node.entries) {
    if (DSS_VARIABLES.has(name) || FUNCTION_NAMES.some((known) => known === name)) {
      const message = `\`${name}\` already means something in \`\${…}\``;
      diagnostics.push({ severity: 'error', code: 'reserved-name', message, hint: 'choose another name', ...atKey(value.place) });
    } else if (value.shape === 'leaf') variables.set(name, value);
  }
  return variables;
}

/** `--var` may only set what a file declares: a misspelt name must not pass in silence. */
export function checkGivenVariables(world: World): void {
  const names = declaredNames(world);
  for (const name of Object.keys(world.inputs.variables)) {
    if (names.includes(name)) continue;
    world.diagnostics.push({
      severity: 'error',
      code: 'unknown-variable',
      message: `\`--var ${name}=…\` sets a variable that is declared nowhere${didYouMean(name, names)}`,
      hint: names.length === 0 ? 'declare it under `variables` of the environment or the workspace' : listed('declared', names),
    });
  }
}

/** Longer than anyone writes, shorter than the call stack. */
const MAX_CHAIN = 50;

type ResolveText = (text: string, place: Place, scope: Scope) => Outcome | undefined;

export type VariableResult = { readonly declared: false } | { readonly declared: true; readonly outcome: Outcome | undefined };

/** The value of a variable, references in it resolved. `--var` wins over the environment, that over the workspace. */
export function resolveVariable(name: string, scope: Scope, resolveText: ResolveText): VariableResult {
  const declaration = declarationOf(scope, name);
  if (declaration === undefined) return { declared: false };
  if (!scope.resolved.has(name)) scope.resolved.set(name, resolveDeclared(name, declaration, scope, resolveText));
  return { declared: true, outcome: scope.resolved.get(name) };
}

function resolveDeclared(name: string, declaration: LocatedLeaf, scope: Scope, resolveText: ResolveText): Outcome | undefined {
  const given = Object.hasOwn(scope.inputs.variables, name) ? scope.inputs.variables[name] : undefined;
  if (given !== undefined) return { value: typeof declaration.value === 'string' ? given : readScalar(given), secret: false };
  const { value } = declaration;
  if (typeof value !== 'string' || !hasReference(value)) return { value, secret: false };
  if (scope.resolving.includes(name)) return reportCircle(scope.resolving.slice(scope.resolving.indexOf(name)), scope);
  if (scope.resolving.length >= MAX_CHAIN) return reportChain(declaration, scope);
  return resolveText(value, declaration.place, { ...scope, resolving: [...scope.resolving, name] });
}

/** Told from its smallest name on, so that one circle is one message wherever it was entered. */
function reportCircle(names: readonly string[], scope: Scope): undefined {
  const first = [...names].sort()[0] ?? '';
  const start = names.indexOf(first);
  const circle = [...names.slice(start), ...names.slice(0, start), first];
  const place = declarationOf(scope, first)?.place;
  scope.diagnostics.push({
    severity: 'error',
    code: 'variable-circle',
    message: `variables refer to each other in a circle: ${circle.join(' -> ')}`,
    hint: 'give one of them a value of its own',
    ...(place === undefined ? {} : atValue(place)),
  });
}

function reportChain({ place }: LocatedLeaf, scope: Scope): undefined {
  const message = `a variable that leads through more than ${MAX_CHAIN} others`;
  scope.diagnostics.push({ severity: 'error', code: 'variable-chain', message, hint: 'shorten the chain', ...atValue(place) });
}
