import { invariant } from '../../model/errors.js';

/** One replacement in a file of the workspace. `find` stands there exactly once, so that an edit lands where it was meant to. */
export interface Edit {
  /** Relative to the workspace, with forward slashes. */
  readonly file: string;
  readonly find: string;
  readonly replace: string;
}

/** `text` with the edits made, one after the other. An edit whose place is missing or ambiguous is a bug of the story. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  return edits.reduce((edited, { file, find, replace }) => {
    const pieces = edited.split(find);
    invariant(pieces.length === 2, `the demo edits ${file} at one place, and found ${pieces.length - 1}: ${find.trim()}`);
    return pieces.join(replace);
  }, text);
}

/** The edits of each file, in the order in which the files are first named. */
export function editsByFile(edits: readonly Edit[]): ReadonlyMap<string, readonly Edit[]> {
  const files = new Map<string, Edit[]>();
  for (const edit of edits) files.set(edit.file, [...(files.get(edit.file) ?? []), edit]);
  return files;
}
