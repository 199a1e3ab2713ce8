/** What a kind of DSS object is to the engine: a schema, rules, pure translations, and effects that make one call each. */
import type { KindName } from './address.js';
import type { ConfigEntry, KindSchema } from './config.js';
import type { Doc } from './document.js';
import type { Json, JsonObject } from './json.js';
import type { DssApi } from './ports.js';
import type { FieldRule, ReferenceRule, RemapRule } from './rules.js';
import type { VersionStamp } from './state.js';

/** Name of a part inside a Doc: `document`, `metadata`, `permissions`, `rules`. */
export type PartName = string;

/** Where an object is on the node. */
export interface Location {
  /** Key on the node, not the logical one. */
  readonly project: string;
  /** The id that DSS uses: the name, or a generated one. For a project: its key. */
  readonly id: string;
}

/** An object as a list of DSS shows it. */
export interface Listed {
  readonly id: string;
  readonly name: string;
  readonly stamp?: VersionStamp;
  /** Parts that the list carries; a difference seen in one is confirmed by a read before anyone is told. */
  readonly remotes: Readonly<Record<PartName, Json>>;
}

interface PartBase {
  readonly name: PartName;
  /** How its fields are called towards people: '' for fields at the top of an entry, `checks` for those of data quality rules. */
  readonly label: string;
  /** False where an object has no such part, judged by its first one. Absent: every object has it. */
  appliesTo?(first: Json): boolean;
  /** The part as DSS returns it, in one call; undefined when the object is absent. */
  read(dss: DssApi, at: Location): Promise<Json | undefined>;
}

/** A part that DSS reads and replaces as one document. */
export interface DocumentPart extends PartBase {
  readonly shape: 'document';
  /** Structure only, nothing lost: payload text to JSON, lists with a natural key to maps. */
  toDoc(remote: Json): JsonObject;
  /** The inverse of `toDoc`. `base` is what DSS had, for order and form; undefined when the object is being created. */
  toRemote(doc: JsonObject, base: Json | undefined): Json;
  /** Replaces the part, in one call. */
  write(dss: DssApi, at: Location, remote: Json): Promise<void>;
}

/** A part whose elements DSS creates, updates and deletes one by one. In a Doc it is a map from key to element. */
export interface CollectionPart extends PartBase {
  readonly shape: 'collection';
  elements(remote: Json): readonly JsonObject[];
  /** What names an element towards people; unique within the part, or counted up by the engine. */
  keyOf(element: JsonObject): string;
  create(dss: DssApi, at: Location, element: JsonObject): Promise<void>;
  update(dss: DssApi, at: Location, element: JsonObject): Promise<void>;
  remove(dss: DssApi, at: Location, element: JsonObject): Promise<void>;
}

export type Part = DocumentPart | CollectionPart;

/** What a kind may ask while it translates an entry into a Doc. */
export interface DesiredContext {
  /** Text of a file of the workspace, by the path in `code_file`. Undefined, and reported, when it is missing. */
  file(path: string, field: readonly (string | number)[]): string | undefined;
  /** Stands for an object in a Doc: its name, or `{ $ref }` when DSS generates its ids. Reported when it is declared nowhere as such. */
  computable(name: Json, field: readonly (string | number)[]): Json;
  /** Reports a mistake at a field of the entry. */
  report(code: string, field: readonly (string | number)[], message: string, hint: string): void;
}

/** What import hands to a kind that writes an object down as YAML. */
export interface DescribeContext {
  /** Puts text into a file of its own and returns its path. */
  file(suggested: string, text: string): string;
}

export interface DeleteOptions {
  /** Also delete the data that DSS keeps for the object. */
  readonly dropData: boolean;
}

/**
 * The behaviour of one type of DSS object. `name` is the address's first word and the folder's name. Pure members never await and never
 * throw for input that the schema accepts; effects make one call each and decide nothing.
 */
export interface ResourceKind extends KindSchema {
  readonly name: KindName;
  /** For people: `managed folder`. */
  readonly title: string;
  /** Where the id comes from: the name itself, a fixed function of it, or DSS's choice (then other objects refer to it by `$ref`). */
  readonly identity: 'name' | 'derived' | 'generated';
  /** DSS's word for the type, where recipes, zones and scenarios mention it: `MANAGED_FOLDER`. */
  readonly dssType?: string;
  readonly rules: readonly FieldRule[];
  readonly references: readonly ReferenceRule[];
  readonly remaps: readonly RemapRule[];
  readonly parts: readonly Part[];
  /** Document paths that people know by another name: `metadata.label` is `name`. Longest prefix wins. */
  readonly aliases: Readonly<Record<string, string>>;
  /** Writers of the same group in the same project are serialised: DSS keeps them in one document. */
  readonly sharedGroup?: string;

  /** The id that a new object will have, when it can be known. */
  idOf(name: string): string | undefined;
  /** What an entry declares, and nothing else. */
  desired(entry: ConfigEntry, context: DesiredContext): Doc;
  /** An entry that declares an observed object: friendly fields where they say it all, `raw` for the rest. */
  describe(name: string, doc: Doc, context: DescribeContext): JsonObject;
  /** The fields of `document` that the create call itself carries: what tells our half-made object from somebody else's. */
  prototype(doc: Doc): JsonObject;

  list(dss: DssApi, project: string): Promise<readonly Listed[]>;
  /** What only the node can tell about a new object, put into its Doc: the type behind `type: sql` is that of the connection. */
  completeForCreate?(dss: DssApi, doc: Doc): Promise<Doc>;
  /** Creates the object with what `prototype` says and returns its id. `remote` is the whole first part, encoded; `doc` everything declared. */
  create(dss: DssApi, project: string, name: string, remote: JsonObject, doc: Doc): Promise<string>;
  remove(dss: DssApi, at: Location, options: DeleteOptions): Promise<void>;
}
