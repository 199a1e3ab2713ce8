import type { JsonObject } from '../../model/json.js';

/** A valid entry, with the files that it names: input of tests and of the reference pages. */
export interface Sample {
  /** What it shows, in a few words. */
  readonly title: string;
  readonly entry: JsonObject;
  /** Text of each file that the entry points to, by path. */
  readonly files?: Readonly<Record<string, string>>;
}
