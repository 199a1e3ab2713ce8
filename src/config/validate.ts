/** Judges a located value by a JSON schema, in the words of `explain`. */
import type { ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { JsonSchema } from '../model/config.js';
import type { Diagnostic } from '../model/diagnostic.js';
import { explain } from './explain.js';
import { type Located, toCheckable } from './located.js';
import { installUnions } from './unions.js';

const COMPILED = new WeakMap<JsonSchema, ValidateFunction>();

/** All mistakes of a value, unsorted. Secrets and references count as text; unresolved texts are not judged. */
export function validate(node: Located, schema: JsonSchema): readonly Diagnostic[] {
  const check = compiled(schema);
  return check(toCheckable(node)) ? [] : explain(node, check.errors ?? []);
}

/** Compiling costs milliseconds, and a run validates thousands of entries by a handful of schemas. */
function compiled(schema: JsonSchema): ValidateFunction {
  const known = COMPILED.get(schema);
  if (known !== undefined) return known;
  // An instance of its own per schema: their `$id`s and definitions never meet. The schemas are ours, so they are not validated themselves.
  const ajv = new Ajv2020({ allErrors: true, verbose: true, strict: false, meta: false, validateSchema: false, validateFormats: false });
  installUnions(ajv);
  const check = ajv.compile(schema);
  COMPILED.set(schema, check);
  return check;
}
