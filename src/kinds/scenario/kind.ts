/** Scenarios: a definition, and for Python scenarios a script that DSS keeps beside it. */
import { compact } from '../../model/json.js';
import type { ResourceKind } from '../../model/kind.js';
import { identifierOf } from '../common/keys.js';
import { objectOf } from '../common/remote.js';
import { describeScenario } from './describe.js';
import { createScenario, documentPart, listScenarios, removeScenario, scriptPart } from './remote.js';
import { scenarioAliases, scenarioReferences, scenarioRemaps, scenarioRules } from './rules.js';
import { scenarioSchema } from './schema.js';
import { desiredScenario } from './spec.js';

export const scenario: ResourceKind = {
  name: 'scenario',
  title: 'scenario',
  collection: 'scenarios',
  nameField: 'name',
  schema: scenarioSchema,
  identity: 'derived',
  dssType: 'SCENARIO',
  rules: scenarioRules,
  references: scenarioReferences,
  remaps: scenarioRemaps,
  parts: [documentPart, scriptPart],
  aliases: scenarioAliases,
  idOf: identifierOf,
  desired: desiredScenario,
  describe: describeScenario,
  // The name of the call gives the id only; the one that people see comes with the first update.
  prototype(doc) {
    const { type } = objectOf(doc['document']);
    return compact({ type });
  },
  list: listScenarios,
  create: createScenario,
  remove: removeScenario,
};
