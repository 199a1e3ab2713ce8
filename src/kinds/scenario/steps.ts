/** Steps: friendly forms of the common ones, DSS's own form for all others. Parameters by type: API reference 2.9. */
import { partsOf } from '../../model/address.js';
import { asRef } from '../../model/document.js';
import { compact, isList, isObject, type Json, type JsonObject, jsonEqual } from '../../model/json.js';
import type { DesiredContext } from '../../model/kind.js';
import { type Cursor, ELEMENT } from '../../model/pattern.js';
import type { FieldRule } from '../../model/rules.js';
import { lessDefaults } from '../common/less-defaults.js';
import { objectOf, objectsOf, textOf } from '../common/remote.js';
import { idFromName, typeFirst, withIds } from './ids.js';
import { targetsIn, targetsOf } from './targets.js';

/** `mode` of a build → job type (API reference 3.1). */
export const BUILD_MODES: Readonly<Record<string, string>> = {
  recursive: 'RECURSIVE_BUILD',
  forced: 'RECURSIVE_FORCED_BUILD',
  missing: 'RECURSIVE_MISSING_ONLY_BUILD',
  this: 'NON_RECURSIVE_FORCED_BUILD',
};

interface StepForm {
  /** Step type of DSS. */
  readonly type: string;
  /** Fields of the entry that this form reads; everything else in the step is DSS's own. */
  readonly fields: readonly string[];
  params(step: JsonObject, ask: StepContext): JsonObject;
  /** Fields that would give these parameters; compared afterwards, so a guess may be wrong. */
  guess(params: JsonObject): JsonObject;
  /** What the step works on, for its id. */
  subject(params: JsonObject): string;
}

interface StepContext {
  readonly context: DesiredContext;
  readonly field: readonly (string | number)[];
}

const STEP_FORMS: Readonly<Record<string, StepForm>> = {
  build_dataset: {
    type: 'build_flowitem',
    fields: ['dataset', 'datasets', 'items', 'mode'],
    params: (step, { context, field }) => ({
      builds: targetsOf(step, context, field),
      jobType: BUILD_MODES[textOf(step, 'mode') || 'recursive'] ?? '',
    }),
    guess: ({ builds, jobType }) => ({ ...targetsIn(builds), ...modeOf(jobType) }),
    subject: ({ builds }) => `build_${targetNames(builds)}`,
  },
  run_checks: {
    type: 'check_dataset',
    fields: ['dataset', 'datasets', 'items'],
    params: (step, { context, field }) => ({ checks: targetsOf(step, context, field) }),
    guess: ({ checks }) => targetsIn(checks),
    subject: ({ checks }) => `check_${targetNames(checks)}`,
  },
  run_scenario: {
    type: 'run_scenario',
    fields: ['scenario'],
    params: ({ scenario = '' }) => ({ scenarioId: scenario }),
    guess: ({ scenarioId = '' }) => ({ scenario: scenarioId }),
    subject: ({ scenarioId }) => `run_${String(scenarioId)}`,
  },
  run_python: {
    type: 'custom_python',
    fields: ['code', 'code_file'],
    params: ({ code, code_file: file }, { context, field }) => {
      const script = typeof file === 'string' ? context.file(file, [...field, 'code_file']) : code;
      return script === undefined ? {} : { script };
    },
    guess: ({ script }) => (script === undefined ? {} : { code: script }),
    subject: () => 'run_python',
  },
  run_sql: {
    type: 'exec_sql',
    fields: ['connection', 'sql'],
    params: ({ connection = '', sql = '' }) => ({ connection, sql }),
    guess: ({ connection = '', sql = '' }) => ({ connection, sql }),
    subject: () => 'run_sql',
  },
};

/** The steps of an entry as DSS keeps them. */
export function desiredSteps(steps: readonly Json[], context: DesiredContext): readonly JsonObject[] {
  const translated = steps.filter(isObject).map((step, index) => stepOf(step, { context, field: ['steps', index] }));
  const named = withIds(translated, suggestId);
  return named.map((step) => ('name' in step ? step : { ...step, name: textOf(step, 'id') }));
}

/** The shortest forms that come to these steps, which are free of defaults. */
export function describeSteps(steps: readonly Json[], cursor: Cursor<FieldRule>, context: DesiredContext): readonly JsonObject[] {
  return steps.filter(isObject).map((step) => friendlyStep(step, { cursor: cursor.down(ELEMENT), context }) ?? typeFirst(step));
}

function stepOf(step: JsonObject, ask: StepContext): JsonObject {
  const { type } = step;
  const form = typeof type === 'string' && Object.hasOwn(STEP_FORMS, type) ? STEP_FORMS[type] : undefined;
  if (form === undefined || isDssStep(step, form)) return step;
  const own = Object.fromEntries(Object.entries(step).filter(([key]) => !form.fields.includes(key)));
  return { ...own, type: form.type, params: { ...form.params(step, ask), ...objectOf(step['params']) } };
}

/** `run_scenario` is a type of DSS, too: a step without the friendly field is DSS's own. */
function isDssStep(step: JsonObject, form: StepForm): boolean {
  return step['type'] === form.type && !form.fields.some((field) => field in step);
}

function suggestId(step: JsonObject): string {
  const form = Object.values(STEP_FORMS).find(({ type }) => type === step['type']);
  return form === undefined ? idFromName(step) : form.subject(objectOf(step['params']));
}

function friendlyStep(
  step: JsonObject,
  { cursor, context }: { readonly cursor: Cursor<FieldRule>; readonly context: DesiredContext },
): JsonObject | undefined {
  const found = Object.entries(STEP_FORMS).find(([, form]) => form.type === step['type']);
  if (found === undefined) return undefined;
  const [type, form] = found;
  const { type: _type, id, name, params, ...envelope } = step;
  const fields = form.guess(objectOf(params));
  const said = form.params(fields, { context, field: [] });
  const others = Object.entries(objectOf(params)).filter(([key]) => !(key in said));
  const candidate = compact({
    type,
    id,
    name,
    ...fields,
    ...envelope,
    params: others.length === 0 ? undefined : Object.fromEntries(others),
  });
  const [result = {}] = desiredSteps([candidate], context);
  return jsonEqual(lessDefaults(result, cursor), step) ? shorten(candidate, context) : undefined;
}

/** Leaves out the id and the name that the step would get anyway. */
function shorten(candidate: JsonObject, context: DesiredContext): JsonObject {
  const { name, ...unnamed } = candidate;
  const { id, ...bare } = unnamed;
  const [made = {}] = desiredSteps([bare], context);
  if (made['id'] === id) return made['name'] === name ? bare : { ...bare, ...(name === undefined ? {} : { name }) };
  return name === id ? unnamed : candidate;
}

function modeOf(jobType: Json | undefined): JsonObject {
  const mode = Object.keys(BUILD_MODES).find((name) => BUILD_MODES[name] === jobType);
  return mode === undefined || mode === 'recursive' ? {} : { mode };
}

function targetNames(targets: Json | undefined): string {
  if (!isList(targets)) return '';
  return objectsOf(targets)
    .map(({ itemId }) => {
      const ref = asRef(itemId);
      return ref === undefined ? String(itemId) : partsOf(ref).name;
    })
    .join('_');
}
