/** What an apply did, change by change. */
import type { ResourceAddress } from './address.js';
import type { ErrorDetails } from './errors.js';
import type { Action } from './plan.js';

export type Outcome =
  | { readonly status: 'applied'; readonly address: ResourceAddress; readonly action: Action; readonly milliseconds: number }
  /** It was found done already, by a resumed apply. */
  | { readonly status: 'found'; readonly address: ResourceAddress; readonly action: Action; readonly milliseconds: number }
  | {
      readonly status: 'failed';
      readonly address: ResourceAddress;
      readonly action: Action;
      readonly milliseconds: number;
      readonly code: string;
      readonly message: string;
      readonly hint: ErrorDetails['hint'];
      readonly exitCode: number;
    }
  /** Not started: what it needs failed, or the run was stopped. */
  | {
      readonly status: 'skipped';
      readonly address: ResourceAddress;
      readonly action: Action;
      readonly because: ResourceAddress | 'stopped';
    };

export interface ApplyReport {
  readonly outcomes: readonly Outcome[];
  readonly milliseconds: number;
}
