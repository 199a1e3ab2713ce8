// The laws of the engine (property tests), as counted by jest.
import { spawnSync } from 'node:child_process';
import { checks, ROOT } from './lib.mjs';

const { check, finish } = checks('laws');
const args = ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js', '--json', '__tests__/laws'];
const { stdout } = spawnSync(process.execPath, args, {
  cwd: ROOT,
  encoding: 'utf8',
  maxBuffer: 64 * 1024 * 1024,
  stdio: ['ignore', 'pipe', 'ignore'],
});
const results = JSON.parse(stdout.slice(stdout.indexOf('{')));
for (const file of results.testResults) {
  for (const { fullName, status, failureMessages } of file.assertionResults)
    check(fullName, status === 'passed', failureMessages.join('\n'));
  if (file.assertionResults.length === 0) check(file.name, false, file.message);
}
finish();
