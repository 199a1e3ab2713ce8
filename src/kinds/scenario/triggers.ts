import { isObject, type Json, type JsonObject, jsonEqual } from '../../model/json.js';
import type { DesiredContext } from '../../model/kind.js';
import { type Cursor, ELEMENT } from '../../model/pattern.js';
import type { FieldRule } from '../../model/rules.js';
import { lessDefaults } from '../common/less-defaults.js';
import { objectOf } from '../common/remote.js';
import { cronToParams, paramsToCron } from './cron.js';
import { idFromName, typeFirst, withIds } from './ids.js';

const CRON_HINT =
  'DSS can say: every N minutes or hours (N dividing 60 or 24), daily, weekly on some days, monthly on a day up to 28 or L; for anything else write a trigger of DSS';

/** The triggers of an entry as DSS keeps them. */
export function desiredTriggers(triggers: readonly Json[], context: DesiredContext): readonly JsonObject[] {
  const translated = triggers.filter(isObject).map((trigger, index) => triggerOf(trigger, ['triggers', index], context));
  return withIds(translated, idFromName);
}

/** The shortest forms that come to these triggers, which are free of defaults. */
export function describeTriggers(triggers: readonly Json[], cursor: Cursor<FieldRule>, context: DesiredContext): readonly JsonObject[] {
  return triggers
    .filter(isObject)
    .map((trigger) => friendlyTrigger(trigger, { cursor: cursor.down(ELEMENT), context }) ?? typeFirst(trigger));
}

function triggerOf(trigger: JsonObject, field: readonly (string | number)[], context: DesiredContext): JsonObject {
  if (trigger['type'] !== 'schedule') return trigger;
  const { type: _type, cron, timezone, active = true, ...own } = trigger;
  const params = cronToParams(String(cron));
  if (params === undefined) {
    context.report('unsupported-cron', [...field, 'cron'], `DSS has no trigger for the schedule \`${String(cron)}\``, CRON_HINT);
  }
  return {
    ...own,
    type: 'temporal',
    active,
    params: { ...params, ...(timezone === undefined ? {} : { timezone }), ...objectOf(own['params']) },
  };
}

function friendlyTrigger(
  trigger: JsonObject,
  { cursor, context }: { readonly cursor: Cursor<FieldRule>; readonly context: DesiredContext },
): JsonObject | undefined {
  const { type, params, active, ...own } = trigger;
  if (type !== 'temporal') return undefined;
  const { timezone, ...schedule } = objectOf(params);
  const cron = paramsToCron(schedule);
  if (cron === undefined || cronToParams(cron) === undefined) return undefined;
  const candidate = {
    ...typeFirst({ ...own, type: 'schedule' }),
    cron,
    ...(timezone === undefined ? {} : { timezone }),
    ...(active === undefined ? { active: false } : {}),
  };
  const [result = {}] = desiredTriggers([candidate], context);
  return jsonEqual(lessDefaults(result, cursor), trigger) ? shorten(candidate) : undefined;
}

/** Leaves out the id that the trigger would get anyway. */
function shorten(candidate: JsonObject): JsonObject {
  const { id, ...bare } = candidate;
  return id === idFromName({ ...bare, type: 'temporal' }) ? bare : candidate;
}
