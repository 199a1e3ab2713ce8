/**
 * `anyOf` and `oneOf` for people: of a value that fits no branch, only the mistakes against the branch that was meant are told. JSON schema
 * itself tells those against every branch, and then that none fits. A value that fits several branches of a `oneOf` passes.
 */

import type { ErrorObject, ValidateFunction } from 'ajv';
import type { Ajv2020 } from 'ajv/dist/2020.js';
import { isList, isObject, type Json, type JsonObject } from '../model/json.js';

/** Replaces both keywords in an instance of ajv. */
export function installUnions(ajv: Ajv2020): void {
  for (const keyword of ['anyOf', 'oneOf']) {
    ajv.removeKeyword(keyword);
    ajv.addKeyword({
      keyword,
      schemaType: 'array',
      errors: true,
      compile: (schemas: readonly JsonObject[], parent: JsonObject, { schemaEnv }) => {
        const root: unknown = schemaEnv.root.schema;
        return unionCheck(
          schemas.map((schema) => branchOf(schema, root, ajv)),
          parent,
        );
      },
    });
  }
}

interface Branch {
  readonly schema: JsonObject;
  /** Compiled when first used: definitions may refer to themselves. */
  check(value: unknown): readonly ErrorObject[];
}

function branchOf(schema: JsonObject, root: unknown, ajv: Ajv2020): Branch {
  const definitions = isObject(root) && isObject(root['$defs']) ? root['$defs'] : {};
  let validate: ValidateFunction | undefined;
  return {
    schema: resolved(schema, definitions),
    check(value) {
      validate ??= ajv.compile({ ...schema, $defs: definitions });
      return validate(value) ? [] : (validate.errors ?? []);
    },
  };
}

/** The branch itself where it is only a reference to a definition: discriminators are looked for in it. */
function resolved(schema: JsonObject, definitions: JsonObject): JsonObject {
  const name = typeof schema['$ref'] === 'string' ? /^#\/\$defs\/(.+)$/.exec(schema['$ref'])?.[1] : undefined;
  const definition = name === undefined ? undefined : definitions[name];
  return isObject(definition) ? definition : schema;
}

interface UnionCheck {
  (value: unknown, at?: { readonly instancePath: string }): boolean;
  errors?: Partial<ErrorObject>[];
}

function unionCheck(branches: readonly Branch[], parent: JsonObject): UnionCheck {
  const check: UnionCheck = (value, at) => {
    const tried = branches.map((branch) => ({ branch, errors: branch.check(value) }));
    if (tried.some(({ errors }) => errors.length === 0)) return true;
    const base = at?.instancePath ?? '';
    check.errors = mistakes(tried, value, parent).map((error) => ({ ...error, instancePath: `${base}${error.instancePath}` }));
    return false;
  };
  return check;
}

interface Tried {
  readonly branch: Branch;
  readonly errors: readonly ErrorObject[];
}

function mistakes(tried: readonly Tried[], value: unknown, parent: JsonObject): readonly ErrorObject[] {
  const ofType = tried.filter(({ errors }) => !errors.some(isRootType));
  if (ofType.length === 0) return [wrongType(tried, parent)];
  if (!isObject(value)) return closest(ofType, {});
  const discriminator = discriminatorOf(ofType);
  if (discriminator !== undefined) return byDiscriminator(ofType, discriminator, value);
  // A map with no field of any branch: what the schema says in words is better than the mistakes against a branch picked at random.
  const isAlien = ofType.every((one) => knownFields(one, value) === 0);
  return isAlien && parent['x-expected'] !== undefined ? [wrongType(tried, parent)] : closest(ofType, value);
}

function byDiscriminator(tried: readonly Tried[], field: string, value: JsonObject): readonly ErrorObject[] {
  const said = value[field];
  if (said === undefined) return [wrongBranch(tried, field, said)];
  const meant = tried.filter(({ branch }) => allowedValues(branch, field)?.includes(said) ?? true);
  return meant.length > 0 ? closest(meant, value) : [wrongBranch(tried, field, said)];
}

/** The mistakes against the branch that knows most of the value's fields; of equals, the one that it breaks least, then the first. */
function closest(tried: readonly Tried[], value: JsonObject): readonly ErrorObject[] {
  const ranked = tried.toSorted(
    (left, right) => knownFields(right, value) - knownFields(left, value) || left.errors.length - right.errors.length,
  );
  return ranked[0]?.errors ?? [];
}

function knownFields({ branch }: Tried, value: JsonObject): number {
  const { properties } = branch.schema;
  return isObject(properties) ? Object.keys(value).filter((key) => Object.hasOwn(properties, key)).length : 0;
}

function isRootType({ keyword, instancePath }: ErrorObject): boolean {
  return keyword === 'type' && instancePath === '';
}

/** The field whose value says which branch is meant: one that most branches pin to certain values, `type` before others. */
function discriminatorOf(tried: readonly Tried[]): string | undefined {
  const names = tried.flatMap(({ branch }) => Object.keys(isObject(branch.schema['properties']) ? branch.schema['properties'] : {}));
  const pinned = [...new Set(names)].filter(
    (name) => tried.filter(({ branch }) => allowedValues(branch, name) !== undefined).length > tried.length / 2,
  );
  return pinned.includes('type') ? 'type' : pinned[0];
}

/** The values that a branch pins a field to; undefined when it leaves the field free. */
function allowedValues({ schema }: Branch, field: string): readonly Json[] | undefined {
  const property = isObject(schema['properties']) ? schema['properties'][field] : undefined;
  if (!isObject(property)) return undefined;
  if (property['const'] !== undefined) return [property['const']];
  return isList(property['enum']) ? property['enum'] : undefined;
}

function wrongBranch(tried: readonly Tried[], field: string, said: Json | undefined): ErrorObject {
  const values = [...new Set(tried.flatMap(({ branch }) => allowedValues(branch, field) ?? []))];
  const schema = { enum: values, description: `one of: ${values.join(', ')}` };
  if (said !== undefined) return { keyword: 'enum', instancePath: `/${field}`, schemaPath: '', params: {}, parentSchema: schema };
  const parentSchema = { properties: { [field]: schema } };
  return { keyword: 'required', instancePath: '', schemaPath: '', params: { missingProperty: field }, parentSchema };
}

function wrongType(tried: readonly Tried[], parent: JsonObject): ErrorObject {
  const types = tried
    .flatMap(({ errors }) => errors.filter(isRootType))
    .flatMap(({ params }) => (params as { readonly type: string | string[] }).type);
  return { keyword: 'type', instancePath: '', schemaPath: '', params: { type: [...new Set(types)] }, parentSchema: parent };
}
