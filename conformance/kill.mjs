// `kill -9` at random moments of an apply of 40 objects, then `apply --resume`: state and DSS must end equal to an uninterrupted run.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeWorld, worldDifferences } from './compare-worlds.mjs';
import { checks, cli, cliProcess, readTree, startSandbox, temporaryFolder } from './lib.mjs';

const ROUNDS = Number(process.env.KILL_ROUNDS ?? 20);
const NEEDED_OPEN = Math.floor(ROUNDS * 0.75);
const { check, finish } = checks('kill');
const random = seeded(Number(process.env.KILL_SEED ?? 20261124));

const calm = await round(undefined);
check('the uninterrupted apply', calm.status === 0, calm.output);
const moments = [];
const tally = { 'before the journal opened': 0, 'journal left open': 0, 'after the end': 0 };
for (let number = 1; number <= ROUNDS; number += 1) {
  // From just after the start of the process to a while before the end of a calm run, which the machine may hurry.
  const moment = Math.round(calm.milliseconds * (0.2 + 0.55 * random()));
  const run = await round(moment);
  moments.push({ moment, open: run.left === 'journal left open' });
  tally[run.left] += 1;
  check(`round ${number}: resumed`, run.status === 0, run.output);
  check(`round ${number}: then no changes`, run.planStatus === 0, run.planOutput);
  const differences = worldDifferences(calm.world, run.world);
  check(
    `round ${number}, killed after ${moment} ms: equal to the uninterrupted run`,
    differences.length === 0,
    differences.slice(0, 5).join('\n'),
  );
}
check(`at least ${NEEDED_OPEN} of ${ROUNDS} kills left an open journal`, tally['journal left open'] >= NEEDED_OPEN, JSON.stringify(tally));
histogram();
finish();

async function round(killAfter) {
  const folder = temporaryFolder('kill');
  const sandbox = await startSandbox(['--data', join(folder, 'data'), '--latency-ms', '10']);
  writeWorkspace(folder, sandbox.url);
  const started = performance.now();
  const result = killAfter === undefined ? calmApply(folder, sandbox) : await killedApply(folder, sandbox, killAfter);
  const milliseconds = performance.now() - started;
  const plan = cli(folder, sandbox.apiKey, ['plan', '--detailed-exitcode', '--refresh', 'full']);
  const world = makeWorld(
    readTree(join(folder, 'data', 'projects', 'STORE')),
    cli(folder, sandbox.apiKey, ['state', 'show', '--json']).stdout,
  );
  await sandbox.stop();
  rmSync(folder, { recursive: true, force: true });
  return { ...result, milliseconds, world, planStatus: plan.status, planOutput: plan.stdout + plan.stderr };
}

function calmApply(folder, sandbox) {
  const { status, stdout, stderr } = cli(folder, sandbox.apiKey, ['apply', '--auto-approve', '--parallelism', '4']);
  return { status, output: stdout + stderr, left: 'after the end' };
}

async function killedApply(folder, sandbox, moment) {
  const child = cliProcess(folder, sandbox.apiKey, ['apply', '--auto-approve', '--parallelism', '4']);
  const ended = new Promise((resolve) => child.once('exit', (code, signal) => resolve(signal ?? code)));
  const timer = setTimeout(() => child.kill('SIGKILL'), moment);
  const how = await ended;
  clearTimeout(timer);
  if (how !== 'SIGKILL') return { status: how, output: `ended by itself with ${how}`, left: 'after the end' };
  const probe = cli(folder, sandbox.apiKey, ['apply', '--auto-approve']);
  // Exit 12 says that an apply is open; anything else has just finished the work, or found nothing begun.
  if (probe.status !== 12) return { status: probe.status, output: probe.stdout + probe.stderr, left: 'before the journal opened' };
  const resumed = cli(folder, sandbox.apiKey, ['apply', '--resume']);
  return { status: resumed.status, output: resumed.stdout + resumed.stderr, left: 'journal left open' };
}

/** 40 objects of every kind, with dependencies between them. */
function writeWorkspace(folder, url) {
  for (const name of ['environments', 'projects']) mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, 'dataiku-iac.yml'), 'version: 1\nstate: {backend: local, path: .dataiku/state}\n');
  writeFileSync(join(folder, 'environments', 'dev.yml'), JSON.stringify({ environment: { name: 'dev', dataiku_host: url } }));
  writeFileSync(join(folder, 'projects', 'STORE.yml'), readFileSync(new URL('./kill-project.yml', import.meta.url), 'utf8'));
}

function histogram() {
  process.stdout.write(
    `  ${ROUNDS} kills: ${Object.entries(tally)
      .map(([what, count]) => `${count} ${what}`)
      .join(', ')}; calm run ${Math.round(calm.milliseconds)} ms\n`,
  );
  const width = calm.milliseconds / 8;
  for (let bucket = 0; bucket < 8; bucket += 1) {
    const here = moments.filter(({ moment }) => moment >= bucket * width && moment < (bucket + 1) * width);
    process.stdout.write(`  ${String(Math.round(bucket * width)).padStart(6)} ms ${here.map(({ open }) => (open ? '#' : '.')).join('')}\n`);
  }
}

/** A small generator of numbers from 0 to 1 (mulberry32): the same moments for the same seed. */
function seeded(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
}
