import { describe, expect, test } from '@jest/globals';
import type { ApplyReport, Outcome } from '../../../src/model/outcome.js';
import { renderOutcomeLine, renderOutcomes } from '../../../src/report/render-outcomes.js';
import { expectGolden } from '../../support/golden.js';
import { at, PLAIN } from './builders.js';

const FAILED: Outcome = {
  status: 'failed',
  address: at('recipe.SALES.prep_orders'),
  action: 'update',
  milliseconds: 1234,
  code: 'dss-forbidden',
  message: 'cannot update recipe.SALES.prep_orders: PUT /projects/SALES/recipes/prep_orders failed: 403 write access is missing',
  hint: "the API key lacks a right for this call: grant it, or use another environment's key",
  exitCode: 4,
};

const REPORT: ApplyReport = {
  milliseconds: 4200,
  outcomes: [
    { status: 'found', address: at('zone.SALES.Ingestion'), action: 'create', milliseconds: 80 },
    { status: 'applied', address: at('managed_folder.SALES.models'), action: 'create', milliseconds: 420 },
    { status: 'applied', address: at('dataset.SALES.ORDERS'), action: 'replace', milliseconds: 95_000 },
    { status: 'applied', address: at('dataset.SALES.OLD'), action: 'delete', milliseconds: 310 },
    FAILED,
    { status: 'skipped', address: at('scenario.SALES.daily'), action: 'update', because: at('recipe.SALES.prep_orders') },
    { status: 'skipped', address: at('scenario.SALES.weekly'), action: 'update', because: 'stopped' },
  ],
};

describe('renderOutcomes', () => {
  test('prints what was done, what failed and why, and the count', () => {
    expectGolden(new URL('./golden/outcomes.txt', import.meta.url), renderOutcomes(REPORT, PLAIN));
  });

  test('prints the count alone when there was nothing to do', () => {
    expect(renderOutcomes({ outcomes: [], milliseconds: 40 }, PLAIN)).toBe('Applied 0, failed 0, skipped 0 in 0.0 s.\n');
  });
});

describe('renderOutcomeLine', () => {
  const applied: Outcome = { status: 'applied', address: at('dataset.SALES.ORDERS'), action: 'update', milliseconds: 420 };

  test.each([
    {
      name: 'with an estimate',
      outcome: applied,
      progress: { done: 3, total: 16, remaining: 75_000 },
      line: '[ 3/16] ~ dataset.SALES.ORDERS updated in 0.4 s, about 1 min 15 s left\n',
    },
    { name: 'without one', outcome: applied, progress: { done: 16, total: 16 }, line: '[16/16] ~ dataset.SALES.ORDERS updated in 0.4 s\n' },
    {
      name: 'a failure',
      outcome: { ...FAILED, message: 'cannot update recipe.SALES.prep_orders: 403' },
      progress: { done: 1, total: 2 },
      line: '[1/2] ✗ recipe.SALES.prep_orders FAILED to update after 1.2 s: cannot update recipe.SALES.prep_orders: 403\n',
    },
  ])('prints one line $name', ({ outcome, progress, line }) => {
    expect(renderOutcomeLine(outcome, progress, PLAIN)).toBe(line);
  });
});
