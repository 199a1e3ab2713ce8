import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { resolveGeneric } from '../../../src/kinds/dataset/types.js';
import { KINDS, kindOf } from '../../../src/kinds/index.js';
import { SAMPLES } from '../../../src/kinds/samples.js';
import { isObject, type JsonObject } from '../../../src/model/json.js';
import type { ResourceKind } from '../../../src/model/kind.js';
import { describeContext, desiredContext, entryFor } from './support/contexts.js';
import { essence, unmarked } from './support/essence.js';
import { mistakesIn } from './support/validators.js';

const CASES = KINDS.flatMap((kind) =>
  (SAMPLES[kind.name] ?? []).map((sample) => ({ name: `${kind.name}: ${sample.title}`, kind, sample })),
);

describe('the registry', () => {
  test('holds every folder of kinds, and nothing else', () => {
    const folders = readdirSync(path.resolve(import.meta.dirname, '../../../src/kinds'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && entry.name !== 'common')
      .map((entry) => entry.name.replace('-', '_'));
    expect(KINDS.map(({ name }) => name).sort()).toEqual(folders.sort());
  });

  test('refuses a kind that it does not know', () => {
    expect(() => kindOf('webapp')).toThrow('no kind named webapp');
  });

  test.each(KINDS.map((kind) => [kind.name, kind] as const))('%s: every rule starts with a part and says why', (_name, kind) => {
    const parts = kind.parts.map(({ name }) => name);
    for (const rule of kind.rules)
      expect({ part: parts.includes(rule.path[0] ?? ''), why: rule.why.length > 10 }).toEqual({ part: true, why: true });
    for (const rule of [...kind.references, ...kind.remaps]) expect(parts).toContain(rule.path[0]);
  });

  test.each(KINDS.map((kind) => [kind.name, kind] as const))('%s: every field of the schema has a description', (_name, kind) => {
    expect(undescribed(kind.schema, '')).toEqual([]);
  });
});

describe('samples', () => {
  test.each(CASES)('$name is valid', ({ kind, sample }) => {
    expect(mistakesIn(kind.name, sample.entry)).toEqual([]);
  });

  test.each(CASES)('$name is refused with a field that nobody knows', ({ kind, sample }) => {
    expect(mistakesIn(kind.name, { ...sample.entry, colour: 'red' })).toContain(' additionalProperties');
  });

  test.each(CASES)('$name comes to a document, which is described and comes to the same again', ({ kind, sample }) => {
    const doc = docOf(kind, sample.entry, new Map(Object.entries(sample.files ?? {})));
    const describing = describeContext();
    const entry = kind.describe(nameOf(kind, sample.entry), unmarked(doc), describing.context);
    expect(mistakesIn(kind.name, entry)).toEqual([]);
    expect(essence(docOf(kind, entry, describing.files), kind)).toEqual(essence(doc, kind));
  });

  test.each(KINDS.map((kind) => [kind.name, kind] as const))('%s: together they use every field', (_name, kind) => {
    const used = new Set((SAMPLES[kind.name] ?? []).flatMap(({ entry }) => Object.keys(entry)));
    const fields = Object.keys(kind.schema['properties'] as JsonObject);
    expect(fields.filter((field) => !used.has(field) && !['lifecycle', 'unmanage', 'on_destroy', 'raw'].includes(field))).toEqual([]);
  });
});

function docOf(kind: ResourceKind, entry: JsonObject, files: ReadonlyMap<string, string>): JsonObject {
  const { context, reported } = desiredContext(files);
  const doc = kind.desired(entryFor(kind.name, nameOf(kind, entry), entry), context);
  expect(reported).toEqual([]);
  return kind.name === 'dataset' ? resolveGeneric(doc, 'PostgreSQL') : doc;
}

function nameOf(kind: ResourceKind, entry: JsonObject): string {
  return String(entry[kind.nameField]);
}

/** Properties without a description, anywhere in a schema. */
function undescribed(schema: JsonObject, place: string): readonly string[] {
  const { properties, items, anyOf } = schema;
  const own = isObject(properties) ? Object.entries(properties) : [];
  const below = [
    ...own,
    ['items', items] as const,
    ...(Array.isArray(anyOf) ? anyOf.map((option, index) => [String(index), option] as const) : []),
  ];
  return below.flatMap(([key, child]) => {
    if (!isObject(child)) return [];
    const missing = own.some(([name]) => name === key) && typeof child['description'] !== 'string' && key !== '$ref';
    return [...(missing ? [`${place}/${key}`] : []), ...undescribed(child, `${place}/${key}`)];
  });
}
