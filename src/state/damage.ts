/** Errors about stored bytes that are not what we wrote. */
import { IacError } from '../model/errors.js';

/** A file of the state that cannot be trusted: `key` names it, `why` continues "is damaged: …". */
export function damaged(key: string, why: string): IacError {
  return new IacError('state-damaged', `${key} is damaged: ${why}`, {
    hint: 'restore the file from a copy of the backend, or go back to the previous snapshot',
  });
}

/** A file that a newer release wrote. */
export function tooNew(key: string, version: number, known: number): IacError {
  return new IacError('state-too-new', `${key} has format version ${version}, and this release knows up to ${known}`, {
    hint: 'upgrade dataiku-iac to the release that wrote it',
  });
}
