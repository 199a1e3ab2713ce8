import { describe, expect, test } from '@jest/globals';
import { renderDrift } from '../../../src/report/render-drift.js';
import { expectGolden } from '../../support/golden.js';
import { create, field, PLAIN, planOf, remove, update } from './builders.js';

const DRIFTED = planOf({
  changes: [
    update('recipe.SALES.prep', [
      field('code', 'first\nedited in DSS\nlast\n', 'first\nas declared\nlast\n', { origin: 'drift' }),
      field('code_env', 'py39', 'py311'),
    ]),
    update(
      'dataset.SALES.ORDERS',
      [
        field('schema.columns[id].type', 'int', 'bigint', { origin: 'drift' }),
        field('tags', undefined, ['pii'], { origin: 'drift' }),
        field('params.table', 'orders_2', 'orders_3', { origin: 'both' }),
      ],
      { reason: 'drifted' },
    ),
    create('scenario.SALES.daily', { document: { active: true } }, { reason: 'gone-from-dss' }),
    create('dataset.SALES.NEW', { document: { type: 'S3' } }),
    remove('dataset.SALES.OLD'),
  ],
});

describe('renderDrift', () => {
  test('tells what DSS changed and who can do what about it', () => {
    expectGolden(new URL('./golden/drift.txt', import.meta.url), renderDrift(DRIFTED, PLAIN));
  });

  test('leaves out what the config alone changed', () => {
    const text = renderDrift(DRIFTED, PLAIN);

    expect(text).not.toContain('code_env');
    expect(text).not.toContain('dataset.SALES.NEW');
    expect(text).not.toContain('dataset.SALES.OLD');
  });

  test('shows no value of a sensitive field', () => {
    const token = field('token', 'in the clear', 'by mistake', { origin: 'drift', sensitive: true });

    expect(renderDrift(planOf({ changes: [update('dataset.SALES.ORDERS', [token])] }), PLAIN)).toContain('token   (sensitive, changed)\n');
  });

  test('says so when nothing was changed in DSS', () => {
    const plan = planOf({ changes: [update('recipe.SALES.prep', [field('code_env', 'py39', 'py311')])] });

    expectGolden(new URL('./golden/drift-none.txt', import.meta.url), renderDrift(plan, PLAIN));
  });
});
