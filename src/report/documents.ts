/** What `--json` prints: one JSON document each, with a `format_version`, described by the schemas in `schemas/`. */
import { compareText } from '../model/diagnostic.js';
import { invariant } from '../model/errors.js';
import { isObject, type JsonObject, parseJson, prettyJson } from '../model/json.js';
import type { ApplyReport } from '../model/outcome.js';
import type { Plan } from '../model/plan.js';
import type { UnitState } from '../model/state.js';
import { visibleJson } from './visible.js';

const STATE_FORMAT_VERSION = '1.0';
const APPLY_FORMAT_VERSION = '1.0';

/** The plan as it is: `schemas/plan.schema.json`. Secrets are digests already. */
export function planToJson(plan: Plan): JsonObject {
  return asJson(plan);
}

/** For `state show`: `schemas/state.schema.json`. Projects in the order of their keys, resources in that of their addresses. */
export function stateToJson(environment: string, states: readonly UnitState[]): JsonObject {
  const sorted = [...states].sort((left, right) => compareText(left.unit.project, right.unit.project));
  return asJson({ format_version: STATE_FORMAT_VERSION, environment, units: sorted.map(unitToJson) });
}

function unitToJson(state: UnitState): JsonObject {
  const sorted = [...state.resources].sort(([left], [right]) => compareText(left, right));
  return asJson({
    project: state.unit.project,
    project_key: state.projectKey,
    node: state.nodeId,
    lineage: state.lineage,
    serial: state.serial,
    resources: sorted.map(([address, resource]) => ({ address, ...resource })),
  });
}

/** For `apply --json`: `schemas/apply.schema.json`. */
export function applyToJson(report: ApplyReport): JsonObject {
  return asJson({ format_version: APPLY_FORMAT_VERSION, ...report });
}

/** A document as it is printed: the same JSON, with every character seen and no line that a CI runner would take for a command. */
export function printJson(document: JsonObject): string {
  return visibleJson(prettyJson(document));
}

/** Drops what is undefined, as JSON does. */
function asJson(value: object): JsonObject {
  const json = parseJson(JSON.stringify(value));
  invariant(isObject(json), 'a document is a JSON object');
  return json;
}
