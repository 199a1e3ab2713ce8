/** Law 11: what DSS has and nobody declared survives a write, in every document that DSS replaces whole. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isLeaf } from '../../src/diff/compare.js';
import { overlay } from '../../src/diff/overlay.js';
import { type RuleCursor, ruleAt } from '../../src/diff/rules.js';
import { KINDS } from '../../src/kinds/index.js';
import { SAMPLES } from '../../src/kinds/samples.js';
import { EXCLUSIVE } from '../../src/model/document.js';
import { isObject, type Json, type JsonObject, mapJson } from '../../src/model/json.js';
import type { DocumentPart, ResourceKind } from '../../src/model/kind.js';
import { cursorFor } from '../../src/model/pattern.js';
import { MANY } from '../support/worlds.js';
import { desiredContext, entryFor } from '../unit/kinds/support/contexts.js';

const UNKNOWN = 'unknownToUs';
/** A list of DSS that documents hold as a map: its keys are people, not fields. */
const BY_NAME = 'grants';
const PARTS = KINDS.flatMap((kind) =>
  kind.parts.filter((part) => part.shape === 'document').map((part) => ({ name: `${kind.name} ${part.name}`, kind, part })),
);

describe('a write keeps the unknown fields', () => {
  test.each<{ name: string; kind: ResourceKind; part: DocumentPart }>(PARTS)('of $name', ({ kind, part }) => {
    const rules = cursorFor(kind.rules).down(part.name);
    const documents = samplesOf(kind, part);
    fc.assert(
      fc.property(fc.constantFrom(...documents), fc.constantFrom(...documents), fc.jsonValue({ maxDepth: 2 }), (there, declared, value) => {
        const places = openPlaces(there, declared, rules);
        const unknown = JSON.parse(JSON.stringify(value)) as Json;
        const found = part.toRemote(
          places.reduce((doc, place) => withField(doc, place, unknown), there),
          undefined,
        );
        const sent = part.toRemote(overlay(part.toDoc(found), declared, rules), found);
        const kept = part.toDoc(sent);
        for (const place of places) expect({ place, value: valueAt(kept, [...place, UNKNOWN]) }).toEqual({ place, value: unknown });
      }),
      { ...MANY, numRuns: 60 },
    );
  });
});

/** What each sample declares of a part, as DSS would hold it; and nothing at all. */
function samplesOf(kind: ResourceKind, part: DocumentPart): readonly JsonObject[] {
  const docs = (SAMPLES[kind.name] ?? []).map(({ entry, files = {} }) => {
    const { context } = desiredContext(new Map(Object.entries(files)));
    return kind.desired(entryFor(kind.name, String(entry[kind.nameField]), entry), context)[part.name];
  });
  return [{}, ...docs.filter(isObject).map(unmarked)];
}

/** A document as the node holds it: no mark of who owns what. */
function unmarked(doc: JsonObject): JsonObject {
  return mapJson(doc, (node) =>
    isObject(node) ? Object.fromEntries(Object.entries(node).filter(([key]) => key !== EXCLUSIVE)) : node,
  ) as JsonObject;
}

/** Maps of `there` that are not owned as a whole, and that `declared` does not put something else in place of. */
function openPlaces(there: JsonObject, declared: Json | undefined, rules: RuleCursor): readonly (readonly string[])[] {
  const below = Object.entries(there).flatMap(([key, value]) => {
    const over = isObject(declared) ? declared[key] : undefined;
    const cursor = rules.down(key);
    const closed = !isObject(value) || isLeaf(value) || (over !== undefined && (!isObject(over) || isLeaf(over)));
    if (closed || ruleAt(cursor, 'atomic') !== undefined || ruleAt(cursor, 'volatile') !== undefined) return [];
    const inside = openPlaces(value, over, cursor).map((place) => [key, ...place]);
    return key === BY_NAME ? inside.slice(1) : inside;
  });
  return [[], ...below];
}

function withField(doc: JsonObject, [key, ...rest]: readonly string[], value: Json): JsonObject {
  if (key === undefined) return { ...doc, [UNKNOWN]: value };
  const inside = doc[key];
  return { ...doc, [key]: withField(isObject(inside) ? inside : {}, rest, value) };
}

function valueAt(doc: JsonObject, path: readonly string[]): Json | undefined {
  return path.reduce<Json | undefined>((node, key) => (isObject(node) ? node[key] : undefined), doc);
}
