import type { Doc } from '../../model/document.js';
import { isList, isObject, type Json, type JsonObject } from '../../model/json.js';
import type { DescribeContext } from '../../model/kind.js';
import { cursorFor } from '../../model/pattern.js';
import { entryOf } from '../common/entry.js';
import { lessDefaults } from '../common/less-defaults.js';
import { takeMirrors } from '../common/mirrors.js';
import { objectOf } from '../common/remote.js';
import { describeFlow } from './flow.js';
import { CODE_EXTENSIONS, isCode } from './payload.js';
import { recipeRules } from './rules.js';
import { takeSelections } from './selections.js';
import { RECIPE_MIRRORS } from './spec.js';

const RULES = cursorFor(recipeRules);

/** An entry for an observed recipe; code goes into a file of its own. */
export function describeRecipe(name: string, doc: Doc, context: DescribeContext): JsonObject {
  const { inputs, outputs, payload, params: allParams, ...header } = lessDefaults(objectOf(doc['document']), RULES.down('document'));
  const { fields: selections, rest: params } = takeSelections(objectOf(allParams));
  const { fields, rest } = takeMirrors({ ...header, ...(Object.keys(params).length === 0 ? {} : { params }) }, RECIPE_MIRRORS);
  const { type, params: ownParams, ...described } = fields;
  const sides = { inputs: describeFlow(inputs), outputs: describeFlow(outputs) };
  const says = payload === undefined ? {} : describePayload(name, payload, { type, context });
  return entryOf(
    { name, type, ...described, ...sides, ...says.fields, ...selections, params: ownParams, payload: says.payload },
    { ...rest, ...leftOver({ inputs, outputs }, sides), ...says.raw },
  );
}

interface DescribedPayload {
  readonly fields?: JsonObject;
  readonly payload?: Json;
  readonly raw?: JsonObject;
}

function describePayload(
  name: string,
  payload: Json,
  { type, context }: { readonly type: Json | undefined; readonly context: DescribeContext },
): DescribedPayload {
  if (isObject(payload) || isList(payload)) return { payload };
  if (typeof payload !== 'string' || !isCode(type)) return { raw: { payload } };
  const extension = CODE_EXTENSIONS[String(type)] ?? 'txt';
  return { fields: { code_file: context.file(`recipes/${name.replace(/[^\w.-]/g, '_')}.${extension}`, payload) } };
}

/** The sides that no friendly form could say. */
function leftOver(
  sides: { readonly [key: string]: Json | undefined },
  described: { readonly [key: string]: Json | undefined },
): JsonObject {
  return Object.fromEntries(
    Object.entries(sides).filter((entry): entry is [string, Json] => entry[1] !== undefined && described[entry[0]] === undefined),
  );
}
