/** Where the demo plays: a folder that goes away, with a local DSS and a workspace in it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { realpathSync, rmSync } from 'node:fs';
import { mkdir, mkdtemp, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { IacError } from '../../model/errors.js';
import { EXIT } from '../../model/exit-codes.js';
import { isObject, parseJson } from '../../model/json.js';
import { endChild, type Surroundings } from './child.js';

export interface Stage extends Surroundings {
  readonly url: string;
  readonly apiKey: string;
}

/** Milliseconds that the local DSS takes for each answer: a real one is not faster, and there must be a middle to be killed in. */
const LATENCY_MS = 25;

/** Sets the stage, plays, and clears it away whatever happens. */
export async function onStage(
  options: { readonly color: boolean; readonly stop: AbortSignal },
  play: (stage: Stage) => Promise<void>,
): Promise<void> {
  const entry = realpathSync(process.argv[1] ?? '');
  const project = await requireProject(entry);
  const root = await mkdtemp(join(tmpdir(), 'dataiku-iac-demo-'));
  let sandbox: ChildProcess | undefined;
  const clear = (): void => {
    sandbox?.kill('SIGKILL');
    rmSync(root, { recursive: true, force: true, maxRetries: 3 });
  };
  // The process may also end without coming back here: a reader that has seen enough (`| head`).
  process.once('exit', clear);
  try {
    const folder = join(root, 'workspace');
    await mkdir(folder);
    sandbox = startSandbox({ entry, project, data: join(root, 'dss') });
    const { url, apiKey } = await addressOf(sandbox);
    const environment = { ...environmentOf(root, options.color), DSS_API_KEY: apiKey };
    await play({ entry, folder, url, apiKey, environment, stop: options.stop });
  } finally {
    process.off('exit', clear);
    if (sandbox !== undefined) await endChild(sandbox);
    clear();
  }
}

/** The example stands beside the folder of the entry, in a checkout and in the published package. */
async function requireProject(entry: string): Promise<string> {
  const path = join(dirname(entry), '..', 'examples', 'demo', 'project');
  const found = await stat(join(path, 'params.json')).catch(() => undefined);
  if (found !== undefined) return path;
  throw new IacError('no-demo-project', `the example project is not in ${path}`, {
    exitCode: EXIT.notFound,
    hint: 'install the whole package: `examples` belongs beside `dist`',
  });
}

/** It ends by itself when its standard input ends: even if we are killed. */
function startSandbox({ entry, project, data }: { readonly entry: string; readonly project: string; readonly data: string }): ChildProcess {
  const args = ['sandbox', '--json', '--data', data, '--project', `${project}:RETAIL_DEMO`, '--latency-ms', String(LATENCY_MS)];
  return spawn(process.execPath, [entry, ...args], { stdio: ['pipe', 'pipe', 'inherit'] });
}

/** The sandbox says where it is on its first line. */
async function addressOf(sandbox: ChildProcess): Promise<{ readonly url: string; readonly apiKey: string }> {
  if (sandbox.stdout !== null) {
    for await (const line of createInterface({ input: sandbox.stdout })) {
      const said = parseJson(line);
      if (isObject(said) && typeof said['url'] === 'string' && typeof said['apiKey'] === 'string')
        return { url: said['url'], apiKey: said['apiKey'] };
    }
  }
  throw new IacError('no-sandbox', 'the local DSS did not start', { hint: 'see what it said above, or try `dataiku-iac sandbox`' });
}

/** Nothing of the user's own settings reaches the demo. */
function environmentOf(home: string, color: boolean): Record<string, string> {
  return { PATH: process.env['PATH'] ?? '', HOME: home, ...(color ? { FORCE_COLOR: '1' } : { NO_COLOR: '1' }) };
}
