// Broken workspaces and what `validate` says about them. Each folder of `cases/` is a small workspace with mistakes and an `expected.txt`.
// `node conformance/broken-configs/run.mjs [--accept] [case …]`: compares, or rewrites `expected.txt` with `--accept`.
import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
/** The bundle, or another build of it: `DATAIKU_IAC_CLI=build/cli.js`. */
const cli = resolve(process.env.DATAIKU_IAC_CLI ?? join(here, '..', '..', 'dist', 'cli.js'));
const GOLDEN = 'expected.txt';

/** Mistakes that stand in no file: a file is what is missing. */
const WITHOUT_PLACE = new Set(['no-workspace', 'unknown-environment']);
/** Mistakes of a whole file: its syntax is broken, so that it has no fields, or it is no map. */
const WITHOUT_FIELD = new Set([...WITHOUT_PLACE, 'yaml-syntax', 'unknown-tag', 'wrong-type']);

const accept = process.argv.includes('--accept');
const wanted = process.argv.slice(2).filter((argument) => argument !== '--accept');
const names = (await readdir(join(here, 'cases'))).filter((name) => wanted.length === 0 || wanted.includes(name)).sort();

let passed = 0;
for (const name of names) {
  const complaints = await check(name);
  if (complaints.length === 0) passed += 1;
  else process.stdout.write(`${name}:\n${complaints.map((complaint) => `  ${complaint.replaceAll('\n', '\n  ')}\n`).join('')}`);
}
const failed = names.length - passed;
process.stdout.write(`${JSON.stringify({ name: 'broken-configs', passed, failed, skipped: 0 })}\n`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;

/** What is wrong with a case; empty when it is as it should be. */
async function check(name) {
  const source = join(here, 'cases', name);
  const parent = await mkdtemp(join(tmpdir(), 'broken-config-'));
  const workspace = join(parent, 'workspace');
  try {
    await cp(source, workspace, { recursive: true, filter: (path) => basename(path) !== GOLDEN });
    const before = await contentOf(workspace);
    const [text, json] = await Promise.all([validate(workspace), validate(workspace, '--json')]);
    const written = (await contentOf(workspace)) === before ? [] : ['validate wrote into the workspace'];
    return [...written, ...(await compare(join(source, GOLDEN), text)), ...rulesBroken(text, json)];
  } finally {
    await rm(parent, { recursive: true, force: true });
  }
}

/** Exit code and output of `validate`, with nothing of this shell's environment that could change them. */
function validate(workspace, ...flags) {
  const args = [cli, 'validate', '-e', 'dev', '--no-color', ...flags];
  // A key as in CI: without one, a config with secrets makes its own and keeps it in the workspace.
  const env = { PATH: process.env.PATH, DATAIKU_IAC_STATE_KEY: 'of no importance' };
  return new Promise((done) => {
    execFile(process.execPath, args, { cwd: workspace, env }, (error, stdout, stderr) => {
      done({ exit: error === null ? 0 : error.code, stdout, stderr });
    });
  });
}

async function compare(golden, { exit, stdout, stderr }) {
  const actual = `exit ${exit}\n--- stdout\n${stdout}--- stderr\n${stderr}`;
  if (accept) await writeFile(golden, actual);
  const expected = await readFile(golden, 'utf8').catch(() => undefined);
  if (expected === undefined) return [`no ${GOLDEN}: read the output, then accept it with --accept\n${actual}`];
  return expected === actual ? [] : [`differs from ${GOLDEN}; now:\n${actual}`];
}

/** What must hold for every case, whatever its message says. */
function rulesBroken(text, json) {
  const complaints = [];
  if (text.exit !== 3) complaints.push(`exit ${text.exit} instead of 3`);
  if (json.exit !== text.exit) complaints.push(`exit ${json.exit} with --json`);
  if (/^\s+at .+:\d+:\d+\)?$/m.test(text.stderr)) complaints.push('a stack trace');
  if (text.stdout !== '') complaints.push('problems on standard output');
  return [...complaints, ...diagnosticsOf(json).flatMap(incomplete)];
}

function diagnosticsOf({ stdout }) {
  const { diagnostics, valid } = JSON.parse(stdout === '' ? '{}' : stdout);
  return valid === false && diagnostics.length > 0 ? diagnostics : [{}];
}

/** What a diagnostic lacks: a place, a field, a next step; style of the message. */
function incomplete({ code, message, hint, at, field }) {
  const complaints = [];
  if (code === undefined) return ['--json prints no diagnostics'];
  if (at === undefined && !WITHOUT_PLACE.has(code)) complaints.push('has no file, line and column');
  if (field === undefined && !WITHOUT_FIELD.has(code)) complaints.push('has no field');
  if (hint === undefined) complaints.push('has no hint');
  if (/^[A-Z][a-z]/.test(message) || message.endsWith('.')) complaints.push('is written as a sentence');
  return complaints.map((complaint) => `${code} (${message}) ${complaint}`);
}

/** Every file of a folder with its text, as one text. */
async function contentOf(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const texts = await Promise.all(files.sort().map(async (path) => [relative(folder, path), await readFile(path, 'utf8')]));
  return JSON.stringify(texts);
}
