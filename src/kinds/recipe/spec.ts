import type { ConfigEntry } from '../../model/config.js';
import type { Doc } from '../../model/document.js';
import type { Json, JsonObject } from '../../model/json.js';
import type { DesiredContext } from '../../model/kind.js';
import { mergeInto, withRaw } from '../common/merge.js';
import { DESCRIPTION_MIRRORS, fromMirrors, type Mirror } from '../common/mirrors.js';
import { flowOf } from './flow.js';
import { selectionsOf } from './selections.js';

export const RECIPE_MIRRORS: readonly Mirror[] = [
  { field: 'type', path: ['type'], type: 'text' },
  { field: 'params', path: ['params'], type: 'map' },
  ...DESCRIPTION_MIRRORS,
];

/** The recipe's fields with its payload beside them. */
export function desiredRecipe(entry: ConfigEntry, context: DesiredContext): Doc {
  const { spec } = entry;
  const params = selectionsOf(spec);
  const payload = payloadOf(spec, context);
  const document = [
    fromMirrors(spec, RECIPE_MIRRORS),
    Object.keys(params).length === 0 ? {} : { params },
    flowOf('inputs', spec, context),
    flowOf('outputs', spec, context),
    payload === undefined ? {} : { payload },
  ].reduce<JsonObject>(mergeInto, {});
  return { document: withRaw(document, spec) };
}

function payloadOf(spec: JsonObject, context: DesiredContext): Json | undefined {
  const { code, code_file: file, payload } = spec;
  if (typeof file === 'string') return context.file(file, ['code_file']);
  return code ?? payload;
}
