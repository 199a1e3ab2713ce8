/** Laws that hold for every object of real projects. They need the corpus; where it is absent the first test says so. */
import { describe, expect, test } from '@jest/globals';
import { differences } from '../../../src/diff/compare.js';
import { stripVolatile } from '../../../src/diff/strip.js';
import { uniqueKeys } from '../../../src/kinds/common/keys.js';
import { kindOf } from '../../../src/kinds/index.js';
import { isObject, type Json, type JsonObject } from '../../../src/model/json.js';
import type { Part, ResourceKind } from '../../../src/model/kind.js';
import { cursorFor } from '../../../src/model/pattern.js';
import { describeContext, desiredContext, entryFor } from './support/contexts.js';
import { CORPUS_PROJECTS, corpusObjects, corpusProject, corpusRecipes } from './support/corpus.js';
import { essence } from './support/essence.js';
import { mistakesIn } from './support/validators.js';

interface Observed {
  readonly kind: ResourceKind;
  readonly name: string;
  readonly remotes: Readonly<Record<string, Json>>;
}

function objectsOf(project: string): readonly Observed[] {
  const documents = (kind: string, folder: string): readonly Observed[] =>
    corpusObjects(project, folder).map(({ id, json }) => ({
      kind: kindOf(kind),
      name: nameOf(kind, id, json),
      remotes: { document: json },
    }));
  return [
    { kind: kindOf('project'), name: project.toUpperCase(), remotes: corpusProject(project) },
    ...documents('managed_folder', 'managed_folders'),
    ...documents('dataset', 'datasets').map((observed) => ({ ...observed, remotes: { ...observed.remotes, rules: rulesOf(observed) } })),
    ...corpusRecipes(project).map(({ id, json }) => ({ kind: kindOf('recipe'), name: id, remotes: { document: json } })),
    ...documents('scenario', 'scenarios'),
    ...documents('zone', 'zones').map(({ kind, name, remotes }) => ({
      kind,
      name,
      remotes: { ...remotes, items: remotes['document'] as Json },
    })),
  ];
}

function nameOf(kind: string, id: string, json: JsonObject): string {
  return kind === 'zone' || kind === 'managed_folder' ? String(json['name']) : id;
}

/** On disk the rules are in the dataset; the API serves them on their own (API reference 2.15). */
function rulesOf({ remotes }: Observed): Json {
  const { metricsChecks } = remotes['document'] as JsonObject;
  return { checks: isObject(metricsChecks) ? (metricsChecks['checks'] ?? []) : [] };
}

function docOf({ kind, remotes }: Observed): JsonObject {
  const parts = kind.parts.filter(({ name }) => remotes[name] !== undefined);
  const doc = Object.fromEntries(parts.map((part) => [part.name, partDoc(part, remotes[part.name] as Json)]));
  return stripVolatile(doc, cursorFor(kind.rules));
}

function partDoc(part: Part, remote: Json): JsonObject {
  if (part.shape === 'document') return part.toDoc(remote);
  const elements = part.elements(remote);
  const keys = uniqueKeys(elements.map((element) => part.keyOf(element)));
  return Object.fromEntries(elements.map((element, index) => [keys[index] ?? '', element]));
}

function imported({ kind, name }: Observed, doc: JsonObject): { readonly entry: JsonObject; readonly again: JsonObject } {
  const describing = describeContext();
  const entry = kind.describe(name, doc, describing.context);
  const desiring = desiredContext(describing.files);
  const again = kind.desired(entryFor(kind.name, name, entry), desiring.context);
  expect(desiring.reported).toEqual([]);
  return { entry, again };
}

// Not `each`: it refuses an empty table, and the corpus may be absent.
for (const project of CORPUS_PROJECTS) {
  describe(`every object of the real project ${project}`, () => {
    const objects = objectsOf(project);

    test('is found', () => {
      expect(objects.length).toBeGreaterThan(20);
    });

    test('survives the way into a document and back, byte for byte', () => {
      for (const { kind, name, remotes } of objects) {
        for (const part of kind.parts) {
          const remote = remotes[part.name];
          if (part.shape !== 'document' || remote === undefined) continue;
          expect({ name, remote: part.toRemote(part.toDoc(remote), remote) }).toEqual({ name, remote });
        }
      }
    });

    test('is described by an entry that declares all of it', () => {
      for (const observed of objects) {
        const doc = docOf(observed);
        const { again } = imported(observed, doc);
        const label = `${observed.kind.name} ${observed.name}`;
        expect({ label, ...essence(again, observed.kind) }).toEqual({ label, ...essence(doc, observed.kind) });
      }
    });

    test('is described by an entry whose plan is empty', () => {
      for (const observed of objects) {
        const doc = docOf(observed);
        const { again } = imported(observed, doc);
        const found = differences(again, doc, cursorFor(observed.kind.rules));
        expect({ name: observed.name, found }).toEqual({ name: observed.name, found: [] });
      }
    });

    test('is described by an entry that the schema accepts', () => {
      for (const observed of objects) {
        const { entry } = imported(observed, docOf(observed));
        expect({ name: observed.name, mistakes: mistakesIn(observed.kind.name, entry) }).toEqual({ name: observed.name, mistakes: [] });
      }
    });
  });
}

test('the corpus is present, or these laws have nothing to hold for', () => {
  if (CORPUS_PROJECTS.length === 0) process.stderr.write('corpus absent: set DSS_CORPUS_DIR to check the laws against real projects\n');
  expect([0, 3]).toContain(CORPUS_PROJECTS.length);
});
