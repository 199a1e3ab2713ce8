import { describe, expect, test } from '@jest/globals';
import { DssError } from '../../../src/model/dss-error.js';
import { IacError } from '../../../src/model/errors.js';
import { renderError } from '../../../src/report/render-error.js';

describe('renderError', () => {
  test('prints the code, the message and the remedy of a refusal', () => {
    const error = new DssError({
      method: 'GET',
      path: '/projects',
      status: 401,
      failure: 'unauthenticated',
      errorType: '',
      message: 'bad key',
    });

    expect(renderError(error, { debug: false })).toBe(
      'error dss-unauthenticated: GET /projects failed: 401 bad key\n' +
        'hint: check DSS_API_KEY (or DSS_API_KEY_<ENVIRONMENT>) and that the key belongs to this node\n',
    );
  });

  test('prints a refusal without a remedy on one line', () => {
    expect(renderError(new IacError('state-locked', 'the state is locked'), { debug: false })).toBe(
      'error state-locked: the state is locked\n',
    );
  });

  test.each([new TypeError('x is undefined'), 'x is undefined'])('takes the blame for anything else: %p', (error) => {
    const text = renderError(error, { debug: false });

    expect(text).toContain('internal error: x is undefined\n');
    expect(text).toContain('please report it');
    expect(text).not.toMatch(/^\s+at /m);
  });

  test('shows stack and causes on request, also when a cause leads back to itself', () => {
    const cause = new Error('socket closed');
    cause.cause = cause;

    const text = renderError(new IacError('no-answer', 'the node did not answer', { cause }), { debug: true });

    expect(text).toMatch(/^error no-answer: the node did not answer\n {4}at /);
    expect(text).toMatch(/\ncaused by Error: socket closed\n {4}at /);
    expect(text.match(/caused by/g)).toHaveLength(1);
  });

  test('shows no stack otherwise', () => {
    expect(renderError(new IacError('no-answer', 'the node did not answer'), { debug: false })).not.toMatch(/^\s+at /m);
  });
});
