import type { JsonObject } from '../../model/json.js';

/**
 * Part of a document that an endpoint of its own reads and replaces: name in the API → name in the document. Metadata, permissions and
 * settings of a project are such parts of `params.json`.
 */
export type View = Readonly<Record<string, string>>;

/** API reference 2.6: the display name is `name` at creation and in the file, `label` in metadata. */
export const PROJECT_METADATA: View = {
  label: 'name',
  shortDesc: 'shortDesc',
  description: 'description',
  tags: 'tags',
  checklists: 'checklists',
  customFields: 'customFields',
};

/** API reference 2.6. */
export const PROJECT_PERMISSIONS: View = sameNames([
  'owner',
  'permissions',
  'permissionsVersion',
  'additionalDashboardUsers',
  'dashboardAuthorizations',
]);

/** API reference 2.6; the bundle settings are stored beside the others (corpus). */
export const PROJECT_SETTINGS: View = sameNames([
  'settings',
  'exposedObjects',
  'metrics',
  'metricsChecks',
  'bundleExporterSettings',
  'bundleContainerSettings',
]);

/** Metadata of datasets and recipes (API reference 2.7, 2.8). */
export const OBJECT_METADATA: View = {
  ...sameNames(['label', 'description', 'shortDesc', 'tags', 'checklists', 'customFields']),
  custom: 'customMeta',
};

/** The view's part of a document, under the names of the API. */
export function viewOf(view: View, document: JsonObject): JsonObject {
  const shown = Object.entries(view).flatMap(([name, field]) => (document[field] === undefined ? [] : [[name, document[field]] as const]));
  return Object.fromEntries(shown);
}

/** The document with the view's part replaced by `body`: what the body leaves out is lost, as with every PUT of DSS (API reference 1.6). */
export function replaceView(view: View, document: JsonObject, body: JsonObject): JsonObject {
  const owned = new Set(Object.values(view));
  const others = Object.entries(document).filter(([field]) => !owned.has(field));
  const replaced = Object.entries(view).flatMap(([name, field]) => (body[name] === undefined ? [] : [[field, body[name]] as const]));
  return Object.fromEntries([...others, ...replaced]);
}

function sameNames(names: readonly string[]): View {
  return Object.fromEntries(names.map((name) => [name, name]));
}
