/** Each kind of action, done for real. What it gives back is text to show and to check. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isObject, parseJson } from '../../model/json.js';
import type { Style } from '../../report/style.js';
import { diffOfTexts } from '../../report/text-diff.js';
import { runCommand } from './child.js';
import { applyEdits, type Edit, editsByFile } from './edits.js';
import { hasReached } from './progress.js';
import type { Stage } from './stage.js';
import { type Action, HOST } from './story.js';

export interface Performed {
  readonly output: string;
  /** What went otherwise than it must; undefined when nothing did. */
  readonly wrong: string | undefined;
}

/** Does it, waits for its end, and holds the exit code to what the story expects. Rejects when `stage.stop` is aborted. */
export async function perform(action: Action, stage: Stage, style: Style): Promise<Performed> {
  switch (action.type) {
    case 'command': {
      const { output, exit } = await runCommand(argumentsOf(action.args, stage), stage);
      return { output, wrong: exit === action.exit ? undefined : `exit code ${exit ?? 'of a signal'} in place of ${action.exit}` };
    }
    case 'killed': {
      const { output, exit } = await runCommand(action.args, stage, (said) => hasReached(said, action.share));
      return { output, wrong: exit === null ? undefined : `it ended with exit code ${exit} before it could be killed` };
    }
    case 'edit':
      return { output: await editFiles(action.edits, stage.folder, style), wrong: undefined };
    case 'dss':
      return changeInDss(action, stage);
  }
}

/** The line above an output: what a user would have typed, or who did it. */
export function promptOf(action: Action, stage: Stage): string {
  switch (action.type) {
    case 'command':
    case 'killed':
      return `$ dataiku-iac ${argumentsOf(action.args, stage).join(' ')}`;
    case 'edit':
      return `(an editor: ${[...editsByFile(action.edits).keys()].join(', ')})`;
    case 'dss':
      return `(someone in DSS: PUT ${action.path} with ${JSON.stringify(action.fields)})`;
  }
}

function argumentsOf(args: readonly string[], { url }: Stage): readonly string[] {
  return args.map((arg) => (arg === HOST ? url : arg));
}

async function editFiles(edits: readonly Edit[], folder: string, style: Style): Promise<string> {
  const shown: string[] = [];
  for (const [file, changes] of editsByFile(edits)) {
    const before = await readFile(join(folder, file), 'utf8');
    const after = applyEdits(before, changes);
    await writeFile(join(folder, file), after);
    shown.push(file, ...diffOfTexts(before, after, { style, numbered: true }).lines);
  }
  return `${shown.join('\n')}\n`;
}

/** DSS wants the whole document back: read it, change it, write it (API reference 2.9). */
async function changeInDss({ path, fields }: Extract<Action, { type: 'dss' }>, { url, apiKey, stop }: Stage): Promise<Performed> {
  const at = `${url}/public/api${path}`;
  const headers = { authorization: `Bearer ${apiKey}`, 'content-type': 'application/json' };
  const read = await fetch(at, { headers, signal: stop });
  const document = parseJson(await read.text());
  if (!read.ok || !isObject(document)) return { output: '', wrong: `DSS answered ${read.status} when it was read` };
  const body = JSON.stringify({ ...document, ...fields });
  const { status, ok } = await fetch(at, { method: 'PUT', headers, body, signal: stop });
  return { output: `DSS answered ${status}\n`, wrong: ok ? undefined : `DSS answered ${status}` };
}
