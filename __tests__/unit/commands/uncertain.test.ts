import { describe, expect, test } from '@jest/globals';
import { isUncertain } from '../../../src/commands/execute.js';
import type { ResourceAddress } from '../../../src/model/address.js';
import type { Outcome } from '../../../src/model/outcome.js';
import type { Action } from '../../../src/model/plan.js';

const address = 'dataset.P.orders' as ResourceAddress;
const failed = (action: Action, code: string): Outcome => ({
  status: 'failed',
  address,
  action,
  milliseconds: 1,
  code,
  message: 'no answer',
  hint: undefined,
  exitCode: 1,
});

describe('an outcome is uncertain', () => {
  test.each<{ name: string; outcome: Outcome; uncertain: boolean }>([
    { name: 'when DSS did not answer a create', outcome: failed('create', 'dss-unavailable'), uncertain: true },
    { name: 'when DSS did not answer a replacement', outcome: failed('replace', 'dss-unavailable'), uncertain: true },
    { name: 'but not for an update, which the next plan sees', outcome: failed('update', 'dss-unavailable'), uncertain: false },
    { name: 'nor when DSS refused', outcome: failed('create', 'dss-invalid'), uncertain: false },
    { name: 'nor when it was done', outcome: { status: 'applied', address, action: 'create', milliseconds: 1 }, uncertain: false },
  ])('$name', ({ outcome, uncertain }) => {
    expect(isUncertain(outcome)).toBe(uncertain);
  });
});
