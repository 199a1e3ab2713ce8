/** Rules that hold for several kinds, and a short way to write many rules of one sort. */
import { isObject, type Json, type JsonObject } from '../../model/json.js';
import type { FieldRule, PathPattern } from '../../model/rules.js';

/** One `default` rule for each leaf of a nested map; an empty map is a leaf. A key may be a pattern: `'*'`. */
export function defaultRules(path: PathPattern, values: JsonObject, why: string): readonly FieldRule[] {
  return Object.entries(values).flatMap(([key, value]): readonly FieldRule[] => {
    const here = [...path, key];
    return isBranch(value) ? defaultRules(here, value, why) : [{ path: here, rule: 'default', value, why }];
  });
}

function isBranch(value: Json): value is JsonObject {
  return isObject(value) && Object.keys(value).length > 0;
}

/** One `volatile` rule for each key. */
export function volatileRules(path: PathPattern, keys: readonly string[], why: string): readonly FieldRule[] {
  return keys.map((key) => ({ path: [...path, key], rule: 'volatile', why }));
}

/** What holds for every document that DSS calls taggable: its stamps, its implied place, and its tags. */
export function taggableRules(part: string): readonly FieldRule[] {
  const path = [part];
  return [
    ...volatileRules(path, ['versionTag', 'creationTag'], 'API reference 1.6: stamped by DSS on each save'),
    ...volatileRules(
      path,
      ['projectKey', 'smartName', 'objectType', 'interest', 'discussions'],
      'API reference 5: implied by the place, or computed',
    ),
    ...volatileRules(path, ['checklists'], 'API reference 5: people tick them in the UI; DSS stamps who and when'),
    ...volatileRules(path, ['__dku_object_version__'], 'corpus: written by the storage layer'),
    { path: [...path, 'tags'], rule: 'set', why: 'API reference 2.6: tags come back sorted' },
    ...defaultRules(path, { tags: [], description: '', shortDesc: '' }, 'corpus: empty or absent when nobody described the object'),
    ...defaultRules(path, { customFields: {}, customMeta: { kv: {} } }, 'corpus: empty maps unless an administrator added fields'),
  ];
}

/** How an object takes part in the flow: the same block in datasets and managed folders. */
export const FLOW_OPTIONS: JsonObject = {
  virtualizable: false,
  rebuildBehavior: 'NORMAL',
  crossProjectBuildBehavior: 'DEFAULT',
  ignoreErrorStatusOnBuild: false,
};

/** Settings of storage on files or buckets: the same block in datasets and managed folders. */
export const FILE_PARAMS: JsonObject = {
  notReadyIfEmpty: false,
  filesSelectionRules: { mode: 'ALL', excludeRules: [], includeRules: [], explicitFiles: [] },
  variablesExpansionLoopConfig: { enabled: false, mode: 'CREATE_VARIABLE_FOR_EACH_COLUMN', replacements: [] },
  metastoreSynchronizationEnabled: true,
};

export const BASIC_PROBE: JsonObject = {
  type: 'basic',
  enabled: true,
  computeOnBuildMode: 'PARTITION',
  meta: { name: 'Basic data', level: 0 },
  configuration: {},
};
