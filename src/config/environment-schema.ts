import type { JsonSchema } from '../model/config.js';
import { variablesSchema } from './workspace-schema.js';

function namesMap(what: string): JsonSchema {
  return {
    type: 'object',
    description: `${what} of the config, each with its name on this node`,
    additionalProperties: { type: 'string', minLength: 1 },
  };
}

/** Schema of `environments/NAME.yml`. */
export const environmentSchema: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'environment.schema.json',
  title: 'Dataiku IaC environment (environments/NAME.yml)',
  type: 'object',
  'x-expected': 'a map with the key `environment`',
  additionalProperties: false,
  required: ['environment'],
  properties: {
    environment: {
      type: 'object',
      description: 'the DSS node and what differs on it',
      additionalProperties: false,
      required: ['name'],
      properties: {
        name: { type: 'string', description: "the environment's name, equal to the name of its file" },
        dataiku_host: { type: 'string', description: 'root URL of the DSS node; DSS_URL when not given' },
        node: { enum: ['design', 'automation'], description: 'type of the node: design (default) or automation' },
        variables: variablesSchema,
        projects: {
          type: 'object',
          description: 'projects whose key on this node differs from the key in the config',
          additionalProperties: {
            type: 'object',
            additionalProperties: false,
            required: ['key'],
            properties: { key: { type: 'string', minLength: 1, description: "the project's key on this node" } },
          },
        },
        remap: {
          type: 'object',
          description: 'names that differ on this node',
          additionalProperties: false,
          properties: {
            connections: namesMap('connections'),
            code_envs: namesMap('code environments'),
            containers: namesMap('containers'),
          },
        },
        overrides: {
          type: 'object',
          description: 'fields that differ in this environment, by address: dataset.PROJECT.NAME, dataset.PROJECT.* or project.PROJECT',
          additionalProperties: { type: 'object', 'x-expected': 'a map of the fields to change' },
        },
        settings: {
          type: 'object',
          description: 'how this environment is worked on',
          additionalProperties: false,
          properties: {
            parallelism: { type: 'integer', minimum: 1, maximum: 64, description: 'changes that run at the same time; 10 when not given' },
          },
        },
      },
    },
  },
};
