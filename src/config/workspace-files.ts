/** Which files of the workspace are ours, and what they are. */
import { compareText, type Diagnostic } from '../model/diagnostic.js';
import { type LocatedMap, positionOf } from './located.js';
import { parseYaml } from './parse-yaml.js';

/** Texts by path relative to the workspace, with forward slashes. */
export type Files = ReadonlyMap<string, string>;

const ENVIRONMENT = /^environments\/([^/]+)\.ya?ml$/; // e.g. `environments/prod.yml`
const PROJECT = /^projects\/[^/]+\.ya?ml$/; // e.g. `projects/sales.yaml`

export function projectPaths(files: Files): readonly string[] {
  return [...files.keys()].filter((path) => PROJECT.test(path)).sort(compareText);
}

export function environmentNames(files: Files): readonly string[] {
  return [...new Set([...files.keys()].flatMap((path) => ENVIRONMENT.exec(path)?.[1] ?? []))].sort(compareText);
}

/** The path of `STEM.yml` or `STEM.yaml`; both at once are a mistake, and the first counts. */
export function pathOfStem(files: Files, stem: string, diagnostics: Diagnostic[]): string | undefined {
  const [path, other] = [`${stem}.yml`, `${stem}.yaml`].filter((candidate) => files.has(candidate));
  if (path !== undefined && other !== undefined) {
    const message = `both ${path} and ${other} exist`;
    diagnostics.push({ severity: 'error', code: 'two-files', message, hint: 'keep one of them', at: { file: other, line: 1, column: 1 } });
  }
  return path;
}

/** A file whose content is a map. Undefined, and reported, when its syntax is broken or it holds anything else. */
export function parseMap(files: Files, path: string, diagnostics: Diagnostic[]): LocatedMap | undefined {
  const root = parseYaml(path, files.get(path) ?? '', diagnostics);
  if (root === undefined || root.shape === 'map') return root;
  // An empty file is an empty map: its mistakes are the fields that it lacks.
  if (root.shape === 'leaf' && root.value === null) return { shape: 'map', place: root.place, entries: new Map() };
  const message = `expected a map of fields, found ${root.shape === 'list' ? 'a list' : 'text'}`;
  diagnostics.push({ severity: 'error', code: 'wrong-type', message, hint: 'write `key: value` lines', at: positionOf(root.place) });
  return undefined;
}
