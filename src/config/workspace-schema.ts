import type { JsonSchema } from '../model/config.js';

/** Variables of a workspace or an environment: names for `${…}`, each with one scalar. */
export const variablesSchema: JsonSchema = {
  type: 'object',
  description: 'variables for ${NAME} in the YAML files: text, numbers, true or false',
  propertyNames: { pattern: '^[A-Za-z_][A-Za-z0-9_]*$', 'x-expected': 'letters, digits and underscores, not a digit first' },
  additionalProperties: { type: ['string', 'number', 'boolean', 'null'], 'x-expected': 'text, a number, or true or false' },
};

// Config is data that a pull request can change: state stays inside the workspace.
const INSIDE_WORKSPACE = '^(?!/)(?![A-Za-z]:)(?!.*(^|/)\\.\\.(/|$))[^$\\\\]+$'; // e.g. `.dataiku/state`

/** Schema of `dataiku-iac.yml`. */
export const workspaceSchema: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'workspace.schema.json',
  title: 'Dataiku IaC workspace (dataiku-iac.yml)',
  type: 'object',
  'x-expected': 'a map of workspace settings',
  additionalProperties: false,
  properties: {
    version: { const: 1, description: 'version of this file format: 1' },
    required_version: {
      type: 'string',
      minLength: 1,
      description: 'versions of dataiku-iac that this workspace works with, such as ">=1.2 <2"',
    },
    state: {
      description: 'where state is stored: local (files in the workspace) or memory (nowhere, for trials)',
      oneOf: [
        {
          type: 'object',
          additionalProperties: false,
          required: ['backend'],
          properties: {
            backend: { const: 'local', description: 'kind of store' },
            path: {
              type: 'string',
              pattern: INSIDE_WORKSPACE,
              'x-expected': 'a relative path inside the workspace, without variables',
              description: 'folder for state, relative to dataiku-iac.yml; .dataiku/state when not given',
            },
          },
        },
        {
          type: 'object',
          additionalProperties: false,
          required: ['backend'],
          properties: { backend: { const: 'memory', description: 'kind of store' } },
        },
      ],
    },
    env_prefixes: {
      type: 'array',
      description: 'prefixes of the environment variables that ${env:NAME} may read; ["IAC_"] when not given',
      items: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9_]*$', 'x-expected': 'the start of a variable name, such as IAC_' },
    },
    variables: variablesSchema,
  },
};
