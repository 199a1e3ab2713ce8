import type { JsonObject } from '../../model/json.js';
import type { DeleteOptions, DocumentPart, Listed, Location } from '../../model/kind.js';
import { apiPath, type DssApi } from '../../model/ports.js';
import { objectOf, objectsOf, plainDocumentPart, put, textOf } from '../common/remote.js';
import { entriesOf, grantsOf } from './permissions.js';

const path = ({ id }: Location, ...rest: readonly string[]): string => apiPath('projects', id, ...rest);

export const metadataPart = plainDocumentPart({ name: 'metadata', label: '', path: (at) => path(at, 'metadata') });

export const permissionsPart: DocumentPart = {
  name: 'permissions',
  label: 'permissions',
  shape: 'document',
  toDoc(remote) {
    const { permissions, ...others } = objectOf(remote);
    return permissions === undefined ? others : { ...others, grants: grantsOf(permissions) };
  },
  toRemote(doc, base) {
    const { grants, ...others } = doc;
    return grants === undefined ? others : { ...others, permissions: entriesOf(objectOf(grants), objectOf(base)['permissions']) };
  },
  read: (dss, at) => dss.find(path(at, 'permissions')),
  write: (dss, at, remote) => put(dss, path(at, 'permissions'), remote),
};

/** `{ standard, local }`: DSS wants both, and replaces both (API reference 2.6). */
export const variablesPart: DocumentPart = {
  ...plainDocumentPart({ name: 'variables', label: 'variables', path: (at) => `${path(at, 'variables')}/` }),
  toRemote: (doc) => ({ standard: {}, local: {}, ...doc }),
};

/** Every project that the key may see; none of the parts is in the list. */
export async function listProjects(dss: DssApi): Promise<readonly Listed[]> {
  const projects = objectsOf(await dss.get('/projects/'));
  return projects.map((project) => {
    const id = textOf(project, 'projectKey');
    // No stamp: which saves of its parts restamp a project is not documented, so its parts are always read.
    return { id, name: id, remotes: {} };
  });
}

/**
 * Creates an empty project. DSS wants an owner (API reference 2.6): the declared one, else whoever the key belongs to. Asking for that changes
 * nothing, so this is still one change.
 */
export async function createProject(dss: DssApi, key: string, metadata: JsonObject, declaredOwner: string): Promise<string> {
  const { label, description, tags } = metadata;
  await dss.post('/projects/', {
    projectKey: key,
    name: label ?? key,
    owner: declaredOwner === '' ? await ownLogin(dss) : declaredOwner,
    ...(description === undefined ? {} : { description }),
    ...(tags === undefined ? {} : { tags }),
  });
  return key;
}

async function ownLogin(dss: DssApi): Promise<string> {
  const me = objectOf(await dss.get('/auth/info'));
  return textOf(me, 'associatedDSSUser') || textOf(me, 'authIdentifier');
}

/** Keeps the data of managed datasets and folders unless told otherwise (API reference 2.6). */
export async function removeProject(dss: DssApi, at: Location, { dropData }: DeleteOptions): Promise<void> {
  const query = { clearManagedDatasets: dropData, clearOutputManagedFolders: dropData, clearJobAndScenarioLogs: true, wait: true };
  await dss.delete(path(at), { query });
}
