/** Workspaces as files in memory. JSON is YAML, so entries are written as they are. */
import { type Json, type JsonObject, prettyJson } from '../../src/model/json.js';

/** A project file as data: `project`, `datasets`, `recipes`… */
export type ProjectFile = JsonObject & { readonly project: JsonObject };

/** The files of a workspace whose state is in memory, for the environment `dev`. */
export function workspaceOf(
  projects: readonly ProjectFile[],
  extra: Readonly<Record<string, string>> = {},
  settings: JsonObject = {},
): ReadonlyMap<string, string> {
  const workspace: Json = { version: 1, state: { backend: 'memory' }, ...settings };
  const files: [string, string][] = projects.map((project) => [
    `projects/${String(project.project['key']).toLowerCase()}.yml`,
    prettyJson(project),
  ]);
  return new Map([
    ['dataiku-iac.yml', prettyJson(workspace)],
    ['environments/dev.yml', prettyJson({ environment: { name: 'dev' } })],
    ...files,
    ...Object.entries(extra),
  ]);
}
