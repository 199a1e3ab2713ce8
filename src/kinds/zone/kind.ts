/** Flow zones: a document, and the objects that stand in it. DSS keeps all zones of a project in one place, so writers take turns. */
import { compact } from '../../model/json.js';
import type { ResourceKind } from '../../model/kind.js';
import { objectOf } from '../common/remote.js';
import { describeZone } from './describe.js';
import { createZone, documentPart, itemsPart, listZones, removeZone } from './remote.js';
import { zoneAliases, zoneReferences, zoneRemaps, zoneRules } from './rules.js';
import { desiredZone, zoneSchema } from './spec.js';

export const zone: ResourceKind = {
  name: 'zone',
  title: 'flow zone',
  collection: 'zones',
  nameField: 'name',
  schema: zoneSchema,
  identity: 'generated',
  rules: zoneRules,
  references: zoneReferences,
  remaps: zoneRemaps,
  parts: [documentPart, itemsPart],
  aliases: zoneAliases,
  sharedGroup: 'zones',
  idOf: () => undefined,
  desired: desiredZone,
  describe: describeZone,
  prototype(doc) {
    const { name, color } = objectOf(doc['document']);
    return compact({ name, color });
  },
  list: listZones,
  create: createZone,
  remove: removeZone,
};
