/** The code of an error of the operating system (`ENOENT`); empty for anything else. Seen by its shape: it may come from another realm. */
export function systemCode(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : '';
}
