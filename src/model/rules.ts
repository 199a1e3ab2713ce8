/** How the diff treats each field of a document: data with a reason, so that it reads as documentation of DSS. */
import type { Json } from './json.js';

/**
 * A path pattern, from the part down: `['document', 'schema', 'columns', '*', 'comment']`. `*` is any one key or element, `**` any number of
 * them, and `$*` any key that starts with `$`.
 */
export type PathPattern = readonly string[];

interface RuleBase {
  readonly path: PathPattern;
  /** Where the fact comes from: section of the API reference, or what was observed. */
  readonly why: string;
}

export type FieldRule =
  /** Computed or restamped by DSS: never read into a document, never sent from one; what DSS has survives a write. */
  | (RuleBase & { readonly rule: 'volatile' })
  /** A change needs a new object. */
  | (RuleBase & { readonly rule: 'immutable' })
  /** What DSS fills in when nothing is said. Import leaves it out; a field that is no longer declared returns to it. */
  | (RuleBase & { readonly rule: 'default'; readonly value: Json })
  /** A list whose order carries no meaning. */
  | (RuleBase & { readonly rule: 'set' })
  /** A list whose elements are found by the first of these keys that the declared element has; undeclared fields of a found element survive. */
  | (RuleBase & { readonly rule: 'keyed'; readonly by: readonly string[]; readonly ordered: boolean })
  /** A list or map that is owned as one value. */
  | (RuleBase & { readonly rule: 'atomic' })
  /** DSS does not return the value, so its drift cannot be seen: compared with what we last applied only. */
  | (RuleBase & { readonly rule: 'write-only' });

/** Where a document mentions another object, and what is mentioned. */
export interface ReferenceRule {
  readonly path: PathPattern;
  /**
   * `computable`: a name or id of anything that a recipe reads or writes. `typed`: the object's type stands in the sibling field `typeField`
   * (`DATASET`, `MANAGED_FOLDER`…) and a foreign project in `projectKey`.
   */
  readonly form: 'computable' | 'typed';
  readonly typeField?: string;
}

/** Names that environments remap: which field holds a connection, code environment or container name. */
export interface RemapRule {
  readonly path: PathPattern;
  readonly what: 'connections' | 'code_envs' | 'containers';
}
