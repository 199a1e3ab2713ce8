/** Generated projects that are valid: every name that is mentioned is declared, every output has one recipe, no flow feeds itself. */
import fc from 'fast-check';
import type { JsonObject } from '../../src/model/json.js';
import type { ProjectFile } from './workspaces.js';

/** A seed of one's own with FC_SEED; the same one on every run otherwise. fast-check prints it with each failure. */
export const SEED = Number(process.env['FC_SEED'] ?? 20_261_124);

/** Parameters of a law that runs the whole engine for each example. */
export const FEW = { seed: SEED, numRuns: Number(process.env['FC_RUNS'] ?? 6), endOnFailure: true } as const;
/** Parameters of a law in pure code. */
export const MANY = { seed: SEED, numRuns: 300 } as const;

const KEY = 'WORLD';
const MOST_DATASETS = 6;

const arbText = fc.string({ unit: 'grapheme-ascii', maxLength: 20 }).map((text) => text.replaceAll('$', 'S'));
const arbTags = fc.uniqueArray(fc.constantFrom('raw', 'clean', 'gold', 'pii'), { maxLength: 3 });
const arbColumns = fc
  .uniqueArray(fc.constantFrom('id', 'country', 'amount', 'day'), { maxLength: 4 })
  .chain((names) =>
    fc.tuple(
      ...names.map((name) =>
        fc.record(
          { name: fc.constant(name), type: fc.constantFrom('string', 'bigint', 'double'), comment: arbText },
          { requiredKeys: ['name', 'type'] },
        ),
      ),
    ),
  );
const arbCheck = fc.constantFrom<JsonObject>(
  { type: 'not_null', columns: ['id'] },
  { type: 'row_count', min: 1 },
  { type: 'accepted_values', column: 'country', values: ['FR', 'DE'] },
);

function arbDataset(index: number): fc.Arbitrary<JsonObject> {
  const name = `D${index}`;
  const store = fc.constantFrom<JsonObject>(
    { type: 'Filesystem', managed: true, connection: 'filesystem_managed' },
    { type: 'sql', connection: 'SNOWFLAKE_DEV', params: { schema: 'PUBLIC', table: name.toLowerCase(), mode: 'table' } },
  );
  const extras = fc.record(
    {
      description: arbText,
      tags: arbTags,
      schema: fc.record({ columns: arbColumns }),
      checks: fc.uniqueArray(arbCheck, { maxLength: 3, selector: ({ type }) => type }),
    },
    { requiredKeys: [] },
  );
  return fc.tuple(store, extras).map(([fields, more]) => ({ name, ...fields, ...more }));
}

/** The recipe that makes a dataset, from some of those before it. */
function arbRecipe(output: number): fc.Arbitrary<JsonObject> {
  const before = Array.from({ length: output }, (_, index) => `D${index}`);
  return fc
    .record({ inputs: fc.subarray(before, { minLength: 1 }), code: arbText.map((text) => `# ${text.trim()}\n`), tags: arbTags })
    .map(({ inputs, code, tags }) => ({ name: `make_D${output}`, type: 'python', inputs, outputs: [`D${output}`], code, tags }));
}

function arbScenario(datasets: readonly string[]): fc.Arbitrary<JsonObject> {
  return fc.record(
    {
      name: fc.constantFrom('daily', 'weekly checks'),
      active: fc.boolean(),
      triggers: fc.constant([{ type: 'schedule', cron: '0 2 * * *', timezone: 'UTC' }]),
      steps: fc.array(fc.record({ type: fc.constant('build_dataset'), dataset: fc.constantFrom(...datasets) }), {
        minLength: 1,
        maxLength: 3,
      }),
    },
    { requiredKeys: ['name', 'steps'] },
  );
}

function arbZones(datasets: readonly string[]): fc.Arbitrary<JsonObject[]> {
  return fc
    .tuple(fc.subarray(['Raw', 'Clean zone']), fc.array(fc.nat(1), { minLength: datasets.length, maxLength: datasets.length }))
    .map(([names, places]) =>
      names.map((name, zone) => ({ name, color: '#aa3355', items: { datasets: datasets.filter((_, index) => places[index] === zone) } })),
    );
}

/** One project with everything in it. */
export const arbProject: fc.Arbitrary<ProjectFile> = fc.integer({ min: 1, max: MOST_DATASETS }).chain((count) => {
  const datasets = Array.from({ length: count }, (_, index) => `D${index}`);
  const made = datasets.map((_, index) => index).slice(1);
  return fc
    .record({
      project: fc.record(
        { key: fc.constant(KEY), name: fc.constant('A world'), description: arbText, tags: arbTags },
        { requiredKeys: ['key', 'name'] },
      ),
      managed_folders: fc.subarray(['reports', 'model files']).map((names) => names.map((name) => ({ name }))),
      datasets: fc.tuple(...datasets.map((_, index) => arbDataset(index))),
      recipes: fc.subarray(made).chain((outputs) => fc.tuple(...outputs.map(arbRecipe))),
      scenarios: fc.uniqueArray(arbScenario(datasets), { maxLength: 2, selector: ({ name }) => name }),
      zones: arbZones(datasets),
    })
    .map((project) => project);
});

/** The same project at two times: entries come, go and change. */
export const arbHistory: fc.Arbitrary<readonly [ProjectFile, ProjectFile]> = fc.tuple(arbProject, arbProject);
