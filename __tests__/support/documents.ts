/** Generated documents of one part, with fields under each sort of rule. */
import fc from 'fast-check';
import type { Json, JsonObject } from '../../src/model/json.js';
import { cursorFor } from '../../src/model/pattern.js';
import type { FieldRule } from '../../src/model/rules.js';

const WHY = 'a rule for tests';

export const ARBITRARY_RULES = cursorFor<FieldRule>([
  { path: ['document', 'versionTag'], rule: 'volatile', why: WHY },
  { path: ['document', 'columns', '*', '$idx'], rule: 'volatile', why: WHY },
  { path: ['document', 'tags'], rule: 'set', why: WHY },
  { path: ['document', 'columns'], rule: 'keyed', by: ['name'], ordered: true, why: WHY },
  { path: ['document', 'steps'], rule: 'keyed', by: ['id', 'name'], ordered: false, why: WHY },
  { path: ['document', 'custom'], rule: 'atomic', why: WHY },
  { path: ['document', 'active'], rule: 'default', value: false, why: WHY },
  { path: ['document', 'type'], rule: 'immutable', why: WHY },
]);

const arbScalar: fc.Arbitrary<Json> = fc.oneof(
  fc.constantFrom('', 'a', 'b'),
  fc.boolean(),
  fc.integer({ min: 0, max: 3 }),
  fc.constant(null),
);
const arbName = fc.constantFrom('x', 'y', 'z');

function arbElement(key: string): fc.Arbitrary<JsonObject> {
  return fc.record({ [key]: arbName, type: arbScalar, comment: arbScalar, params: arbMap }, { requiredKeys: [key] }).map(plain);
}

const arbMap: fc.Arbitrary<JsonObject> = fc.dictionary(arbName, arbScalar, { noNullPrototype: true });

const arbPart: fc.Arbitrary<JsonObject> = fc
  .record(
    {
      type: fc.constantFrom('one', 'two'),
      active: fc.boolean(),
      description: fc.constantFrom('', 'text'),
      tags: fc.array(arbName, { maxLength: 3 }),
      columns: fc.uniqueArray(arbElement('name'), { maxLength: 3, selector: ({ name }) => name }),
      steps: fc.uniqueArray(arbElement('id'), { maxLength: 3, selector: ({ id }) => id }),
      custom: arbMap,
      params: fc.record({ a: arbScalar, inner: arbMap }, { requiredKeys: [] }).map(plain),
      list: fc.array(arbScalar, { maxLength: 3 }),
    },
    { requiredKeys: [] },
  )
  .map(plain);

/** No volatile fields: a declaration never has any. */
export const arbDocument: fc.Arbitrary<JsonObject> = arbPart.map((part) => ({ document: part }));

/** fast-check makes some objects without a prototype; documents come from JSON and have one. */
function plain(value: { readonly [key: string]: Json | undefined }): JsonObject {
  return JSON.parse(JSON.stringify(value)) as JsonObject;
}
