/** JSON schema of a recipe entry. */
import type { JsonSchema } from '../../model/config.js';
import type { JsonObject } from '../../model/json.js';
import { entrySchema, filePath, flag, listOf, nameOrRef, openMap, REFERENCE, text } from '../common/schema.js';

function side(what: string, extra: JsonObject): JsonObject {
  const item: JsonObject = {
    'x-expected': 'a name, or a map with `ref`',
    description: `One ${what}.`,
    anyOf: [
      { type: 'string', minLength: 1, maxLength: 300 },
      REFERENCE,
      {
        type: 'object',
        properties: { ref: nameOrRef(`What the recipe has as ${what}.`), ...extra },
        required: ['ref'],
        additionalProperties: false,
      },
    ],
  };
  const items = listOf(item, `Each ${what}, in its order.`);
  return {
    description: `A list, or lists by role (\`main\`, \`model\`…). A name may be one of another project: OTHER.name.`,
    anyOf: [items, { type: 'object', additionalProperties: items }],
  };
}

export const recipeSchema: JsonSchema = {
  ...entrySchema(
    'A recipe.',
    {
      name: {
        type: 'string',
        pattern: '^[^/\\\\]+$',
        'x-expected': 'a recipe name without slashes',
        maxLength: 300,
        description: 'The name, which is also the id.',
      },
      type: text('Type of DSS: python, sql_query, shaker (prepare), join, grouping, sync…', 300),
      inputs: side('input', { deps: listOf(openMap('A partition dependency of DSS.'), 'Partition dependencies.') }),
      outputs: side('output', { append: flag('Append instead of overwrite.') }),
      code: text('Code of a code recipe.', 10_000_000),
      code_file: filePath('File that holds the code, relative to the workspace.'),
      code_env: text('Code environment: a name, builtin or inherit; an environment may map a name.', 300),
      container: text('Container configuration: a name, none or inherit; an environment may map a name.', 300),
      payload: { type: ['object', 'array'], description: 'What a visual recipe does, as DSS names it.' },
      params: openMap('Options of the recipe, as DSS names them.'),
    },
    ['name', 'type'],
  ),
  allOf: [
    {
      'x-expected': 'code or code_file, not both',
      description: 'Remove one of them.',
      not: { required: ['code', 'code_file'] },
    },
  ],
};
