import { keyedDigest } from '../../model/digest.js';
import { secretLeaf } from '../../model/document.js';
import type { SecretBox } from '../../model/ports.js';

/**
 * Values live in memory only. `keyOf` gives the key of the environment's state when the first secret appears, and throws where there is none
 * and none may be made up.
 */
export function createSecretBox(keyOf: () => string): SecretBox {
  const values = new Map<string, string>();
  const digest = (value: string): string => keyedDigest(keyOf(), value);
  return {
    seal(value) {
      const key = digest(value);
      values.set(key, value);
      return secretLeaf(key);
    },
    reveal: (key) => values.get(key),
    digest,
  };
}
