/** A small workspace: three kinds of our own, and a parse of it with one file or another replaced. */
import { parseConfig } from '../../../../src/config/parse-config.js';
import type { ConfigEntry, ConfigInputs, ConfigResult, KindSchema } from '../../../../src/model/config.js';
import type { Diagnostic } from '../../../../src/model/diagnostic.js';

const IDENTIFIER = { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9_]*$', 'x-expected': 'letters, digits and underscores', maxLength: 20 };

const project: KindSchema = {
  name: 'project',
  collection: undefined,
  nameField: 'key',
  schema: {
    type: 'object',
    additionalProperties: false,
    required: ['key'],
    properties: {
      key: { ...IDENTIFIER, description: 'The key of the project.' },
      name: { type: 'string' },
      variables: { type: 'object', additionalProperties: false, properties: { standard: { type: 'object' }, local: { type: 'object' } } },
    },
  },
};

const check = {
  oneOf: [
    {
      type: 'object',
      additionalProperties: false,
      required: ['type', 'columns'],
      properties: { type: { const: 'not_null' }, columns: { type: 'array', items: { type: 'string' } } },
    },
    {
      type: 'object',
      additionalProperties: false,
      required: ['type'],
      properties: { type: { const: 'row_count' }, min: { type: 'integer' }, max: { type: 'integer' } },
    },
  ],
};

const dataset: KindSchema = {
  name: 'dataset',
  collection: 'datasets',
  nameField: 'name',
  schema: {
    type: 'object',
    additionalProperties: false,
    required: ['name', 'type'],
    properties: {
      name: IDENTIFIER,
      type: { enum: ['sql', 'managed', 'uploaded'], description: 'Where the data is.' },
      connection: { type: 'string', description: 'Name of a connection.' },
      managed: { type: 'boolean' },
      rows: { type: 'integer', minimum: 1, maximum: 1000, description: 'Rows per page.' },
      params: { type: 'object' },
      columns: {
        type: 'array',
        'x-expected': 'a list of columns',
        items: { type: 'object', required: ['name'], properties: { name: { type: 'string' } } },
      },
      tags: { type: 'array', uniqueItems: true, maxItems: 3, items: { type: 'string' } },
      labels: { type: 'object', propertyNames: IDENTIFIER, additionalProperties: { type: 'string' } },
      checks: { type: 'array', items: { $ref: '#/$defs/check' } },
      folder: {
        'x-expected': 'a folder, or a map with `ref`',
        anyOf: [{ type: 'string' }, { type: 'object', required: ['ref'], properties: { ref: { type: 'string' } } }],
      },
      raw: { type: 'object' },
    },
    $defs: { check },
  },
};

const managedFolder: KindSchema = {
  name: 'managed_folder',
  collection: 'managed_folders',
  nameField: 'name',
  schema: {
    type: 'object',
    additionalProperties: false,
    required: ['name'],
    properties: { name: { type: 'string' }, path: { type: 'string' } },
  },
};

export const KINDS: readonly KindSchema[] = [project, managedFolder, dataset];

export interface World {
  /** Text of a file by path; null removes it from the default workspace. */
  readonly files?: Readonly<Record<string, string | null>>;
  readonly inputs?: Partial<ConfigInputs>;
  readonly environment?: string;
  readonly toolVersion?: string;
}

const DEFAULT_FILES = {
  'dataiku-iac.yml': 'variables: {STORAGE: fs, LIMIT: 5}\n',
  'environments/dev.yml': 'environment:\n  name: dev\n',
  'projects/p.yml': 'project: {key: P}\n',
};

export const NOW = new Date('2026-03-01T02:04:05Z');
export const COMMIT = '0123456789abcdef0123456789abcdef01234567';

/** Parses the default workspace with these changes. A sealed secret shows its length only. */
export function parse(world: World = {}): ConfigResult {
  const files = Object.entries({ ...DEFAULT_FILES, ...world.files }).filter((entry): entry is [string, string] => entry[1] !== null);
  const inputs: ConfigInputs = {
    variables: {},
    osEnvironment: {},
    now: NOW,
    gitCommit: COMMIT,
    frozen: {},
    seal: (value) => ({ $secret: `sealed ${value.length}` }),
    ...world.inputs,
  };
  return parseConfig(new Map(files), {
    environment: world.environment ?? 'dev',
    kinds: KINDS,
    inputs,
    toolVersion: world.toolVersion ?? '1.4.0',
  });
}

/** The entries of a workspace that must be right. */
export function entriesOf(world: World): readonly ConfigEntry[] {
  const { config, diagnostics } = parse(world);
  if (config === undefined) throw new Error(`broken workspace:\n${diagnostics.map(lineOf).join('\n')}`);
  return config.entries;
}

/** The one dataset of a workspace whose project file holds it: its fields, after substitution. */
export function datasetWith(fields: string, world: World = {}): ConfigEntry {
  const files = { ...world.files, 'projects/p.yml': projectWith(fields) };
  const found = entriesOf({ ...world, files }).find(({ kind }) => kind === 'dataset');
  if (found === undefined) throw new Error('no dataset');
  return found;
}

/** A project file with one dataset; its own fields start in line 6, column 5. */
export function projectWith(fields: string): string {
  return `project:\n  key: P\ndatasets:\n  - name: A\n    type: sql\n    ${fields.replaceAll('\n', '\n    ')}\n`;
}

/** Everything that a diagnostic says, on one line: `FILE:LINE:COLUMN code field | message | hint`. */
export function lineOf({ severity, code, at, field, message, hint }: Diagnostic): string {
  const place = at === undefined ? '-' : `${at.file}:${at.line}:${at.column}`;
  return `${place} ${severity === 'warning' ? 'warning ' : ''}${code} ${field ?? '-'} | ${message} | ${hint ?? '-'}`;
}

export function linesOf(world: World): readonly string[] {
  return parse(world).diagnostics.map(lineOf);
}

/** A workspace with something wrong, and all that is said of it. `fields`: of the dataset in `projectWith`. */
export interface Broken extends World {
  readonly name: string;
  readonly fields?: string;
  readonly expected: readonly string[];
}

export function linesOfBroken({ fields, ...world }: Broken): readonly string[] {
  return linesOf(fields === undefined ? world : { ...world, files: { ...world.files, 'projects/p.yml': projectWith(fields) } });
}
