// One field of each kind changed in an imported config: the plan names exactly that, the apply changes exactly that on disk. The same once more
// in a second environment, on another node, with another project key and other connections.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { parseDocument } from 'yaml';
import { checks, cli, corpusFolder, dssCall, readTree, startSandbox, temporaryFolder } from './lib.mjs';

const { check, skip, finish } = checks('one-field');
const corpus = corpusFolder();
const PROJECTS = process.argv.length > 2 ? process.argv.slice(2) : ['cicd', 'chess', 'mlops'];

/** What is edited: the list in the project file, which entry, the field, and how plan and disk name it. */
const EDITS = [
  { list: 'project', field: ['short_description'], path: 'short_description', file: () => 'params.json', json: ['shortDesc'] },
  {
    list: 'datasets',
    field: ['short_description'],
    path: 'short_description',
    file: (name) => `datasets/${name}.json`,
    json: ['shortDesc'],
  },
  { list: 'recipes', field: ['short_description'], path: 'short_description', file: (name) => `recipes/${name}.json`, json: ['shortDesc'] },
  {
    list: 'scenarios',
    field: ['short_description'],
    path: 'short_description',
    file: (name) => `scenarios/${name}.json`,
    json: ['shortDesc'],
  },
  {
    list: 'managed_folders',
    field: ['short_description'],
    path: 'short_description',
    file: (_, id) => `managed_folders/${id}.json`,
    json: ['shortDesc'],
  },
  { list: 'zones', field: ['color'], path: 'color', value: '#123456', file: (_, id) => `zones/${id}.json`, json: ['color'] },
];
const KIND = {
  project: 'project',
  datasets: 'dataset',
  recipes: 'recipe',
  scenarios: 'scenario',
  managed_folders: 'managed_folder',
  zones: 'zone',
};

if (corpus === undefined) skip('one field of each kind', 'no corpus: set DSS_CORPUS_DIR');
else for (const project of PROJECTS) await editProject(project);
finish();

async function editProject(project) {
  const key = project.toUpperCase();
  const folder = temporaryFolder(project);
  const dev = await startSandbox(['--data', join(folder, 'dev'), '--project', join(corpus, project)]);
  cli(folder, dev.apiKey, ['init', '--host', dev.url]);
  const imported = cli(folder, dev.apiKey, ['import', 'project', key]);
  if (!check(`${project}: import`, imported.status === 0, imported.stderr)) return;
  await editOneByOne({ project, key, realKey: key, folder, environment: 'dev', sandbox: dev, round: 'dev' });
  const prod = await secondEnvironment({ project, key, folder, dev });
  await editOneByOne({ project, key, realKey: `${key}_PROD`, folder, environment: 'prod', sandbox: prod, round: 'prod' });
  await dev.stop();
  await prod.stop();
}

async function editOneByOne({ project, key, realKey, folder, environment, sandbox, round }) {
  const tree = join(folder, environment, 'projects', realKey);
  for (const edit of EDITS) {
    const target = editConfig(join(folder, 'projects', `${key}.yml`), edit, round);
    if (target === undefined) continue;
    const address = edit.list === 'project' ? `project.${key}` : `${KIND[edit.list]}.${key}.${target}`;
    const title = `${project} ${environment}: ${address} ${edit.path}`;
    const plan = cli(folder, sandbox.apiKey, ['plan', '-e', environment, '--json']);
    const changes = plan.status === 0 ? JSON.parse(plan.stdout).changes : [];
    const named = changes.map(({ address: at, action, fields }) => `${action} ${at}: ${(fields ?? []).map(({ path }) => path)}`);
    check(
      `${title}: the plan names exactly that`,
      isDeepStrictEqual(named, [`update ${address}: ${edit.path}`]),
      named.join('\n') + plan.stderr,
    );
    const before = readTree(tree);
    const applied = cli(folder, sandbox.apiKey, ['apply', '-e', environment, '--auto-approve']);
    check(`${title}: apply`, applied.status === 0, applied.stdout + applied.stderr);
    const again = cli(folder, sandbox.apiKey, ['plan', '-e', environment, '--detailed-exitcode']);
    check(`${title}: then no changes`, again.status === 0, again.stdout + again.stderr);
    const id = changes[0]?.id;
    check(
      `${title}: only that on disk`,
      onlyThat(before, readTree(tree), edit, edit.file(target, id)),
      diskChanges(before, readTree(tree)).join('\n'),
    );
  }
}

