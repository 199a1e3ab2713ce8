import { isList, isObject, type Json, type JsonObject } from '../../model/json.js';
import { objectOrEmpty } from '../http/require.js';

/** The id that DSS derives from a scenario's name (API reference 1.9). */
export function scenarioId(name: string): string {
  return name.replace(/[^A-Za-z0-9_]/g, '_');
}

/** The document of a new scenario: the client's fields over DSS's defaults (API reference 2.9, corpus). New scenarios are off. */
export function newScenario(body: JsonObject, freshId: () => string): JsonObject {
  const given = Object.fromEntries(Object.entries(body).filter(([, value]) => value !== null));
  const type = typeof given['type'] === 'string' ? given['type'] : 'step_based';
  const params: JsonObject = type === 'custom_python' ? { envSelection: { envMode: 'INHERIT' } } : { steps: [] };
  const document: JsonObject = {
    type,
    name: '',
    active: false,
    checklists: { checklists: [] },
    delayedTriggersBehavior: { delayWhileRunning: true, squashDelayedTriggers: true, suppressTriggersWhileRunning: true },
    tags: [],
    triggers: [],
    reporters: [],
    automationLocal: false,
    customFields: {},
    markedAsTest: false,
    ...given,
    params: { ...params, ...objectOrEmpty(given['params']) },
  };
  return withItemIds(document, freshId);
}

/** The document with an id for each trigger and reporter that has none: DSS generates them (API reference 2.9). */
export function withItemIds(document: JsonObject, freshId: () => string): JsonObject {
  const identified = (field: string): JsonObject => {
    const items = document[field];
    return isList(items) ? { [field]: items.map((item) => withId(item, freshId)) } : {};
  };
  return { ...document, ...identified('triggers'), ...identified('reporters') };
}

function withId(item: Json, freshId: () => string): Json {
  if (!isObject(item)) return item;
  const id = item['id'];
  return typeof id === 'string' && id !== '' ? item : { ...item, id: freshId() };
}

const HEADER_FIELDS: ReadonlySet<string> = new Set(
  'projectKey id type name active tags shortDesc description markedAsTest runAsUser versionTag creationTag'.split(' '),
);

/** The header of a scenario with its run state; no steps, triggers or reporters (API reference 2.9). The sandbox runs nothing yet. */
export function lightScenario(scenario: JsonObject): JsonObject {
  return { ...headerOf(scenario), running: false, nextRun: 0 };
}

/** `stored` with the header of `body`. Steps, triggers and reporters in the body are dropped silently, as DSS does (API reference 2.9). */
export function withHeader(stored: JsonObject, body: JsonObject): JsonObject {
  return { ...stored, ...headerOf(body) };
}

function headerOf(scenario: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(scenario).filter(([field]) => HEADER_FIELDS.has(field)));
}
