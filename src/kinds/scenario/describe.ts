import type { Doc } from '../../model/document.js';
import { isList, isObject, type Json, type JsonObject } from '../../model/json.js';
import type { DescribeContext, DesiredContext } from '../../model/kind.js';
import { type Cursor, cursorFor } from '../../model/pattern.js';
import type { FieldRule } from '../../model/rules.js';
import { entryOf } from '../common/entry.js';
import { lessDefaults } from '../common/less-defaults.js';
import { takeMirrors, without } from '../common/mirrors.js';
import { objectOf } from '../common/remote.js';
import { typeFirst } from './ids.js';
import { scenarioRules } from './rules.js';
import { SCENARIO_MIRRORS } from './spec.js';
import { describeSteps } from './steps.js';
import { describeTriggers } from './triggers.js';

const RULES: Cursor<FieldRule> = cursorFor(scenarioRules).down('document');

/** Used to see what a friendly form would come to: names stand as they are, nothing is reported. */
const TRIAL: DesiredContext = { file: () => undefined, computable: (name) => name, report: () => undefined };

/** An entry for an observed scenario; its script goes into a file of its own. */
export function describeScenario(name: string, doc: Doc, context: DescribeContext): JsonObject {
  const { name: label, triggers, reporters, ...document } = lessDefaults(objectOf(doc['document']), RULES);
  const steps = objectOf(document['params'])['steps'];
  const { fields, rest } = takeMirrors(isList(steps) ? without(document, ['params', 'steps']) : document, SCENARIO_MIRRORS);
  const { type, active, run_as, ...described } = fields;
  return entryOf(
    {
      name,
      label: label === name ? undefined : label,
      type,
      ...described,
      active,
      run_as,
      triggers: isList(triggers) ? describeTriggers(triggers, RULES.down('triggers'), TRIAL) : undefined,
      steps: isList(steps) ? describeSteps(steps, RULES.down('params').down('steps'), TRIAL) : undefined,
      reporters: isList(reporters) ? reporters.filter(isObject).map(typeFirst) : undefined,
      ...describeScript(name, objectOf(doc['script'])['script'], context),
    },
    rest,
  );
}

function describeScript(name: string, script: Json | undefined, context: DescribeContext): JsonObject {
  if (typeof script !== 'string') return {};
  return { script_file: context.file(`scenarios/${name.replace(/[^\w.-]/g, '_')}.py`, script) };
}
