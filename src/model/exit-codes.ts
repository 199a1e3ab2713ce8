/** Exit codes of the CLI and the action: one list, documented in the README, stable across releases. */
export const EXIT = {
  success: 0,
  failure: 1,
  usage: 2,
  invalidConfig: 3,
  unauthorized: 4,
  notFound: 5,
  locked: 6,
  changes: 7,
  testsFailed: 8,
  stale: 9,
  approvalPending: 10,
  approvalRejected: 11,
  resumeNeeded: 12,
  approvalUnreachable: 13,
  internal: 70,
  interrupted: 130,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
