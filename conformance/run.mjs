// Runs every conformance script, each within its time budget, and prints one table. A skip is counted and explained by the script itself.
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const SCRIPTS = [
  { name: 'fresh-clone', file: 'fresh-clone.mjs', minutes: 5, shows: 'the demo, from a fresh clone and an empty HOME' },
  { name: 'real-projects', file: 'real-projects.mjs', minutes: 3, shows: 'real projects: import, then no changes' },
  { name: 'one-field', file: 'one-field.mjs', minutes: 6, shows: 'one field of each kind, in two environments' },
  { name: 'python-client', file: 'python-client/run.mjs', minutes: 6, shows: 'the official Python client, unchanged' },
  { name: 'kill', file: 'kill.mjs', minutes: 6, shows: 'kill -9 at random moments, then resume' },
  { name: 'broken-configs', file: 'broken-configs/run.mjs', minutes: 3, shows: 'broken configs, each with its golden message' },
  { name: 'laws', file: 'laws.mjs', minutes: 3, shows: 'the laws of the engine over generated worlds' },
  { name: 'bench', file: '../bench/run.mjs', minutes: 5, shows: 'calls of an unchanged plan, start-up time' },
];

const wanted = process.argv.slice(2);
const rows = SCRIPTS.filter(({ name }) => wanted.length === 0 || wanted.includes(name)).map(runScript);
const total = (key) => rows.reduce((sum, row) => sum + row[key], 0);
process.stdout.write('\n');
for (const row of rows) {
  const verdict = row.failed > 0 ? 'FAILED' : 'ok';
  process.stdout.write(
    `${verdict.padEnd(7)}${row.name.padEnd(16)}${String(row.passed).padStart(5)} passed ${String(row.failed).padStart(3)} failed ${String(row.skipped).padStart(3)} skipped  ${String(row.seconds).padStart(4)} s  ${row.shows}\n`,
  );
}
process.stdout.write(`conformance: ${total('passed')} passed, ${total('failed')} failed, ${total('skipped')} skipped\n`);
process.exitCode = total('failed') === 0 ? 0 : 1;

function runScript({ name, file, minutes, shows }) {
  process.stdout.write(`\n== ${name}: ${shows}\n`);
  const started = performance.now();
  const { status, stdout, signal } = spawnSync(process.execPath, [join(here, file)], {
    encoding: 'utf8',
    timeout: minutes * 60_000,
    killSignal: 'SIGTERM',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 64 * 1024 * 1024,
  });
  process.stdout.write(stdout);
  const seconds = Math.round((performance.now() - started) / 1000);
  const counts = lastLine(stdout);
  if (counts !== undefined && (status === 0) === (counts.failed === 0)) return { ...counts, name, shows, seconds };
  process.stdout.write(
    `  ${name} ended with ${signal ?? status} and no clear result${signal === null ? '' : ` (budget: ${minutes} minutes)`}\n`,
  );
  return { name, shows, seconds, passed: counts?.passed ?? 0, failed: (counts?.failed ?? 0) + 1, skipped: counts?.skipped ?? 0 };
}

function lastLine(text) {
  try {
    const counts = JSON.parse(text.trimEnd().split('\n').at(-1));
    return typeof counts.passed === 'number' ? counts : undefined;
  } catch {
    return undefined;
  }
}
