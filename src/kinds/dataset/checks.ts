/** Checks: friendly forms of data quality rules. What each type means: API reference 2.15. */
import type { ConfigEntry } from '../../model/config.js';
import { EXCLUSIVE } from '../../model/document.js';
import { isList, isObject, type Json, type JsonObject, jsonEqual } from '../../model/json.js';
import { type Cursor, ELEMENT } from '../../model/pattern.js';
import type { FieldRule } from '../../model/rules.js';
import { uniqueKeys } from '../common/keys.js';
import { lessDefaults } from '../common/less-defaults.js';
import { textOf } from '../common/remote.js';

const BOUNDS: readonly (readonly [field: string, rule: string])[] = [
  ['min', 'minimum'],
  ['max', 'maximum'],
  ['soft_min', 'softMinimum'],
  ['soft_max', 'softMaximum'],
];

interface CheckForm {
  /** Type of the DSS rule. */
  readonly type: string;
  /** The part of the rule that the form's own fields say. */
  toRule(check: JsonObject): JsonObject;
  /** Fields that would say this rule; compared afterwards, so a guess may be wrong. */
  fromRule(rule: JsonObject): JsonObject;
  /** What stands between brackets in the name that DSS shows when none is given. */
  subject(check: JsonObject): string;
}

const CHECK_FORMS: Readonly<Record<string, CheckForm>> = {
  not_null: {
    type: 'ColumnNotEmptyRule',
    toRule: ({ columns = [] }) => ({ columns, thresholdType: 'ENTIRE_COLUMN_NOT_EMPTY' }),
    fromRule: ({ columns = [] }) => ({ columns }),
    subject: columnNames,
  },
  unique: {
    type: 'ColumnUniqueValuesRule',
    toRule: ({ columns = [] }) => ({ columns, thresholdType: 'ENTIRE_COLUMN' }),
    fromRule: ({ columns = [] }) => ({ columns }),
    subject: columnNames,
  },
  accepted_values: {
    type: 'ValuesInSetRule',
    toRule: ({ column = '', values = [] }) => ({ columns: [column], valueSet: values }),
    fromRule: ({ columns, valueSet = [] }) => ({ column: firstOf(columns), values: valueSet }),
    subject: ({ column }) => String(column),
  },
  range: {
    type: 'ValuesInRangeRule',
    toRule: ({ column = '', ...bounds }) => ({ columns: [column], ...boundsOf(bounds) }),
    fromRule: ({ columns, ...bounds }) => ({ column: firstOf(columns), ...boundsIn(bounds) }),
    subject: ({ column }) => String(column),
  },
  row_count: { type: 'RecordCountInRangeRule', toRule: boundsOf, fromRule: boundsIn, subject: () => '' },
};

/** The part `rules` of the Doc: declared checks own the whole list. Undefined when the entry says nothing about checks. */
export function desiredChecks({ spec }: ConfigEntry): JsonObject | undefined {
  const { checks } = spec;
  if (!isList(checks)) return undefined;
  const rules = checks.filter(isObject).map(ruleOf);
  const keys = uniqueKeys(rules.map(checkName));
  return { ...Object.fromEntries(rules.map((rule, index) => [keys[index] ?? '', rule])), [EXCLUSIVE]: true };
}

/** Checks that declare observed rules, from `{ name: rule }` without defaults. */
export function describeChecks(rules: JsonObject, cursor: Cursor<FieldRule>): readonly JsonObject[] {
  return Object.values(rules)
    .filter(isObject)
    .map((rule) => friendlyCheck(rule, cursor.down(ELEMENT)) ?? rawCheck(rule));
}

/** What names a rule towards people: older checks have a label only. */
export function checkName(rule: JsonObject): string {
  const meta = isObject(rule['meta']) ? rule['meta'] : {};
  return textOf(rule, 'displayName') || textOf(meta, 'label') || textOf(meta, 'name') || textOf(rule, 'type');
}

/** One check as a DSS rule. */
export function ruleOf(check: JsonObject): JsonObject {
  const { type, name, enabled, auto_run, ...own } = check;
  const form = formOf(type);
  const displayName = name ?? (form === undefined ? undefined : defaultName(String(type), form.subject(own)));
  return {
    type: form?.type ?? type ?? '',
    ...(displayName === undefined ? {} : { displayName }),
    ...(enabled === undefined ? {} : { enabled }),
    ...(auto_run === undefined ? {} : { autoRun: auto_run }),
    ...(form === undefined ? own : form.toRule(own)),
  };
}

/** The friendly form that comes to exactly this rule, if there is one. */
function friendlyCheck(rule: JsonObject, cursor: Cursor<FieldRule>): JsonObject | undefined {
  const found = Object.entries(CHECK_FORMS).find(([, form]) => form.type === rule['type']);
  if (found === undefined) return undefined;
  const [type, form] = found;
  const { displayName, enabled, autoRun } = rule;
  const own = form.fromRule(rule);
  const check = withFlags(
    { type, ...(displayName === defaultName(type, form.subject(own)) ? {} : withName(displayName)), ...own },
    enabled,
    autoRun,
  );
  return jsonEqual(lessDefaults(ruleOf(check), cursor), lessDefaults(rule, cursor)) ? check : undefined;
}

function rawCheck(rule: JsonObject): JsonObject {
  const { type = '', displayName, enabled, autoRun, ...own } = rule;
  return withFlags({ type, ...withName(displayName), ...own }, enabled, autoRun);
}

function withName(name: Json | undefined): JsonObject {
  return name === undefined ? {} : { name };
}

function withFlags(check: JsonObject, enabled: Json | undefined, autoRun: Json | undefined): JsonObject {
  return { ...check, ...(enabled === undefined ? {} : { enabled }), ...(autoRun === undefined ? {} : { auto_run: autoRun }) };
}

function formOf(type: Json | undefined): CheckForm | undefined {
  return typeof type === 'string' && Object.hasOwn(CHECK_FORMS, type) ? CHECK_FORMS[type] : undefined;
}

function defaultName(type: string, subject: string): string {
  return subject === '' ? type : `${type}(${subject})`;
}

function boundsOf(check: JsonObject): JsonObject {
  return Object.fromEntries(
    BOUNDS.flatMap(([field, rule]): [string, Json][] => {
      const value = check[field];
      return value === undefined
        ? []
        : [
            [rule, value],
            [`${rule}Enabled`, true],
          ];
    }),
  );
}

function boundsIn(rule: JsonObject): JsonObject {
  return Object.fromEntries(
    BOUNDS.flatMap(([field, name]): [string, Json][] => (rule[`${name}Enabled`] === true ? [[field, rule[name] ?? 0]] : [])),
  );
}

function columnNames({ columns }: JsonObject): string {
  return isList(columns) ? columns.map(String).join(', ') : '';
}

function firstOf(columns: Json | undefined): Json {
  return isList(columns) ? (columns[0] ?? '') : '';
}
