import { IacError } from './errors.js';
import { EXIT, type ExitCode } from './exit-codes.js';

/**
 * What a failed call means, found from status *and* text: DSS answers 500 for a missing object and wraps "not found" in "unauthorized"
 * (API reference 1.2), so neither alone decides.
 */
export type DssFailure = 'unauthenticated' | 'forbidden' | 'not-found' | 'already-exists' | 'invalid' | 'unavailable' | 'rejected';

export interface DssReply {
  readonly method: string;
  /** Relative to the API root; no query, no host. */
  readonly path: string;
  /** HTTP status; 0 when no answer came. */
  readonly status: number;
  readonly failure: DssFailure;
  /** DSS's `errorType`, e.g. `com.dataiku.dip.exceptions.NotFoundException`; empty when the answer was no JSON. */
  readonly errorType: string;
  readonly message: string;
  /** What to do next, where more is known than the failure alone says. */
  readonly hint?: string;
}

const EXIT_OF: Partial<Record<DssFailure, ExitCode>> = {
  unauthenticated: EXIT.unauthorized,
  forbidden: EXIT.unauthorized,
  'not-found': EXIT.notFound,
};

const HINT_OF: Record<DssFailure, string> = {
  unauthenticated: 'check DSS_API_KEY (or DSS_API_KEY_<ENVIRONMENT>) and that the key belongs to this node',
  forbidden: "the API key lacks a right for this call: grant it, or use another environment's key",
  'not-found': 'check the project key and the object name on the node',
  'already-exists': 'another run or person created it meanwhile: run plan again, or import it',
  invalid: 'DSS refused the document: compare it with the object in DSS, and see the message above',
  unavailable: 'the node did not answer: check host, proxy and network, then run the command again',
  rejected: 'see the message of DSS above',
};

/** A call to DSS that failed after all retries. Its text names the call and what DSS said; never a body, a header or a key. */
export class DssError extends IacError {
  override readonly name = 'DssError';
  readonly reply: DssReply;

  constructor(reply: DssReply, cause?: unknown) {
    const said = [reply.errorType.split('.').at(-1), reply.message].filter((text) => text !== undefined && text !== '').join(': ');
    super(
      `dss-${reply.failure}`,
      `${reply.method} ${reply.path} failed: ${reply.status === 0 ? 'no answer' : reply.status}${said === '' ? '' : ` ${said}`}`,
      {
        hint: reply.hint ?? HINT_OF[reply.failure],
        exitCode: EXIT_OF[reply.failure] ?? EXIT.failure,
        cause,
      },
    );
    this.reply = reply;
  }
}
