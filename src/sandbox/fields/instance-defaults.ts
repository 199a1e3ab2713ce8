import type { JsonObject } from '../../model/json.js';
import { SQL_TYPES } from './dataset-defaults.js';

interface Stamp {
  readonly login: string;
  readonly at: number;
}

/** The part of the general settings that an infrastructure tool manages (API reference 2.5). */
export const GENERAL_SETTINGS: JsonObject = {
  containerSettings: { executionConfigs: [], buildConfigs: [], executionConfigsGenericOverrides: [] },
  ldapSettings: { enabled: false },
  ssoSettings: { enabled: false },
  impersonation: { enabled: false, userRules: [], groupRules: [] },
  limits: {},
  governIntegrationSettings: { enabled: false },
};

/** A connection with DSS's defaults (API reference 2.1). */
export function newConnection(name: string, type: string, stamp: Stamp): JsonObject {
  return {
    name,
    type,
    description: '',
    params: SQL_TYPES.has(type) ? { host: '', db: '', user: '', password: '', properties: [] } : {},
    allowManagedDatasets: true,
    allowManagedFolders: !SQL_TYPES.has(type),
    allowWrite: true,
    useGlobalProxy: true,
    maxActivities: 0,
    usableBy: 'ALL',
    allowedGroups: [],
    detailsReadability: { readableBy: 'NONE', allowedGroups: [] },
    credentialsMode: 'GLOBAL',
    indexingSettings: {},
    customFields: {},
    creationTag: { versionNumber: 0, lastModifiedBy: { login: stamp.login }, lastModifiedOn: stamp.at },
  };
}

/** A code environment with DSS's defaults; `body` is that of the create call (API reference 2.2). */
export function newCodeEnv(env: { readonly name: string; readonly language: string }, body: JsonObject): JsonObject {
  const deploymentMode = body['deploymentMode'] ?? 'DESIGN_MANAGED';
  const usability: JsonObject = { usableByAll: true, allContainerConfs: true, containerConfs: [] };
  return {
    envName: env.name,
    envLang: env.language,
    deploymentMode,
    owner: 'admin',
    specPackageList: '',
    specCondaEnvironment: '',
    mandatoryPackageList: '',
    actualPackageList: '',
    ...usability,
    permissions: [],
    desc: {
      ...(env.language === 'PYTHON' ? { pythonInterpreter: 'PYTHON39' } : {}),
      conda: false,
      installCorePackages: true,
      installJupyterSupport: false,
      ...body,
      deploymentMode,
      ...usability,
    },
  };
}

/** A group without any ability; `admin` gives all (API reference 2.3). */
export function newGroup(name: string, rights: { readonly admin: boolean }): JsonObject {
  return {
    name,
    description: '',
    sourceType: 'LOCAL',
    admin: rights.admin,
    ldapGroupNames: [],
    azureADGroupNames: [],
    ssoGroupNames: [],
    customGroupNames: [],
    mayCreateProjects: rights.admin,
    mayManageCodeEnvs: false,
    mayCreateCodeEnvs: false,
    mayManageClusters: false,
    mayWriteUnsafeCode: true,
    mayWriteSafeCode: true,
    mayCreateAuthenticatedConnections: false,
    mayManageUDM: false,
    mayDevelopPlugins: false,
    mayEditLibFolders: false,
    mayCreateActiveWebContent: false,
    mayWriteInRootProjectFolder: false,
    mayCreateProjectsFromMacros: false,
    mayCreateProjectsFromTemplates: false,
    mayCreateProjectsFromDataikuApps: false,
    mayShareToWorkspaces: false,
    mayViewIndexedHiveConnections: false,
    canObtainAPITicketFromCookiesForGroupsRegex: '',
  };
}

/** A local user; never with a password, which DSS does not return (API reference 2.3). */
export function newUser(user: { readonly login: string; readonly groups: readonly string[] }, stamp: Stamp): JsonObject {
  return {
    login: user.login,
    sourceType: 'LOCAL',
    displayName: user.login,
    email: '',
    groups: user.groups,
    userProfile: 'DESIGNER',
    enabled: true,
    creationDate: stamp.at,
    adminProperties: {},
    userProperties: {},
    secrets: [],
    credentials: {},
    preferences: { uiLanguage: 'en' },
  };
}
