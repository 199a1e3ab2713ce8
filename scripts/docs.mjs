// Writes the tables of docs/configuration.md from the schemas that also check the files, and the JSON schemas for editors.
// `node scripts/docs.mjs [--check]`, after `npm run build`: with `--check`, only says whether everything is up to date.
import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { fieldTable } from './field-table.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const page = join(root, 'docs', 'configuration.md');
const check = process.argv.includes('--check');

const { KINDS } = await load('kinds/index.js');
const { workspaceSchema } = await load('config/workspace-schema.js');
const { environmentSchema } = await load('config/environment-schema.js');
const { projectFileSchema } = await load('config/project-schema.js');

const shared = commonFields(KINDS.map(({ schema }) => schema));
const tables = {
  workspace: fieldTable(workspaceSchema),
  environment: fieldTable(environmentSchema.properties.environment),
  common: fieldTable({ properties: shared }),
  ...Object.fromEntries(KINDS.map(({ name, schema }) => [name, fieldTable(schema, Object.keys(shared))])),
};

const outputs = new Map([
  [page, withTables(await readFile(page, 'utf8'))],
  [schemaPath('workspace'), json(workspaceSchema)],
  [schemaPath('environment'), json(environmentSchema)],
  [schemaPath('project'), json(projectFileSchema(KINDS))],
]);
const stale = [];
for (const [path, text] of outputs) if ((await readFile(path, 'utf8').catch(() => undefined)) !== text) stale.push(path);
if (!check) for (const path of stale) await writeFile(path, outputs.get(path));
for (const path of stale) process.stdout.write(`${check ? 'out of date' : 'wrote'}: ${path.slice(root.length + 1)}\n`);
process.exitCode = check && stale.length > 0 ? 1 : 0;

/** A module of `build/`, or of the folder in `DATAIKU_IAC_BUILD`. */
function load(path) {
  return import(pathToFileURL(join(resolve(process.env.DATAIKU_IAC_BUILD ?? join(root, 'build')), path)).href);
}

/** Fields that every kind has in the same way. */
function commonFields([first, ...others]) {
  const entries = Object.entries(first.properties);
  return Object.fromEntries(entries.filter(([name, schema]) => others.every(({ properties }) => properties[name] === schema)));
}

/** The page with the table of each `<!-- fields: NAME -->` up to its `<!-- end -->` written anew. */
function withTables(text) {
  return text.replace(/(<!-- fields: (\w+) -->\n)[\s\S]*?(<!-- end -->)/g, (_all, opening, name, closing) => {
    if (tables[name] === undefined) throw new Error(`no table named ${name}`);
    return `${opening}\n${tables[name]}\n\n${closing}`;
  });
}

function schemaPath(name) {
  return join(root, 'schemas', `${name}.schema.json`);
}

function json(value) {
  return `${JSON.stringify(value, null, 2)}\n`;
}
