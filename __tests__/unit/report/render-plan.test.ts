import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import { ABSENT, blobLeaf, oneOf, refTo, secretLeaf } from '../../../src/model/document.js';
import type { FieldChange, Plan } from '../../../src/model/plan.js';
import { renderPlan } from '../../../src/report/render-plan.js';
import { expectGolden } from '../../support/golden.js';
import { at, COLOR, create, field, fieldName, PLAIN, planOf, remove, replace, SECRET_DIGEST, update } from './builders.js';

const CODE_BEFORE = `import dataiku
import pandas as pd

customers = dataiku.Dataset("RAW_CUSTOMERS").get_dataframe()
customers = customers.dropna()

# Keep one row a customer.
customers = customers.drop_duplicates("customer_id")

dataiku.Dataset("PREPARED_CUSTOMERS").write_with_schema(customers)
`;
const CODE_AFTER = CODE_BEFORE.replace('dropna()', 'dropna(subset=["customer_id"])').replace(
  '# Keep one row a customer.\n',
  '# Keep the latest row of each customer.\ncustomers = customers.sort_values("updated_at", ascending=False)\n',
);

function mixedPlan(): Plan {
  return planOf({
    units: [
      { project: 'CUSTOMER_ANALYTICS', projectKey: 'CA_PROD', lineage: 'b1946ac9', serial: 12 },
      { project: 'SALES', projectKey: 'SALES', lineage: null, serial: 0 },
    ],
    dynamic: { 'date:YYYY-MM-DD': '2026-11-24' },
    changes: [
      create('managed_folder.CUSTOMER_ANALYTICS.models', {
        document: { type: 'Filesystem', params: { connection: 'filesystem_folders' } },
      }),
      create('dataset.CUSTOMER_ANALYTICS.EVENTS', {
        document: {
          type: oneOf(['Snowflake', 'PostgreSQL']),
          params: { connection: 'SNOWFLAKE_PROD', schema: 'PUBLIC', table: 'events', password: secretLeaf(SECRET_DIGEST) },
          schema: {
            columns: ['event_id', 'customer_id', 'kind', 'occurred_at', 'payload', 'source'].map((name) => ({
              name,
              type: 'string',
              comment: 'as the source has it',
            })),
          },
          tags: ['pii', 'raw'],
        },
        rules: { 'not_null(event_id)': { type: 'ColumnValuesNotEmptyRule', columns: ['event_id'] } },
      }),
      create('recipe.CUSTOMER_ANALYTICS.train_churn', {
        document: {
          type: 'python',
          inputs: { main: { items: ['EVENTS'] } },
          outputs: { main: { items: [refTo(at('managed_folder.CUSTOMER_ANALYTICS.models'))] } },
          payload: CODE_BEFORE,
        },
      }),
      update(
        'dataset.CUSTOMER_ANALYTICS.RAW_CUSTOMERS',
        [
          field('schema.columns[customer_id].type', 'int', 'bigint'),
          field('params.table', 'customers_2', 'customers', { origin: 'drift' }),
          field('description', 'Edited by hand', undefined, { origin: 'reset' }),
          field('tags', ['raw'], ['pii', 'raw'], { origin: 'both' }),
          field('params.password', secretLeaf(SECRET_DIGEST), secretLeaf('0'.repeat(64)), { sensitive: true }),
        ],
        { reason: 'changed' },
      ),
      update('recipe.CUSTOMER_ANALYTICS.prep_customers', [
        field('code', CODE_BEFORE, CODE_AFTER),
        field('outputs.main.items', [], [refTo(at('managed_folder.CUSTOMER_ANALYTICS.models'))]),
      ]),
      update('scenario.SALES.daily', [field('active', false, true, { origin: 'drift' })], { reason: 'drifted' }),
      replace('dataset.CUSTOMER_ANALYTICS.ORDERS', [field('type', 'PostgreSQL', 'Snowflake')]),
      replace('recipe.CUSTOMER_ANALYTICS.join_orders', [], { reason: 'consumer-of-replaced' }),
      remove('dataset.CUSTOMER_ANALYTICS.OLD_CUSTOMERS'),
      remove('managed_folder.SALES.scratch', { dropData: true }),
      remove('scenario.SALES.old_refresh'),
    ],
    records: [{ address: at('zone.SALES.Ingestion'), id: 'aB3', after: {}, originals: {}, dependencies: [] }],
    forgotten: [at('dataset.SALES.DROPPED')],
    unmanaged: { dataset: ['A', 'B', 'C'], zone: ['Drafts'] },
    impact: {
      'dataset.CUSTOMER_ANALYTICS.OLD_CUSTOMERS': [
        at('recipe.CUSTOMER_ANALYTICS.report'),
        at('dataset.CUSTOMER_ANALYTICS.REPORT'),
        at('scenario.SALES.daily'),
      ],
      'dataset.CUSTOMER_ANALYTICS.RAW_CUSTOMERS': [
        at('recipe.CUSTOMER_ANALYTICS.prep_customers'),
        at('dataset.CUSTOMER_ANALYTICS.PREPARED_CUSTOMERS'),
        at('dataset.SALES.SEGMENTS'),
      ],
    },
    warnings: ['the API key may not read code environments: their names are not checked'],
  });
}

function updatesOf(...fields: FieldChange[]): Plan {
  return planOf({ changes: [update('dataset.SALES.ORDERS', fields)] });
}

const LONG = `SELECT ${Array.from({ length: 20 }, (_, index) => `column_${index}`).join(', ')} FROM orders`;
const STEPS = Array.from({ length: 30 }, (_, index) => ({
  id: `build_${index}`,
  type: 'build_flowitem',
  params: { jobType: 'RECURSIVE_BUILD' },
}));

