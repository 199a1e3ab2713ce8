import type { Doc } from '../../model/document.js';
import type { JsonObject } from '../../model/json.js';
import { cursorFor } from '../../model/pattern.js';
import { describeNamed } from '../common/entry.js';
import { lessDefaults } from '../common/less-defaults.js';
import { takeMirrors } from '../common/mirrors.js';
import { objectOf } from '../common/remote.js';
import { describeItems } from './items.js';
import { zoneRules } from './rules.js';
import { ZONE_MIRRORS } from './spec.js';

const RULES = cursorFor(zoneRules);

/** An entry for an observed zone. */
export function describeZone(name: string, doc: Doc): JsonObject {
  const taken = takeMirrors(lessDefaults(objectOf(doc['document']), RULES.down('document')), ZONE_MIRRORS);
  const items = describeItems(objectOf(doc['items']));
  return describeNamed(name, items === undefined ? taken : { ...taken, fields: { ...taken.fields, items } });
}
