import type { Json, JsonObject } from '../../model/json.js';
import { objectOrEmpty } from '../http/require.js';

/** An item of the list: no packages (API reference 2.2). */
export function summaryOf(env: JsonObject): JsonObject {
  const { envName = '', envLang = '', deploymentMode = '', owner = '' } = env;
  const { pythonInterpreter } = objectOrEmpty(env['desc']);
  return { envName, envLang, deploymentMode, owner, ...(pythonInterpreter === undefined ? {} : { pythonInterpreter }), isUptodate: true };
}

/** Settings that stand twice in the document; the copy at the top wins and `desc` is rewritten (API reference 2.2). */
const DOUBLED = ['usableByAll', 'allContainerConfs', 'containerConfs'];

/** Fields that only DSS sets. */
const SERVER_FIELDS = ['envName', 'envLang', 'deploymentMode', 'owner', 'mandatoryPackageList', 'actualPackageList'];

/** What a PUT stores: the fields that the document has, those of the server kept. */
export function replacedCodeEnv(stored: JsonObject, body: JsonObject): JsonObject {
  const known = Object.entries(body).filter(([field]) => field in stored && !SERVER_FIELDS.includes(field));
  const kept = SERVER_FIELDS.map((field): readonly [string, Json] => [field, stored[field] ?? '']);
  const document: JsonObject = { ...Object.fromEntries(kept), ...Object.fromEntries(known) };
  const doubled = DOUBLED.filter((field) => document[field] !== undefined).map((field): readonly [string, Json] => [
    field,
    document[field] ?? null,
  ]);
  return { ...document, desc: { ...objectOrEmpty(document['desc']), ...Object.fromEntries(doubled) } };
}
