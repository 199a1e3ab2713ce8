import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { KINDS } from '../../../../src/kinds/index.js';
import type { Json } from '../../../../src/model/json.js';

const ajv = new Ajv2020({ strict: true, strictRequired: false, strictTypes: false, allErrors: true, keywords: ['x-expected'] });
const VALIDATORS = new Map<string, ValidateFunction>(KINDS.map((kind) => [kind.name, ajv.compile(kind.schema)]));

/** What the schema of a kind has against an entry, as `/path keyword`; empty when it is valid. */
export function mistakesIn(kind: string, entry: Json): readonly string[] {
  const validate = VALIDATORS.get(kind);
  if (validate === undefined) throw new Error(`no kind named ${kind}`);
  return validate(entry) ? [] : (validate.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);
}
