import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EXIT, type ExitCode } from '../model/exit-codes.js';
import { startSandbox } from '../sandbox/server.js';

export interface SandboxFlags {
  readonly port: number;
  readonly data?: string;
  readonly project?: readonly string[];
  readonly apiKey?: string;
  readonly latencyMs?: number;
  readonly listsWithoutVersionTag?: boolean;
}

/** Serves until a signal comes. Without `--data`, everything is forgotten then. */
export async function runSandbox(flags: SandboxFlags, json: boolean): Promise<ExitCode> {
  const temporary = flags.data === undefined ? await mkdtemp(join(tmpdir(), 'dataiku-iac-sandbox-')) : undefined;
  const sandbox = await startSandbox({
    port: flags.port,
    dataDir: flags.data ?? temporary ?? '',
    projects: (flags.project ?? []).map(projectSource),
    ...(flags.apiKey === undefined ? {} : { apiKey: flags.apiKey }),
    ...(flags.latencyMs === undefined ? {} : { latencyMs: flags.latencyMs }),
    ...(flags.listsWithoutVersionTag === true ? { listsWithoutVersionTag: true } : {}),
  });
  const { url, apiKey } = sandbox;
  process.stdout.write(json ? `${JSON.stringify({ url, apiKey })}\n` : text(url, apiKey, flags.data));
  await new Promise<void>((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
    // A parent that started us and died closes our input: then nobody needs us any more.
    if (json) process.stdin.once('end', resolve).resume();
  });
  process.stdin.destroy();
  await sandbox.close();
  if (temporary !== undefined) await rm(temporary, { recursive: true, force: true });
  return EXIT.success;
}

/** `PATH` or `PATH:KEY`. */
function projectSource(text: string): { readonly path: string; readonly key?: string } {
  const colon = text.lastIndexOf(':');
  const key = text.slice(colon + 1);
  return colon > 0 && /^\w+$/.test(key) ? { path: text.slice(0, colon), key } : { path: text };
}

function text(url: string, apiKey: string, data: string | undefined): string {
  return [
    'A local DSS is running. Stop it with Ctrl+C.',
    `  DSS_URL=${url}`,
    `  DSS_API_KEY=${apiKey}`,
    data === undefined ? '  Everything is forgotten when it stops; --data DIR keeps it.' : `  Everything is kept in ${data}.`,
    '',
  ].join('\n');
}
