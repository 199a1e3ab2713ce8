/** Law 1: nothing differs from itself, and what is sent is what is declared. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { differences } from '../../src/diff/compare.js';
import { overlay } from '../../src/diff/overlay.js';
import { stripVolatile } from '../../src/diff/strip.js';
import { compareThreeWays } from '../../src/diff/three-way.js';
import type { JsonObject } from '../../src/model/json.js';
import { ARBITRARY_RULES, arbDocument } from '../support/documents.js';
import { MANY } from '../support/worlds.js';

describe('documents under rules of every sort', () => {
  test('a document does not differ from itself', () => {
    fc.assert(
      fc.property(arbDocument, (doc) => expect(differences(doc, doc, ARBITRARY_RULES)).toEqual([])),
      MANY,
    );
  });

  test('what is declared, laid over anything, differs from it no more', () => {
    fc.assert(
      fc.property(arbDocument, arbDocument, (base, declared) => {
        const sent = overlay(base, declared, ARBITRARY_RULES);
        expect(differences(declared, stripVolatile(sent, ARBITRARY_RULES), ARBITRARY_RULES)).toEqual([]);
      }),
      MANY,
    );
  });

  test('laying it over twice is laying it over once', () => {
    fc.assert(
      fc.property(arbDocument, arbDocument, (base, declared) => {
        const once = overlay(base, declared, ARBITRARY_RULES);
        expect(overlay(once, declared, ARBITRARY_RULES)).toEqual(once);
      }),
      MANY,
    );
  });

  test('three ways: what exists as it was applied and is still declared has no difference and nothing to reset', () => {
    fc.assert(
      fc.property(arbDocument, arbDocument, (base, declared) => {
        const existing = stripVolatile(overlay(base, declared, ARBITRARY_RULES), ARBITRARY_RULES);
        const known = { declared, existing, applied: declared, originals: {}, rules: ARBITRARY_RULES, isUnmanaged: () => false };
        expect(compareThreeWays(known)).toMatchObject({ differences: [], unknownResets: [], originals: {} });
      }),
      MANY,
    );
  });

  test('three ways: a field that was added and removed again returns to what stood there', () => {
    fc.assert(
      fc.property(arbDocument, arbDocument.map(withoutCustom), (existing, declared) => {
        const before = stripVolatile(existing, ARBITRARY_RULES);
        const first = compare({ declared, existing: before, applied: {}, originals: {} });
        const sent = stripVolatile(overlay(before, first.effective, ARBITRARY_RULES), ARBITRARY_RULES);
        const back = compare({ declared: {}, existing: sent, applied: declared, originals: first.originals });
        expect(back.unknownResets).toEqual([]);
        const restored = stripVolatile(overlay(sent, back.effective, ARBITRARY_RULES), ARBITRARY_RULES);
        expect(differences(before, restored, ARBITRARY_RULES)).toEqual([]);
      }),
      MANY,
    );
  });
});

/** An empty map that is owned whole says nothing about what it replaces, so it has nothing to return to. */
function withoutCustom(doc: JsonObject): JsonObject {
  const { custom: _, ...part } = doc['document'] as JsonObject;
  return { document: part };
}

function compare(known: Pick<Parameters<typeof compareThreeWays>[0], 'declared' | 'existing' | 'applied' | 'originals'>) {
  return compareThreeWays({ ...known, rules: ARBITRARY_RULES, isUnmanaged: () => false });
}
