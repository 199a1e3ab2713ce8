import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { IacError } from '../../model/errors.js';
import { EXIT } from '../../model/exit-codes.js';
import { systemCode } from './system-code.js';

export interface StateKeyInputs {
  /** `DATAIKU_IAC_STATE_KEY`. */
  readonly given: string | undefined;
  readonly isCi: boolean;
  readonly root: string;
}

/**
 * The key under which secrets are digested in state, plan and journal. On a laptop one is made and kept beside the local state; in CI, where
 * it would be lost with the runner and every secret would look changed, its absence is an error.
 */
export function stateKey({ given, isCi, root }: StateKeyInputs): () => string {
  let key = given;
  return () => {
    key ??= isCi ? refuse() : keptKey(join(root, '.dataiku', 'state.key'));
    return key;
  };
}

function keptKey(path: string): string {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  try {
    writeFileSync(path, randomBytes(32).toString('hex'), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if (systemCode(error) !== 'EEXIST') throw error;
  }
  return readFileSync(path, 'utf8').trim();
}

function refuse(): never {
  throw new IacError('state-key-missing', 'the config reads secrets through `${env:…}`, and DATAIKU_IAC_STATE_KEY is not set', {
    exitCode: EXIT.invalidConfig,
    hint: 'set DATAIKU_IAC_STATE_KEY to one long random value, the same in every run of this environment, as a secret of the CI system',
  });
}
