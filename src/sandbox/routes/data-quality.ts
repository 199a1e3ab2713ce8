import { isList, isObject, type Json, type JsonObject } from '../../model/json.js';
import type { Api, Call } from '../http/api.js';
import { notFound } from '../http/api-error.js';
import { objectOrEmpty, requireText } from '../http/require.js';
import { DATASET } from '../store/document-kind.js';
import { amendObject, type Objects } from '../store/objects.js';
import type { Store } from '../store/store.js';

/**
 * Data quality rules. They are the list `metricsChecks.checks` of the dataset's document, and saving one saves the dataset (API reference
 * 2.15, corpus).
 */
export function registerDataQuality(api: Api, store: Store): void {
  const datasets = (call: Call): Objects => ({ store, project: store.project(call.param('key')), kind: DATASET });
  const at = '/projects/:key/datasets/:name/data-quality';

  api.route('GET', `${at}/rules`, (call) => ({ checks: rulesOf(datasets(call), call) }));
  api.route('POST', `${at}/rules`, (call) => {
    const body = call.object();
    requireText(body['type'], 'type');
    const rule: JsonObject = { computeOnBuildMode: 'PARTITION', enabled: true, ...body, id: store.newId(8) };
    changeRules(datasets(call), call, (rules) => [...rules, rule]);
    return rule;
  });
  api.route('PUT', `${at}/rules/:id`, (call) => {
    const rule = { ...call.object(), id: call.param('id') };
    requireRule(datasets(call), call);
    changeRules(datasets(call), call, (rules) => rules.map((other) => (other['id'] === rule.id ? rule : other)));
    return rule;
  });
  api.route('DELETE', `${at}/rules/:id`, (call) => {
    requireRule(datasets(call), call);
    changeRules(datasets(call), call, (rules) => rules.filter((rule) => rule['id'] !== call.param('id')));
    return undefined;
  });
  api.route('GET', `${at}/last-rules-result`, (call) => rulesOf(datasets(call), call).map(notComputed));
  api.route('GET', `${at}/status`, (call) => ({ status: 'EMPTY', rules: rulesOf(datasets(call), call).map(notComputed) }));
  api.route('GET', '/projects/:key/data-quality/status', (call) => {
    const { project } = datasets(call);
    return Object.fromEntries(project.ids(DATASET).map((name) => [name, { status: 'EMPTY' }]));
  });
}

/** The sandbox computes no rule yet, and says so as DSS does of a rule that never ran. */
function notComputed(rule: JsonObject): JsonObject {
  return { ruleId: rule['id'] ?? '', outcome: 'EMPTY' };
}

function requireRule(datasets: Objects, call: Call): void {
  const id = call.param('id');
  if (!rulesOf(datasets, call).some((rule) => rule['id'] === id)) throw notFound('data quality rule', `${call.param('name')}.${id}`);
}

function rulesOf(datasets: Objects, call: Call): readonly JsonObject[] {
  return rulesIn(datasets.project.read(DATASET, call.param('name'))['metricsChecks']);
}

function changeRules(datasets: Objects, call: Call, change: (rules: readonly JsonObject[]) => readonly JsonObject[]): void {
  amendObject(datasets, call.param('name'), (document) => {
    const checks = document['metricsChecks'];
    return { ...document, metricsChecks: { ...objectOrEmpty(checks), checks: change(rulesIn(checks)) } };
  });
}

function rulesIn(metricsChecks: Json | undefined): readonly JsonObject[] {
  const { checks } = objectOrEmpty(metricsChecks);
  return isList(checks) ? checks.filter(isObject) : [];
}
