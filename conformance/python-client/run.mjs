/**
 * Runs the official Python client, unchanged, against the sandbox: `node conformance/python-client/run.mjs`. Needs `dist/` and, for the first
 * run, PyPI. Arguments go to pytest (`-k recipe`); `DATAIKU_IAC_CLI` names another build of the command. The last line of the output is the
 * count as JSON, and the exit code is pytest's.
 */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { createInterface } from 'node:readline';

const HERE = import.meta.dirname;
const ROOT = resolve(HERE, '../..');
const CLI = process.env['DATAIKU_IAC_CLI'] ?? join(ROOT, 'dist/cli.js');
const VENV = join(ROOT, '.conformance/venv');
const PYTHON = join(VENV, process.platform === 'win32' ? 'Scripts/python.exe' : 'bin/python');
const SYSTEM_PYTHON = process.platform === 'win32' ? 'python' : 'python3';

process.exitCode = await main();

async function main() {
  if (spawnSync(SYSTEM_PYTHON, ['--version']).status !== 0) {
    console.log(`SKIP: ${SYSTEM_PYTHON} is not on the path`);
    report({ passed: 0, failed: 0, skipped: 0 });
    return 0;
  }
  prepareVenv();
  const folder = mkdtempSync(join(tmpdir(), 'dataiku-iac-python-'));
  const sandbox = await startSandbox(folder);
  try {
    return runPytest(sandbox, join(folder, 'report.xml'));
  } finally {
    await sandbox.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Makes the virtual environment, or leaves the one that holds these very requirements as it is. */
function prepareVenv() {
  const requirements = readFileSync(join(HERE, 'requirements.txt'), 'utf8');
  const installed = join(VENV, 'installed.txt');
  if (existsSync(installed) && readFileSync(installed, 'utf8') === requirements) return;
  mkdirSync(VENV, { recursive: true });
  runOrThrow(SYSTEM_PYTHON, ['-m', 'venv', '--clear', VENV]);
  runOrThrow(PYTHON, ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '-r', join(HERE, 'requirements.txt')]);
  writeFileSync(installed, requirements);
}

function runOrThrow(command, parameters) {
  const { status, error } = spawnSync(command, parameters, { stdio: 'inherit' });
  if (status !== 0) throw new Error(`${command} ${parameters.join(' ')} failed: ${error?.message ?? `exit code ${status}`}`);
}

/** Starts the command that users start, on a free port, and waits for the line that says where it listens. It ends with its input. */
async function startSandbox(folder) {
  const parameters = ['sandbox', '--json', '--data', join(folder, 'data'), '--project', `${join(HERE, 'gallery')}:GALLERY`];
  const child = spawn(process.execPath, [CLI, ...parameters], { cwd: folder, stdio: ['pipe', 'pipe', 'inherit'] });
  const exited = once(child, 'exit');
  const first = await Promise.race([once(createInterface(child.stdout), 'line'), exited.then(([code]) => [undefined, code])]);
  if (first[0] === undefined) throw new Error(`the sandbox ended before it listened: exit code ${first[1]}`);
  const stop = async () => {
    child.stdin.end();
    await exited;
  };
  return { ...JSON.parse(first[0]), stop };
}

function runPytest({ url, apiKey }, xmlFile) {
  const parameters = [
    '-m',
    'pytest',
    '-q',
    '-p',
    'no:cacheprovider',
    '-W',
    'ignore::DeprecationWarning',
    `--junit-xml=${xmlFile}`,
    ...process.argv.slice(2),
  ];
  const env = { ...process.env, DSS_URL: url, DSS_API_KEY: apiKey, PYTHONDONTWRITEBYTECODE: '1' };
  const { status } = spawnSync(PYTHON, parameters, { cwd: HERE, stdio: 'inherit', env });
  // Without a report pytest did not get as far as the first test.
  report(existsSync(xmlFile) ? countsOf(readFileSync(xmlFile, 'utf8')) : { passed: 0, failed: 1, skipped: 0 });
  return status ?? 1;
}

/** Counts of a JUnit report: `<testsuite errors="0" failures="1" skipped="2" tests="40" …>`. */
function countsOf(xml) {
  const count = (name) => Number(new RegExp(`<testsuite [^>]*\\b${name}="(\\d+)"`).exec(xml)?.[1] ?? 0);
  const failed = count('failures') + count('errors');
  const skipped = count('skipped');
  return { passed: count('tests') - failed - skipped, failed, skipped };
}

function report(counts) {
  console.log(JSON.stringify({ name: 'python-client', ...counts }));
}
