import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Json, type JsonObject, parseJson } from '../../../../src/model/json.js';

const ROOT = process.env['DSS_CORPUS_DIR'] ?? path.resolve(import.meta.dirname, '../../../../../shared/corpus');

/** The projects that these tests read, where the corpus is there at all. */
export const CORPUS_PROJECTS: readonly string[] = ['cicd', 'chess', 'mlops'].filter((project) => existsSync(path.join(ROOT, project)));

export interface CorpusObject {
  readonly id: string;
  readonly json: JsonObject;
}

/** The objects of one folder of a project, as DSS stores them. */
export function corpusObjects(project: string, folder: string): readonly CorpusObject[] {
  const directory = path.join(ROOT, project, folder);
  if (!existsSync(directory)) return [];
  const files = readdirSync(directory).filter((file) => file.endsWith('.json'));
  return files.map((file) => ({ id: file.slice(0, -'.json'.length), json: readObject(path.join(directory, file)) }));
}

/** Recipes as the API returns them: the definition, and the payload from the file beside it. */
export function corpusRecipes(project: string): readonly CorpusObject[] {
  const directory = path.join(ROOT, project, 'recipes');
  const siblings = existsSync(directory) ? readdirSync(directory) : [];
  return corpusObjects(project, 'recipes').map(({ id, json }) => {
    const payloadFile = siblings.find((file) => file.startsWith(`${id}.`) && file !== `${id}.json`);
    const payload = payloadFile === undefined ? {} : { payload: readFileSync(path.join(directory, payloadFile), 'utf8') };
    return { id, json: { recipe: json, ...payload } };
  });
}

/** A project as its three parts come from the API. */
export function corpusProject(project: string): Readonly<Record<string, Json>> {
  const {
    name = '',
    shortDesc = '',
    description = '',
    tags = [],
    customFields = {},
    ...others
  } = readObject(path.join(ROOT, project, 'params.json'));
  const { owner = '', permissions = [], additionalDashboardUsers = {}, dashboardAuthorizations = {}, checklists = {} } = others;
  return {
    metadata: { label: name, shortDesc, description, tags, customFields, checklists },
    permissions: { owner, permissions, additionalDashboardUsers, dashboardAuthorizations },
    variables: { standard: readVariables(project, 'variables.json'), local: readVariables(project, 'localvariables.json') },
  };
}

function readVariables(project: string, file: string): JsonObject {
  const full = path.join(ROOT, project, file);
  return existsSync(full) ? readObject(full) : {};
}

function readObject(file: string): JsonObject {
  return parseJson(readFileSync(file, 'utf8')) as JsonObject;
}
