import { IacError } from '../../src/model/errors.js';

/** The refusal that a call ends with. Throws when it ends in any other way. */
export function refusalOf(run: () => unknown): IacError {
  try {
    run();
  } catch (error) {
    if (error instanceof IacError) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}
