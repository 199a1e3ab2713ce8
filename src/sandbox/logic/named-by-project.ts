import { isList, isObject, type Json, type JsonObject } from '../../model/json.js';
import { objectOrEmpty } from '../http/require.js';

/** What a project needs of its instance. */
export interface NamedByProject {
  /** Connection → type. */
  readonly connections: ReadonlyMap<string, string>;
  /** Code environment → language, `PYTHON` or `R`. */
  readonly codeEnvs: ReadonlyMap<string, string>;
  readonly groups: ReadonlySet<string>;
  readonly users: ReadonlySet<string>;
}

/** Connection types whose name differs from that of their datasets (API reference 2.1); uploads may lie on any connection of files. */
const CONNECTION_TYPE_OF: Readonly<Record<string, string>> = { S3: 'EC2', UploadedFiles: 'Filesystem', FilesInFolder: 'Filesystem' };

/** Everything of the instance that the documents of a project name. */
export function namesIn(
  params: JsonObject,
  documents: readonly { readonly kind: string; readonly document: JsonObject }[],
): NamedByProject {
  const connections = new Map<string, string>();
  const codeEnvs = new Map<string, string>();
  for (const { kind, document } of documents) {
    if (kind === 'datasets' || kind === 'managed_folders') addStorage(connections, document);
    if (kind === 'scenarios') addQueries(connections, document);
    addCodeEnvs(codeEnvs, document);
  }
  for (const [language, selection] of Object.entries(objectOrEmpty(objectOrEmpty(params['settings'])['codeEnvs']))) {
    const name = objectOrEmpty(selection)['envName'];
    if (typeof name === 'string' && name !== '') codeEnvs.set(name, language === 'r' ? 'R' : 'PYTHON');
  }
  const permissions = isList(params['permissions']) ? params['permissions'].filter(isObject) : [];
  const runAs = documents.map(({ document }) => document['runAsUser']);
  return {
    connections,
    codeEnvs,
    groups: texts(permissions.map((entry) => entry['group'])),
    users: texts([params['owner'], ...permissions.map((entry) => entry['user']), ...runAs]),
  };
}

/** The connection of a dataset or folder; its type is that of the object. A dataset says more than a query, so it wins. */
function addStorage(connections: Map<string, string>, document: JsonObject): void {
  const connection = objectOrEmpty(document['params'])['connection'];
  const type = document['type'];
  if (typeof connection === 'string' && typeof type === 'string') connections.set(connection, CONNECTION_TYPE_OF[type] ?? type);
}

/** Connections of SQL steps and triggers (API reference 2.9); nothing says their type. */
function addQueries(connections: Map<string, string>, scenario: JsonObject): void {
  const steps = objectOrEmpty(scenario['params'])['steps'];
  for (const item of [...(isList(steps) ? steps : []), ...(isList(scenario['triggers']) ? scenario['triggers'] : [])]) {
    const { type, params } = objectOrEmpty(item);
    const connection = objectOrEmpty(params)['connection'];
    if ((type === 'exec_sql' || type === 'sql_query') && typeof connection === 'string' && !connections.has(connection)) {
      connections.set(connection, 'PostgreSQL');
    }
  }
}

/** Every `envSelection` of a document, however deep: recipes, steps, triggers and rules have one. */
function addCodeEnvs(codeEnvs: Map<string, string>, document: JsonObject): void {
  const language = document['type'] === 'r' || document['type'] === 'sparkr' ? 'R' : 'PYTHON';
  const visit = (value: Json): void => {
    if (isList(value)) value.forEach(visit);
    if (!isObject(value)) return;
    const name = objectOrEmpty(value['envSelection'])['envName'];
    if (typeof name === 'string' && name !== '') codeEnvs.set(name, language);
    Object.values(value).forEach(visit);
  };
  visit(document);
}

function texts(values: readonly (Json | undefined)[]): ReadonlySet<string> {
  return new Set(values.filter((value) => typeof value === 'string' && value !== '').map(String));
}
