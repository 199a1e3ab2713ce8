import { IacError } from '../model/errors.js';
import { EXIT } from '../model/exit-codes.js';
import type { Files } from '../model/ports.js';

export interface InitOptions {
  readonly environment: string;
  /** Root URL of the node; undefined leaves it to `DSS_URL`. */
  readonly host: string | undefined;
}

/** Starts a workspace: three small files. Never overwrites one. Returns what was written. */
export async function init(files: Files, { environment, host }: InitOptions): Promise<readonly string[]> {
  if ((await files.read('dataiku-iac.yml')) !== undefined) {
    throw new IacError('workspace-exists', 'there is a dataiku-iac.yml here already', {
      exitCode: EXIT.usage,
      hint: 'choose another folder with `--chdir`, or go on with `dataiku-iac plan`',
    });
  }
  const texts = new Map([
    ['dataiku-iac.yml', WORKSPACE],
    [`environments/${environment}.yml`, environmentText(environment, host)],
  ]);
  const written: string[] = [];
  for (const [path, text] of texts) {
    if ((await files.read(path)) !== undefined) continue;
    await files.write(path, text);
    written.push(path);
  }
  if (await ignoreLocalFolder(files)) written.push('.gitignore');
  return written;
}

const WORKSPACE = `# What Git holds of Dataiku DSS. Reference: docs/configuration.md
version: 1
state:
  backend: local            # state lies in .dataiku/state of this folder
  path: .dataiku/state
`;

function environmentText(name: string, host: string | undefined): string {
  const line = host === undefined ? '  # dataiku_host: https://dss.example.org   # or the variable DSS_URL' : `  dataiku_host: ${host}`;
  return `environment:
  name: ${name}
${line}
  node: design
  variables: {}
  # remap: {connections: {FROM: TO}, code_envs: {FROM: TO}}
  # projects: {KEY_IN_CONFIG: {key: KEY_ON_THE_NODE}}
`;
}

async function ignoreLocalFolder(files: Files): Promise<boolean> {
  const before = (await files.read('.gitignore')) ?? '';
  if (before.split('\n').includes('.dataiku/')) return false;
  await files.write('.gitignore', `${before}${before === '' || before.endsWith('\n') ? '' : '\n'}.dataiku/\n`);
  return true;
}