/** Edits the first entry of the list; returns its name. The value differs in each round, so that both environments see a change. */
function editConfig(path, edit, round) {
  const document = parseDocument(readFileSync(path, 'utf8'));
  const at = edit.list === 'project' ? ['project'] : [edit.list, 0];
  if (!document.hasIn(at)) return undefined;
  document.setIn([...at, ...edit.field], edit.value === undefined ? `Edited for ${round}.` : round === 'dev' ? edit.value : '#654321');
  writeFileSync(path, document.toString({ lineWidth: 0 }));
  return document.getIn([...at, edit.list === 'project' ? 'key' : 'name']);
}

function onlyThat(before, after, edit, file) {
  const changed = diskChanges(before, after);
  if (changed.length !== 1 || changed[0] !== file) return false;
  const strip = (text) => {
    const { versionTag: _, ...rest } = JSON.parse(text);
    for (const name of edit.json) delete rest[name];
    return rest;
  };
  return isDeepStrictEqual(strip(before.get(file)), strip(after.get(file)));
}

function diskChanges(before, after) {
  return [...new Set([...before.keys(), ...after.keys()])].filter((path) => before.get(path) !== after.get(path));
}

/** An empty node with the connections and code environments under other names, and the same config made there from nothing. */
async function secondEnvironment({ project, key, folder, dev }) {
  const prod = await startSandbox(['--data', join(folder, 'prod')]);
  const connections = Object.values(await dssCall(dev, 'GET', '/admin/connections/'));
  const existing = new Set(await dssCall(prod, 'GET', '/connections/get-names?type=all'));
  const remap = {};
  for (const { name, type, params } of connections) {
    remap[name] = `${name}_prod`;
    if (!existing.has(`${name}_prod`))
      await dssCall(prod, 'POST', '/admin/connections/', { name: `${name}_prod`, type, params, usableBy: 'ALL', allowedGroups: [] });
  }
  const codeEnvs = {};
  for (const { envName, envLang } of await dssCall(dev, 'GET', '/admin/code-envs/')) {
    codeEnvs[envName] = `${envName}_prod`;
    await dssCall(prod, 'POST', `/admin/code-envs/${envLang}/${envName}_prod?wait=true`, { deploymentMode: 'DESIGN_MANAGED' });
  }
  await copyPeople(dev, prod);
  const environment = {
    name: 'prod',
    dataiku_host: prod.url,
    projects: { [key]: { key: `${key}_PROD` } },
    remap: { connections: remap, code_envs: codeEnvs },
  };
  writeFileSync(join(folder, 'environments', 'prod.yml'), JSON.stringify({ environment }));
  const applied = cli(folder, prod.apiKey, ['apply', '-e', 'prod', '--auto-approve']);
  check(
    `${project} prod: made from nothing`,
    applied.status === 0,
    applied.stdout
      .split('\n')
      .filter((line) => !line.includes('skipped'))
      .slice(-8)
      .join('\n') + applied.stderr,
  );
  const plan = cli(folder, prod.apiKey, ['plan', '-e', 'prod', '--detailed-exitcode']);
  check(`${project} prod: then no changes`, plan.status === 0, plan.stdout + plan.stderr);
  check(
    `${project} prod: connections are the target's`,
    usesOnly(readTree(join(folder, 'prod', 'projects', `${key}_PROD`)), new Set(Object.values(remap))),
  );
  return prod;
}

/** Users and groups are the administrator's business: both nodes have the same. */
async function copyPeople(dev, prod) {
  const groups = new Set((await dssCall(prod, 'GET', '/admin/groups/')).map(({ name }) => name));
  for (const { name } of await dssCall(dev, 'GET', '/admin/groups/')) {
    if (!groups.has(name)) await dssCall(prod, 'POST', '/admin/groups/', { name, description: '', sourceType: 'LOCAL' });
  }
  const users = new Set((await dssCall(prod, 'GET', '/admin/users/')).map(({ login }) => login));
  for (const { login } of await dssCall(dev, 'GET', '/admin/users/')) {
    if (users.has(login)) continue;
    await dssCall(prod, 'POST', '/admin/users/', {
      login,
      password: 'x'.repeat(12),
      displayName: login,
      sourceType: 'LOCAL',
      groups: [],
      userProfile: 'DESIGNER',
    });
  }
}

function usesOnly(tree, names) {
  const used = [...tree]
    .filter(([path]) => /^(datasets|managed_folders)\/.*\.json$/.test(path))
    .map(([, text]) => JSON.parse(text).params?.connection);
  return used.every((name) => name === undefined || names.has(name) || name.includes('${'));
}
