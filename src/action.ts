/** The GitHub Action door: inputs to one verb of the same engine, its result to outputs. The key comes from the environment, never from an input. */
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getInput, getMultilineInput, setFailed, setOutput, setSecret } from '@actions/core';
import { argumentsOf } from './cli/action-arguments.js';
import { runProgram } from './cli/run-program.js';
import { EXIT } from './model/exit-codes.js';

/** Names are those of action.yml; a test holds the two together. */
const planPath = join(process.env['RUNNER_TEMP'] ?? tmpdir(), `dataiku-iac-plan-${process.pid}.json`);
const command = getInput('command');
for (const [name, value] of Object.entries(process.env)) {
  if (/^(DSS_API_KEY|GOVERN_API_KEY|DATAIKU_IAC_STATE_KEY)/.test(name) && value !== undefined && value !== '') setSecret(value);
}
const code = await runProgram(
  argumentsOf({
    command,
    environment: getInput('environment'),
    workingDirectory: getInput('working-directory'),
    plan: getInput('plan'),
    variables: getMultilineInput('variables'),
    planPath,
  }),
);
setOutput('exit-code', code);
setOutput('has-changes', code === EXIT.changes);
if (command === 'plan') {
  const digest = await readFile(planPath, 'utf8').then(
    (text) => String((JSON.parse(text) as { digest?: unknown }).digest),
    () => undefined,
  );
  if (digest !== undefined) {
    setOutput('plan-digest', digest);
    setOutput('plan-path', planPath);
  }
}
// A plan that has changes is a good plan; drift is what a drift check exists to report.
if (code !== EXIT.success && !(code === EXIT.changes && command === 'plan'))
  setFailed(`dataiku-iac ${command} ended with exit code ${code}`);
