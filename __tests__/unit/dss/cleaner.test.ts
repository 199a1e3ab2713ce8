import { describe, expect, test } from '@jest/globals';
import { basicCredentials, createCleaner } from '../../../src/dss/cleaner.js';

const KEY = 'dkuaps-a+b/c=';

describe('createCleaner', () => {
  const clean = createCleaner([KEY]);

  test.each([
    ['plain', KEY],
    ['percent-encoded', encodeURIComponent(KEY)],
    ['as Basic credentials', basicCredentials(KEY)],
  ])('redacts the secret %s', (_form, echoed) => {
    expect(clean(`key ${echoed} and again ${echoed}.`)).toBe('key [redacted] and again [redacted].');
  });

  test('redacts before it cuts, so that no half of a secret stays', () => {
    expect(clean('x'.repeat(495) + KEY)).toBe(`${'x'.repeat(495)}[red…`);
  });

  test('cuts to 500 characters', () => {
    expect(clean('y'.repeat(500))).toBe('y'.repeat(500));
    expect(clean('y'.repeat(501))).toBe(`${'y'.repeat(499)}…`);
  });

  test('puts line ends, terminal escapes and direction overrides on one plain line', () => {
    expect(clean(' a\r\n\tb\u001b[31mc\u0000d\u202ee\u200b ')).toBe('a b [31mc d e');
  });

  test('ignores an empty secret', () => {
    expect(createCleaner([''])('abc')).toBe('abc');
  });
});
