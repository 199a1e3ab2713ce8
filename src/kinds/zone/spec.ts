import type { ConfigEntry, JsonSchema } from '../../model/config.js';
import type { Doc } from '../../model/document.js';
import type { DesiredContext } from '../../model/kind.js';
import { withRaw } from '../common/merge.js';
import { DESCRIPTION_MIRRORS, fromMirrors, type Mirror } from '../common/mirrors.js';
import { closedMap, entrySchema, listOf, nameOrRef, text } from '../common/schema.js';
import { desiredItems } from './items.js';

export const zoneSchema: JsonSchema = entrySchema(
  'A zone of the flow.',
  {
    name: { type: 'string', minLength: 1, maxLength: 300, description: 'Display name; DSS generates the id.' },
    color: {
      type: 'string',
      pattern: '^#[0-9A-Fa-f]{6}$',
      'x-expected': 'a color such as #2ab1ac',
      maxLength: 7,
      description: 'Color of the zone.',
    },
    items: closedMap(
      {
        datasets: listOf(nameOrRef('Name of a dataset.'), 'Datasets of this project.'),
        recipes: listOf(nameOrRef('Name of a recipe.'), 'Recipes of this project.'),
        folders: listOf(nameOrRef('Name of a managed folder.'), 'Managed folders of this project.'),
        other: listOf(
          closedMap(
            {
              type: text('Type of DSS: SAVED_MODEL, MODEL_EVALUATION_STORE…', 100),
              id: nameOrRef('Id of the object.'),
              project: text('Key of its project.', 100),
            },
            ['type', 'id'],
            'An object of another type, or of another project.',
          ),
          'Everything else.',
        ),
      },
      [],
      'What stands in the zone. An object that is listed moves here; objects that are not listed stay where they are.',
    ),
  },
  ['name'],
);

export const ZONE_MIRRORS: readonly Mirror[] = [
  { field: 'name', path: ['name'], type: 'text' },
  { field: 'color', path: ['color'], type: 'text' },
  ...DESCRIPTION_MIRRORS,
];

export function desiredZone({ spec }: ConfigEntry, context: DesiredContext): Doc {
  const items = desiredItems(spec, context);
  return { document: withRaw(fromMirrors(spec, ZONE_MIRRORS), spec), ...(items === undefined ? {} : { items }) };
}
