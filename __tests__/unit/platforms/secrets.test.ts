import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { asSecret } from '../../../src/model/document.js';
import { createSecretBox } from '../../../src/platforms/machine/secret-box.js';
import { stateKey } from '../../../src/platforms/machine/state-key.js';
import { refusalOf } from '../../support/refusals.js';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'key-'));
});
afterEach(() => rmSync(root, { recursive: true }));

describe('a secret box', () => {
  const box = createSecretBox(() => 'key');

  test('gives a digest for a secret, and the secret for its digest', () => {
    const leaf = box.seal('open sesame');
    expect(JSON.stringify(leaf)).not.toContain('sesame');
    expect(box.reveal(asSecret(leaf) ?? '')).toBe('open sesame');
    expect(box.digest('open sesame')).toBe(asSecret(leaf));
  });

  test('does not know what it never saw', () => {
    expect(box.reveal(box.digest('never sealed'))).toBeUndefined();
  });

  test('gives another digest under another key, so that nobody can look one up', () => {
    expect(createSecretBox(() => 'other key').digest('open sesame')).not.toBe(box.digest('open sesame'));
  });

  test('asks for the key only when there is a secret', () => {
    const refusing = createSecretBox(() => {
      throw new Error('no key');
    });
    expect(refusing.reveal('a')).toBeUndefined();
    expect(() => refusing.seal('x')).toThrow('no key');
  });
});

describe('the key of a state', () => {
  test('is the one that is given', () => {
    expect(stateKey({ given: 'given', isCi: true, root })()).toBe('given');
  });

  test('is made once on a laptop, and kept for its owner alone', () => {
    const key = stateKey({ given: undefined, isCi: false, root })();
    expect(key).toMatch(/^[0-9a-f]{64}$/);
    expect(stateKey({ given: undefined, isCi: false, root })()).toBe(key);
    const path = join(root, '.dataiku', 'state.key');
    expect(readFileSync(path, 'utf8')).toBe(key);
    expect(statSync(path).mode & 0o077).toBe(0);
  });

  test('is never made up in CI, where it would be lost', () => {
    const key = stateKey({ given: undefined, isCi: true, root });
    expect(refusalOf(key).code).toBe('state-key-missing');
  });
});
