import type { FieldRule, ReferenceRule, RemapRule } from '../../model/rules.js';
import { defaultRules, taggableRules, volatileRules } from '../common/rules.js';

export const zoneRules: readonly FieldRule[] = [
  ...taggableRules('document'),
  ...volatileRules(['document'], ['id'], 'API reference 2.11: made by DSS; state keeps it'),
  ...volatileRules(['document'], ['items'], 'API reference 2.11: added and removed one by one, which the part `items` does'),
  ...volatileRules(['document'], ['position'], 'API reference 5: where the UI draws the zone'),
  { path: ['document', 'shared'], rule: 'set', why: 'API reference 2.11: objects that show in a second zone; no order' },
  ...defaultRules(['document'], { color: '#2ab1ac', shared: [] }, 'API reference 2.11'),
];

export const zoneReferences: readonly ReferenceRule[] = [
  { path: ['items', '*', 'objectId'], form: 'typed', typeField: 'objectType' },
  { path: ['document', 'shared', '*', 'objectId'], form: 'typed', typeField: 'objectType' },
];

export const zoneRemaps: readonly RemapRule[] = [];

export const zoneAliases: Readonly<Record<string, string>> = { 'document.shortDesc': 'short_description' };
