import type { ConfigEntry, JsonSchema } from '../../model/config.js';
import { type Doc, EXCLUSIVE } from '../../model/document.js';
import { isList, isObject, type Json, type JsonObject } from '../../model/json.js';
import { withRaw } from '../common/merge.js';
import { DESCRIPTION_MIRRORS, fromMirrors, type Mirror } from '../common/mirrors.js';
import { closedMap, entrySchema, flag, listOf, openMap, text } from '../common/schema.js';
import { explicitFlags, flagsOfRole, PERMISSION_FLAGS, ROLE_FLAGS } from './permissions.js';

const FLAGS: JsonObject = Object.fromEntries(PERMISSION_FLAGS.map((name) => [name, flag(`DSS permission ${name}.`)]));

const GRANT: JsonObject = {
  ...closedMap(
    {
      group: text('Name of a DSS group.', 300),
      user: text('Login of a DSS user.', 300),
      role: { enum: Object.keys(ROLE_FLAGS), description: 'A set of flags; every other flag is off.' },
      ...FLAGS,
    },
    [],
    'What one group or user may do: a role, or the flags that are on.',
  ),
  'x-expected': 'a group or a user, with a role or with DSS flags',
  anyOf: [{ required: ['group'] }, { required: ['user'] }],
};

const GRANTS = listOf(GRANT, 'Who may do what. People and groups that are not listed keep what they have.');

export const projectSchema: JsonSchema = entrySchema(
  'A DSS project.',
  {
    key: {
      type: 'string',
      pattern: '^[A-Za-z][A-Za-z0-9_]*$',
      'x-expected': 'a project key: letters, digits and _, starting with a letter',
      maxLength: 100,
      description: 'The key of the project, the same in every environment unless the environment maps it.',
    },
    name: text('Display name. Default: the key, given when the project is created.', 300),
    owner: text('Login of the owner.', 300),
    permissions: {
      description: 'Permissions: a list, or `{exclusive: true, grants: […]}` to remove everybody who is not listed.',
      anyOf: [
        GRANTS,
        closedMap(
          { exclusive: flag('Remove everybody who is not listed.'), grants: GRANTS },
          ['grants'],
          'Permissions, owned whole or not.',
        ),
      ],
    },
    variables: closedMap(
      { standard: openMap('Variables that travel with bundles.'), local: openMap('Variables of this node only.') },
      [],
      'Project variables; those that are not declared stay.',
    ),
  },
  ['key'],
);

export const METADATA_MIRRORS: readonly Mirror[] = [{ field: 'name', path: ['label'], type: 'text' }, ...DESCRIPTION_MIRRORS];

/** Metadata, permissions and variables as the entry declares them; a part that it does not mention is absent. */
export function desiredProject(entry: ConfigEntry): Doc {
  const { spec } = entry;
  const metadata = withRaw(fromMirrors(spec, METADATA_MIRRORS), spec);
  const permissions = desiredPermissions(spec);
  return {
    ...(Object.keys(metadata).length === 0 ? {} : { metadata }),
    ...(Object.keys(permissions).length === 0 ? {} : { permissions }),
    ...(isObject(spec['variables']) ? { variables: spec['variables'] } : {}),
  };
}

function desiredPermissions(spec: JsonObject): JsonObject {
  const { owner, permissions } = spec;
  const grants = isObject(permissions) ? permissions['grants'] : permissions;
  const exclusive = isObject(permissions) && permissions['exclusive'] === true;
  return {
    ...(owner === undefined ? {} : { owner }),
    ...(isList(grants) ? { grants: { ...grantMap(grants), ...(exclusive ? { [EXCLUSIVE]: true } : {}) } } : {}),
  };
}

function grantMap(grants: readonly Json[]): JsonObject {
  return Object.fromEntries(
    grants.filter(isObject).map((grant) => {
      const { group, user, role, ...flags } = grant;
      const who = typeof group === 'string' ? `group ${group}` : `user ${String(user)}`;
      const base = typeof role === 'string' ? flagsOfRole(role) : explicitFlags([]);
      return [who, { ...base, ...flags }];
    }),
  );
}
