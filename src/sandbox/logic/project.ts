import { isList, type JsonObject } from '../../model/json.js';
import { PROJECT_FIELDS } from '../fields/known-fields.js';
import { defaultChecklists, PROJECT_DEFAULTS } from '../fields/project-defaults.js';
import { objectOrEmpty } from '../http/require.js';
import { type Stamp, withVersionTag } from './document.js';

/** Keys that DSS accepts; it recommends capitals and does not insist (API reference 1.9). */
const PROJECT_KEY = /^[A-Za-z0-9_]+$/;

export function isProjectKey(key: string): boolean {
  return PROJECT_KEY.test(key);
}

/** `params.json` of a new project. `body` is that of the create call: name, owner, description, settings, permissions, tags. */
export function newProject(key: string, body: JsonObject, stamp: Stamp): JsonObject {
  const given = Object.entries(body).filter(([field, value]) => value !== null && PROJECT_FIELDS.has(field));
  const tag = { versionNumber: 0, lastModifiedBy: { login: stamp.login }, lastModifiedOn: stamp.at };
  const content: JsonObject = { ...PROJECT_DEFAULTS, name: key, ...Object.fromEntries(given) };
  return {
    ...content,
    settings: { ...objectOrEmpty(PROJECT_DEFAULTS['settings']), ...objectOrEmpty(content['settings']) },
    tags: isList(content['tags']) ? [...content['tags']].map(String).sort() : [],
    checklists: defaultChecklists(key, stamp),
    versionTag: tag,
    creationTag: tag,
  };
}

/** One entry of the project list; the summary of a project is the same (API reference 2.6). */
export function projectSummary(key: string, params: JsonObject): JsonObject {
  const { versionTag = {}, creationTag = {} } = withVersionTag(params);
  return {
    projectKey: key,
    name: params['name'] ?? key,
    label: params['name'] ?? key,
    shortDesc: params['shortDesc'] ?? '',
    projectType: params['projectType'] ?? 'REGULAR',
    projectStatus: params['projectStatus'] ?? '',
    ownerLogin: params['owner'] ?? '',
    ownerDisplayName: params['owner'] ?? '',
    tags: isList(params['tags']) ? [...params['tags']].map(String).sort() : [],
    isProjectAdmin: true,
    canReadProjectContent: true,
    canWriteProjectContent: true,
    versionTag,
    creationTag,
  };
}