const CASES: readonly (readonly [name: string, plan: Plan])[] = [
  ['plan-mixed', mixedPlan()],
  ['plan-empty', planOf({ unchanged: 44 })],
  [
    'plan-records-only',
    planOf({ unchanged: 1, records: [{ address: at('zone.SALES.Z'), id: 'z', after: {}, originals: {}, dependencies: [] }] }),
  ],
  [
    'plan-values',
    updatesOf(
      field('params.query', LONG, LONG.replace('column_19', 'amount')),
      field('steps', STEPS, [
        ...STEPS.slice(0, 29),
        { id: 'build_29', type: 'build_flowitem', params: { jobType: 'NON_RECURSIVE_FORCED_BUILD' } },
      ]),
      field('customFields', undefined, Object.fromEntries(STEPS.map(({ id }) => [id, 'x'.repeat(20)]))),
      field('columns', STEPS, undefined),
      field('flags', [true, null, 1.5], { 'a key': {}, plain: [] }),
      field(
        'script',
        blobLeaf({ sha256: 'ab12'.repeat(16), bytes: 12_345, text: true }),
        blobLeaf({ sha256: 'cd34'.repeat(16), bytes: 640, text: true }),
      ),
      field('readme', undefined, Array.from({ length: 60 }, (_, index) => `line ${index + 1}`).join('\n')),
      field('notes', 'first\nsecond\n', ABSENT),
      field('token', undefined, secretLeaf(SECRET_DIGEST), { sensitive: true }),
      field('old_token', secretLeaf(SECRET_DIGEST), undefined, { sensitive: true }),
    ),
  ],
  [
    'plan-destroy',
    planOf({
      changes: [remove('dataset.SALES.ORDERS', { reason: 'destroy' }), remove('project.SALES', { reason: 'destroy', dropData: true })],
      unchanged: 0,
    }),
  ],
];

describe('renderPlan', () => {
  test.each(CASES)('prints %s as a person reviews it', (name, plan) => {
    expectGolden(new URL(`./golden/${name}.txt`, import.meta.url), renderPlan(plan, PLAIN, fieldName));
  });

  test('says the same with and without colour', () => {
    const colored = renderPlan(mixedPlan(), COLOR, fieldName);

    expect(colored).not.toBe(stripVTControlCharacters(colored));
    expect(stripVTControlCharacters(colored)).toBe(renderPlan(mixedPlan(), PLAIN, fieldName));
  });

  test('does not depend on the order of the changes', () => {
    const plan = mixedPlan();

    expect(renderPlan({ ...plan, changes: [...plan.changes].reverse() }, PLAIN, fieldName)).toBe(renderPlan(plan, PLAIN, fieldName));
  });

  test('never prints the digest of a secret', () => {
    expect(renderPlan(mixedPlan(), PLAIN, fieldName)).not.toContain(SECRET_DIGEST.slice(0, 8));
  });

  test('knows the id of a replaced object only after apply', () => {
    const models = at('managed_folder.SALES.models');
    const recipe = update('recipe.SALES.train', [field('outputs', [], [refTo(models)])]);

    expect(renderPlan(planOf({ changes: [recipe, replace(models, [])] }), PLAIN, fieldName)).toContain(`[${models} (known after apply)]`);
    expect(renderPlan(planOf({ changes: [recipe] }), PLAIN, fieldName)).toContain(`[${models}]`);
  });

  test('names a few forgotten objects in order and counts many', () => {
    const forgotten = ['d', 'c', 'b', 'a'].map((name) => at(`zone.SALES.${name}`));

    expect(renderPlan(planOf({ forgotten: forgotten.slice(2) }), PLAIN, fieldName)).toContain('forgets zone.SALES.a, zone.SALES.b, gone');
    expect(renderPlan(planOf({ forgotten }), PLAIN, fieldName)).toContain('forgets 4 objects, gone');
  });

  test('names a project that is not among the units by its key', () => {
    expect(renderPlan(planOf({ changes: [create('dataset.OTHER.A', {})] }), PLAIN, fieldName)).toContain('\nProject OTHER\n');
  });

  test('shows twelve declared fields of a new object and counts the rest', () => {
    const document = Object.fromEntries(Array.from({ length: 15 }, (_, index) => [`field_${index}`, index]));

    const text = renderPlan(planOf({ changes: [create('recipe.SALES.wide', { document })] }), PLAIN, fieldName);

    expect(text).toContain('field_11');
    expect(text).not.toContain('field_12');
    expect(text).toContain('… 3 more fields\n');
  });

  test('cuts a long text diff after forty lines and counts the rest', () => {
    const text = renderPlan(updatesOf(field('code', undefined, 'x\n'.repeat(60))), PLAIN, fieldName);

    expect(text.match(/\+x/g)).toHaveLength(40);
    expect(text).toContain('… 20 more lines\n');
  });

  test('gives up on texts that share nothing, within a second', () => {
    const lines = (word: string): string => Array.from({ length: 20_000 }, (_, index) => `${word} ${index}\n`).join('');
    const started = performance.now();

    const text = renderPlan(updatesOf(field('code', lines('before'), lines('after'))), PLAIN, fieldName);

    expect(text).toContain('code   replaced: 20000 lines before, 20000 after\n');
    expect(performance.now() - started).toBeLessThan(1000);
  });

  test('keeps values on one line only where the width allows it', () => {
    const plan = updatesOf(field('description', 'one two three four five', 'six seven eight nine ten'));

    expect(renderPlan(plan, { color: false, width: 120 }, fieldName)).toContain(
      'description   "one two three four five" -> "six seven eight nine ten"\n',
    );
    expect(renderPlan(plan, { color: false, width: 50 }, fieldName)).toContain(
      '      description\n          - "one two three four five"\n',
    );
  });
});
