/** JSON schema of the fields that entries of several kinds share. Written as data: the editor, the docs and the validator read the same. */
import type { JsonObject } from '../../model/json.js';

/** Longest text that a description may have: well above what people write, low enough to refuse a file pasted by mistake. */
const LONG_TEXT = 100_000;

export function text(description: string, maxLength = 1000): JsonObject {
  return { type: 'string', description, maxLength };
}

/** The path of a file of the workspace; what lies outside of it is refused. */
export function filePath(description: string): JsonObject {
  return {
    type: 'string',
    description,
    minLength: 1,
    maxLength: 1000,
    pattern: '^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$', // e.g. `recipes/prep.py`, not `../prep.py`
    'x-expected': 'a path relative to dataiku-iac.yml, inside its folder, with forward slashes',
  };
}

export function flag(description: string): JsonObject {
  return { type: 'boolean', description };
}

/** A map whose keys and values are DSS's own. */
export function openMap(description: string): JsonObject {
  return { type: 'object', description };
}

export function listOf(items: JsonObject, description: string): JsonObject {
  return { type: 'array', items, description };
}

/** A closed map: a key that is not listed is a mistake. */
export function closedMap(properties: JsonObject, required: readonly string[], description: string): JsonObject {
  return { type: 'object', description, properties, required, additionalProperties: false };
}

/** A name, or `{ $ref: address }` where the name alone would be ambiguous. */
export function nameOrRef(description: string): JsonObject {
  return {
    description,
    'x-expected': 'a name, or a reference such as ${ref:managed_folder.models}',
    anyOf: [{ type: 'string', minLength: 1, maxLength: 300 }, REFERENCE],
  };
}

export const REFERENCE: JsonObject = {
  type: 'object',
  properties: { $ref: { type: 'string', maxLength: 500 } },
  required: ['$ref'],
  additionalProperties: false,
};

const DESCRIPTION_FIELDS: JsonObject = {
  description: text('Long description, in Markdown.', LONG_TEXT),
  short_description: text('One line that DSS shows in lists.', 2000),
  tags: listOf({ type: 'string', minLength: 1, maxLength: 300 }, 'Tags; their order carries no meaning.'),
};

/** Fields that the engine reads; no kind looks at them. */
const COMMON_FIELDS: JsonObject = {
  ...DESCRIPTION_FIELDS,
  raw: openMap("DSS's own fields, merged last into the document: whatever the friendly fields cannot say."),
  lifecycle: closedMap(
    {
      prevent_destroy: flag('Refuse any plan that would delete this object.'),
      ignore_changes: listOf(text('A field as the plan prints it.'), 'Fields whose differences are left alone.'),
    },
    [],
    'How the engine may treat this object.',
  ),
  unmanage: listOf(text('A field as the plan prints it.'), 'Fields that are no longer declared and shall stay as DSS has them.'),
};

export const ON_DESTROY: JsonObject = {
  on_destroy: closedMap(
    { data: { enum: ['keep', 'drop'], description: 'Whether the data goes with the object. Default: keep.' } },
    [],
    'What happens to the data when the object is deleted.',
  ),
};

/** An entry of a kind that is named by `name`. */
export function entrySchema(description: string, properties: JsonObject, required: readonly string[]): JsonObject {
  return closedMap({ ...properties, ...COMMON_FIELDS }, required, description);
}
