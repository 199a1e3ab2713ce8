// Real projects, served by the sandbox: init, import, plan. Nothing may change, and what is left unmanaged is said.
import { join } from 'node:path';
import { checks, cli, corpusFolder, startSandbox, temporaryFolder } from './lib.mjs';

const PROJECTS = ['cicd', 'chess', 'mlops'];
const { check, skip, finish } = checks('real-projects');
const corpus = corpusFolder();

if (corpus === undefined) skip('real projects', 'no corpus: set DSS_CORPUS_DIR');
else for (const mode of ['with versionTag', 'without versionTag']) for (const project of PROJECTS) await importOne(project, mode);
finish();

async function importOne(project, mode) {
  const folder = temporaryFolder(project);
  const key = project.toUpperCase();
  const flags = mode === 'with versionTag' ? [] : ['--lists-without-version-tag'];
  const sandbox = await startSandbox(['--data', join(folder, 'data'), '--project', join(corpus, project), ...flags]);
  const run = (...args) => cli(folder, sandbox.apiKey, args);
  const title = `${project}, lists ${mode}`;
  check(`${title}: init`, run('init', '--host', sandbox.url).status === 0);
  const imported = run('import', 'project', key, '--json');
  if (!check(`${title}: import`, imported.status === 0, imported.stderr)) return sandbox.stop();
  const report = JSON.parse(imported.stdout);
  const planned = run('plan', '--json', '--detailed-exitcode', '--log-level', 'debug');
  check(
    `${title}: plan has no changes`,
    planned.status === 0 && JSON.parse(planned.stdout).changes.length === 0,
    planned.stdout + planned.stderr,
  );
  check(`${title}: unmanaged kinds are listed`, report.unmanaged.length > 0);
  const objects = Object.values(report.imported).reduce((sum, count) => sum + count, 0);
  const calls = /(\d+) calls to DSS/.exec(planned.stderr)?.[1];
  const unmanaged = report.unmanaged.map(({ text }) => text).join(', ');
  process.stdout.write(
    `  ${title}: ${objects} objects, import ${report.calls} calls, unchanged plan ${calls} calls; left unmanaged: ${unmanaged}\n`,
  );
  await sandbox.stop();
}
