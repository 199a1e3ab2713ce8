/** The JSON schema of a project file, composed from the kinds: what editors complete and check with. */
import type { JsonSchema, KindSchema } from '../model/config.js';
import { isList, isObject, type Json } from '../model/json.js';

const VARIABLE_REF = '#/$defs/variable';

/** One property per kind, each kind's own schema under `$defs`. Unlike the schemas of entries, it also accepts `${…}` wherever a scalar stands. */
export function projectFileSchema(kinds: readonly KindSchema[]): JsonSchema {
  const definitions: Record<string, Json> = {
    variable: { type: 'string', pattern: '\\$\\{', description: 'a text with variables: ${NAME}' },
  };
  const properties: Record<string, Json> = {};
  for (const { name, collection, schema } of kinds) {
    definitions[name] = forEditors(schema, `#/$defs/${name}`);
    const entry = { $ref: `#/$defs/${name}` };
    properties[collection ?? name] =
      collection === undefined
        ? entry
        : { type: ['array', 'null'], description: `the ${collection.replaceAll('_', ' ')} of the project`, items: entry };
  }
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'project.schema.json',
    title: 'Dataiku IaC project (projects/*.yml)',
    description: 'one DSS project and its objects',
    type: 'object',
    additionalProperties: false,
    required: ['project'],
    properties,
    $defs: definitions,
  };
}

const SCHEMA_IN: ReadonlySet<string> = new Set(['items', 'additionalProperties', 'not', 'if', 'then', 'else', 'contains']);
const SCHEMAS_BY_NAME_IN: ReadonlySet<string> = new Set(['properties', 'patternProperties', 'dependentSchemas', '$defs']);
const SCHEMA_LISTS_IN: ReadonlySet<string> = new Set(['anyOf', 'oneOf', 'allOf', 'prefixItems']);
/** Keywords about the scalar itself: what a text with variables need not satisfy before they are put in. */
const SCALAR_RULES: readonly string[] = ['type', 'enum', 'const', 'pattern', 'minLength', 'maxLength', 'minimum', 'maximum', 'multipleOf'];

/** A kind's schema moved to `base`, local references with it, scalars opened to variables. */
function forEditors(schema: Json, base: string): Json {
  if (!isObject(schema)) return schema;
  const moved: Record<string, Json> = {};
  for (const [keyword, value] of Object.entries(schema)) {
    if (keyword === '$ref' && typeof value === 'string' && value.startsWith('#')) moved[keyword] = `${base}${value.slice(1)}`;
    else if (SCHEMA_IN.has(keyword)) moved[keyword] = forEditors(value, base);
    else if (SCHEMA_LISTS_IN.has(keyword) && isList(value)) moved[keyword] = value.map((item) => forEditors(item, base));
    else if (SCHEMAS_BY_NAME_IN.has(keyword) && isObject(value)) {
      moved[keyword] = Object.fromEntries(Object.entries(value).map(([name, item]) => [name, forEditors(item, base)]));
    } else moved[keyword] = value;
  }
  return isScalarSchema(schema) ? openToVariables(moved) : moved;
}

function isScalarSchema(schema: JsonSchema): boolean {
  const type = schema['type'];
  const types = isList(type) ? type : [type];
  if (types.includes('object') || types.includes('array')) return false;
  return type !== undefined || schema['enum'] !== undefined || schema['const'] !== undefined;
}

/** The scalar's rules become one alternative, a text with variables the other; title, description and default stay where editors look. */
function openToVariables(schema: JsonSchema): JsonSchema {
  const rules = Object.entries(schema).filter(([keyword]) => SCALAR_RULES.includes(keyword));
  const others = Object.entries(schema).filter(([keyword]) => !SCALAR_RULES.includes(keyword));
  return { ...Object.fromEntries(others), anyOf: [Object.fromEntries(rules), { $ref: VARIABLE_REF }] };
}
