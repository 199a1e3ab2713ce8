// The main job as a newcomer does it: a fresh clone, an empty HOME, `npm ci && npm run demo`. The other command of the README, `npm test`, is what
// `.ci/run` itself runs in a fresh clone; here it is only checked that it finds its tests.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { checks, ROOT, temporaryFolder } from './lib.mjs';

const { check, finish } = checks('fresh-clone');
const folder = temporaryFolder('clone');
const home = join(folder, 'home');
const temporary = join(folder, 'tmp');
for (const path of [home, temporary]) mkdirSync(path);
const clone = join(folder, 'clone');
check('git clone', spawnSync('git', ['clone', '--quiet', ROOT, clone]).status === 0);
const registry = Object.fromEntries(
  Object.entries(process.env).filter(([name]) =>
    /^(npm_config_|NPM_CONFIG_|HTTPS?_PROXY|https?_proxy|NO_PROXY|no_proxy|NODE_EXTRA_CA_CERTS|SSL_CERT)/.test(name),
  ),
);
const env = { ...registry, PATH: process.env.PATH, HOME: home, TMPDIR: temporary };
const run = (...args) => spawnSync('npm', args, { cwd: clone, env, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });

const installed = run('ci');
check('npm ci', installed.status === 0, installed.stderr);
const started = performance.now();
const demo = run('run', 'demo');
const seconds = Math.round((performance.now() - started) / 100) / 10;
check('npm run demo', demo.status === 0, demo.stdout + demo.stderr);
check('it takes less than a minute', seconds < 60, `${seconds} s`);
check('it ends without changes', /No changes\./.test(demo.stdout.slice(-2000)), demo.stdout.slice(-2000));
check('it leaves nothing behind', readdirSync(temporary).length === 0, readdirSync(temporary).join('\n'));
check('npm test finds its tests', run('test', '--', '--listTests').stdout.split('\n').length > 20);
process.stdout.write(`  the demo took ${seconds} s\n`);
finish();
