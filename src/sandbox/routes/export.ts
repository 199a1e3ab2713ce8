import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { type Zippable, zipSync } from 'fflate';
import type { JsonObject } from '../../model/json.js';
import { type Api, RawAnswer } from '../http/api.js';
import { gsonText } from '../store/gson.js';
import type { ProjectTree } from '../store/project-tree.js';
import type { Store } from '../store/store.js';

/** A whole project in one call: its tree under `project_config/`, beside a manifest (API reference 4, corpus). */
export function registerExport(api: Api, store: Store): void {
  api.route('POST', '/projects/:key/export', (call) => {
    const project = store.project(call.param('key'));
    const options = call.body === undefined ? {} : call.object();
    return new RawAnswer('application/zip', zipSync({ ...treeOf(project), 'export-manifest.json': manifest(project.key, options) }));
  });
}

function treeOf(project: ProjectTree): Zippable {
  const files = readdirSync(project.directory, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort();
  return Object.fromEntries(
    paths.map((path) => [`project_config/${relative(project.directory, path).split(sep).join('/')}`, new Uint8Array(readFileSync(path))]),
  );
}

/** No data is ever included, whatever the options ask for. */
function manifest(projectKey: string, options: JsonObject): Uint8Array {
  const document: JsonObject = {
    exportedWithOptions: options,
    actualContent: {
      includedDatasets: [],
      includedSavedModels: [],
      includedManagedFolders: [],
      allAnalysisData: false,
      insightsData: false,
    },
    originalProjectKey: projectKey,
    manifestVersion: 3,
    foreignObjects: [],
  };
  return new TextEncoder().encode(gsonText(document));
}
