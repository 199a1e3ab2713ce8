// Figures of record: calls of an unchanged plan, and the start of the CLI against an empty node process. Ratios within one run.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CLI, checks, cli, ROOT, startSandbox, temporaryFolder } from '../conformance/lib.mjs';

const OBJECTS = 1000;
const LISTS = 6; // projects, and five kinds of objects
const RUNS = 20;
const { check, finish } = checks('bench');

await unchangedPlans();
startUp();
finish();

async function unchangedPlans() {
  for (const mode of ['with versionTag', 'without versionTag']) {
    const folder = temporaryFolder('bench');
    const sandbox = await startSandbox([
      '--data',
      join(folder, 'data'),
      ...(mode === 'with versionTag' ? [] : ['--lists-without-version-tag']),
    ]);
    writeWorkspace(folder, sandbox.url);
    const applied = cli(folder, sandbox.apiKey, ['apply', '--auto-approve', '--parallelism', '16']);
    check(`${OBJECTS} objects, lists ${mode}: applied`, applied.status === 0, applied.stderr);
    const plan = cli(folder, sandbox.apiKey, ['plan', '--detailed-exitcode', '--log-level', 'debug']);
    const calls = Number(/(\d+) calls to DSS/.exec(plan.stderr)?.[1] ?? Number.POSITIVE_INFINITY);
    const budget = mode === 'with versionTag' ? LISTS + 10 : LISTS + OBJECTS;
    check(`${OBJECTS} objects, lists ${mode}: no changes`, plan.status === 0, plan.stdout);
    check(`${OBJECTS} objects, lists ${mode}: at most ${budget} calls`, calls <= budget, `${calls} calls`);
    process.stdout.write(
      `  unchanged plan of ${OBJECTS} objects, lists ${mode}: ${calls} calls (budget ${budget}), ${plan.milliseconds} ms; the apply took ${applied.milliseconds} ms\n`,
    );
    await sandbox.stop();
  }
}

/** One project, half datasets, half recipes, a few scenarios. */
function writeWorkspace(folder, url) {
  for (const name of ['environments', 'projects']) mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, 'dataiku-iac.yml'), 'version: 1\n');
  writeFileSync(join(folder, 'environments', 'dev.yml'), JSON.stringify({ environment: { name: 'dev', dataiku_host: url } }));
  const datasets = Array.from({ length: 500 }, (_, index) => ({
    name: `d${index}`,
    type: 'Filesystem',
    managed: true,
    connection: 'filesystem_managed',
    format: 'csv',
    schema: { columns: [{ name: 'id', type: 'bigint' }] },
  }));
  const recipes = Array.from({ length: 489 }, (_, index) => ({
    name: `r${index + 1}`,
    type: 'python',
    inputs: [`d${index}`],
    outputs: [`d${index + 1}`],
    code: `print(${index})\n`,
  }));
  const scenarios = Array.from({ length: 10 }, (_, index) => ({
    name: `s${index}`,
    steps: [{ type: 'build_dataset', dataset: `d${index}` }],
  }));
  writeFileSync(
    join(folder, 'projects', 'BENCH.yml'),
    JSON.stringify({ project: { key: 'BENCH', name: 'Bench' }, datasets, recipes, scenarios }),
  );
}

function startUp() {
  const node = node24();
  const folder = temporaryFolder('start');
  writeFileSync(join(folder, 'empty.mjs'), '');
  const [empty, version] = [[], []];
  for (let run = 0; run < RUNS; run += 1) {
    empty.push(timed(node.path, [join(folder, 'empty.mjs')]));
    version.push(timed(node.path, [CLI, 'version']));
  }
  const ratio = median(version) / median(empty);
  process.stdout.write(
    `  start, ${node.title}, medians of ${RUNS} interleaved runs: empty process ${median(empty)} ms, \`version\` ${median(version)} ms, ratio ${ratio.toFixed(2)}\n`,
  );
  check('`version` takes at most 3 times an empty node process', ratio <= 3, ratio.toFixed(2));
}

function timed(command, args) {
  const started = performance.now();
  spawnSync(command, args);
  return Math.round((performance.now() - started) * 10) / 10;
}

function median(values) {
  return [...values].sort((left, right) => left - right)[Math.floor(values.length / 2)];
}

/** Node 24, which the action runs on, from the npm registry; the running one where it cannot be had. */
function node24() {
  const folder = join(ROOT, '.conformance', 'node24');
  const path = join(folder, 'node_modules', 'node', 'bin', 'node');
  if (!existsSync(path)) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), '{"private":true}');
    spawnSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts=false', 'node@24'], { cwd: folder });
  }
  return existsSync(path) && spawnSync(path, ['--version']).status === 0
    ? { path, title: `Node ${spawnSync(path, ['--version'], { encoding: 'utf8' }).stdout.trim()}` }
    : { path: process.execPath, title: `Node ${process.version} (24 could not be installed)` };
}
