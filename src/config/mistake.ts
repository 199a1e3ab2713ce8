/** What is wrong, before it is known where: an error diagnostic without its place. */
export interface Mistake {
  /** Kebab-case and stable: `bad-reference`. */
  readonly code: string;
  readonly message: string;
  readonly hint: string;
}
