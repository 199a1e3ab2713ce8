import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** `HEAD` of the repository that the folder lies in; undefined without git or outside a repository. */
export async function gitCommit(folder: string): Promise<string | undefined> {
  try {
    const { stdout } = await run('git', ['rev-parse', 'HEAD'], { cwd: folder });
    return stdout.trim() === '' ? undefined : stdout.trim();
  } catch {
    // No git, no repository, no commit yet: `${git:commit}` then says so itself.
    return undefined;
  }
}
