import { describe, expect, test } from '@jest/globals';
import { classify } from '../../../src/dss/classify.js';
import type { DssFailure } from '../../../src/model/dss-error.js';

const DIP = 'com.dataiku.dip.exceptions.';

const CASES: readonly {
  readonly name: string;
  readonly status: number;
  readonly type?: string;
  readonly message?: string;
  readonly failure: DssFailure;
}[] = [
  { name: 'a bad key', status: 401, type: `${DIP}NotAuthenticatedException`, message: 'Unknown API Key', failure: 'unauthenticated' },
  { name: 'a bad key under another status', status: 500, type: `${DIP}NotAuthenticatedException`, failure: 'unauthenticated' },
  { name: 'a 401 of a gateway', status: 401, failure: 'unauthenticated' },
  { name: 'a missing right', status: 403, type: `${DIP}UnauthorizedException`, failure: 'forbidden' },
  { name: 'a missing right by text', status: 500, message: 'Action forbidden, you are not admin', failure: 'forbidden' },
  {
    name: 'a NotFoundException under 403',
    status: 403,
    type: `${DIP}NotFoundException`,
    message: 'project does not exist',
    failure: 'forbidden',
  },
  {
    name: 'a NotFoundException wrapped in an UnauthorizedException',
    status: 404,
    type: `${DIP}UnauthorizedException`,
    message: 'NotFoundException: project does not exist: P',
    failure: 'forbidden',
  },
  { name: 'a missing object', status: 404, type: `${DIP}NotFoundException`, message: 'dataset does not exist: P.d', failure: 'not-found' },
  { name: 'a 404 without a word', status: 404, failure: 'not-found' },
  { name: 'a NotFoundException under 500', status: 500, type: `${DIP}NotFoundException`, failure: 'not-found' },
  { name: 'a NotFoundException under 400', status: 400, type: `${DIP}NotFoundException`, failure: 'not-found' },
  { name: 'a missing object by text', status: 500, message: 'Recipe not found: prep', failure: 'not-found' },
  { name: 'another text of absence', status: 500, message: 'dataset does not exist: P.d', failure: 'not-found' },
  { name: 'a code env that was never built', status: 500, message: 'Not a file: /python/env/desc.json', failure: 'not-found' },
  { name: 'a dataset without data', status: 500, message: 'The root path of the dataset d does not exist', failure: 'rejected' },
  { name: 'a duplicate under 409', status: 409, message: 'A dataset named d already exists', failure: 'already-exists' },
  { name: 'a duplicate under 500', status: 500, message: 'Project P already exists', failure: 'already-exists' },
  { name: 'a duplicate under 400', status: 400, message: 'Scenario ALREADY EXISTS', failure: 'already-exists' },
  { name: 'a refused document', status: 400, message: 'references an unknown image build configuration.', failure: 'invalid' },
  { name: 'a refused document that names something not found', status: 400, message: 'connection not found', failure: 'invalid' },
  { name: 'an illegal argument', status: 500, message: 'Illegal argument: type', failure: 'invalid' },
  { name: 'an invalid value', status: 500, message: 'Invalid dataset name', failure: 'invalid' },
  { name: 'throttling', status: 429, failure: 'unavailable' },
  { name: 'a broken gateway', status: 502, message: 'upstream not found', failure: 'unavailable' },
  { name: 'an outage', status: 503, failure: 'unavailable' },
  { name: 'a gateway time-out', status: 504, failure: 'unavailable' },
  {
    name: 'a licence without the API',
    status: 403,
    message: 'DSS API is not available with your Free Edition license',
    failure: 'rejected',
  },
  { name: 'any other failure', status: 500, type: 'java.lang.NullPointerException', failure: 'rejected' },
  { name: 'a version conflict', status: 409, message: 'modified meanwhile', failure: 'rejected' },
];

describe('classify', () => {
  test.each(CASES)('takes $name for $failure', ({ status, type = '', message = '', failure }) => {
    expect(classify(status, type, message)).toBe(failure);
  });
});
