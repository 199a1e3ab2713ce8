import type { ConfigEntry } from '../../model/config.js';
import type { Doc } from '../../model/document.js';
import { isList, isObject, type Json, type JsonObject } from '../../model/json.js';
import type { DesiredContext } from '../../model/kind.js';
import { withRaw } from '../common/merge.js';
import { DESCRIPTION_MIRRORS, fromMirrors, type Mirror } from '../common/mirrors.js';
import { idFromName, withIds } from './ids.js';
import { desiredSteps } from './steps.js';
import { desiredTriggers } from './triggers.js';

export const SCENARIO_MIRRORS: readonly Mirror[] = [
  { field: 'type', path: ['type'], type: 'text' },
  { field: 'active', path: ['active'], type: 'flag' },
  { field: 'run_as', path: ['runAsUser'], type: 'text' },
  ...DESCRIPTION_MIRRORS,
];

/** The definition, and the script when there is one. */
export function desiredScenario({ name, spec }: ConfigEntry, context: DesiredContext): Doc {
  const { label = name, steps, triggers, reporters } = spec;
  const document: JsonObject = {
    name: label,
    type: 'step_based',
    ...fromMirrors(spec, SCENARIO_MIRRORS),
    ...(isList(steps) ? { params: { steps: desiredSteps(steps, context) } } : {}),
    ...(isList(triggers) ? { triggers: desiredTriggers(triggers, context) } : {}),
    ...(isList(reporters) ? { reporters: withIds(reporters.filter(isObject), idFromName) } : {}),
  };
  const script = scriptOf(spec, context);
  return { document: withRaw(document, spec), ...(script === undefined ? {} : { script: { script } }) };
}

function scriptOf({ script, script_file: file }: JsonObject, context: DesiredContext): Json | undefined {
  return typeof file === 'string' ? context.file(file, ['script_file']) : script;
}
