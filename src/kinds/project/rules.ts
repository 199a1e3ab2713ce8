import { ABSENT } from '../../model/document.js';
import type { FieldRule } from '../../model/rules.js';
import { defaultRules, taggableRules, volatileRules } from '../common/rules.js';
import { explicitFlags } from './permissions.js';

const ELSEWHERE = 'belongs to dashboards and workspaces, which a project entry does not declare: kept as DSS has it';

export const projectRules: readonly FieldRule[] = [
  ...taggableRules('metadata'),
  ...volatileRules(['permissions'], ['dashboardAuthorizations', 'additionalDashboardUsers', 'permissionsVersion'], ELSEWHERE),
  ...defaultRules(['permissions', 'grants', '*'], explicitFlags([]), 'API reference 2.6: a flag that is not set is off'),
  ...defaultRules(['permissions'], { grants: {} }, 'corpus: a project that nobody but the owner may see'),
  ...defaultRules(['variables'], { standard: {}, local: {} }, 'API reference 2.6: both maps are always there'),
  { path: ['permissions', 'grants', '*'], rule: 'default', value: ABSENT, why: 'a group or user without a grant is not in the list' },
  { path: ['variables', 'standard', '*'], rule: 'default', value: ABSENT, why: 'a variable that nobody sets is not there' },
  { path: ['variables', 'local', '*'], rule: 'default', value: ABSENT, why: 'a variable that nobody sets is not there' },
  { path: ['variables', 'standard', '*'], rule: 'atomic', why: 'a project variable is one value, whatever its JSON' },
  { path: ['variables', 'local', '*'], rule: 'atomic', why: 'a project variable is one value, whatever its JSON' },
];

export const projectAliases: Readonly<Record<string, string>> = {
  'metadata.label': 'name',
  'metadata.shortDesc': 'short_description',
  'permissions.grants': 'permissions',
  'permissions.owner': 'owner',
  variables: 'variables',
};
