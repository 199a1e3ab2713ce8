import type { ConfigEntry } from '../../../../src/model/config.js';
import type { Json, JsonObject } from '../../../../src/model/json.js';
import type { DescribeContext, DesiredContext } from '../../../../src/model/kind.js';

export interface Reported {
  readonly code: string;
  readonly field: readonly (string | number)[];
}

/** A context that takes names as they are, unless `symbols` says what stands for one, and remembers what is reported. */
export function desiredContext(
  files: ReadonlyMap<string, string> = new Map(),
  symbols: Readonly<Record<string, Json>> = {},
): { readonly context: DesiredContext; readonly reported: readonly Reported[] } {
  const reported: Reported[] = [];
  const context: DesiredContext = {
    file: (path) => files.get(path),
    computable: (name) => (typeof name === 'string' ? (symbols[name] ?? name) : name),
    report: (code, field) => reported.push({ code, field }),
  };
  return { context, reported };
}

/** Keeps the files that a kind writes down, for reading them back. */
export function describeContext(): { readonly context: DescribeContext; readonly files: ReadonlyMap<string, string> } {
  const files = new Map<string, string>();
  const context: DescribeContext = {
    file(suggested, text) {
      files.set(suggested, text);
      return suggested;
    },
  };
  return { context, files };
}

/** An entry of a project P. */
export function entryFor(kind: string, name: string, spec: JsonObject): ConfigEntry {
  return { kind, project: 'P', name, spec, locate: () => ({ file: 'projects/p.yml', line: 1, column: 1 }) };
}
