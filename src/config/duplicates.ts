/** Names given twice: exactly, or differing only in case, which DSS and file systems do not tell apart everywhere. */
import type { Diagnostic } from '../model/diagnostic.js';
import { atValue, positionOf, positionText } from './located.js';
import { type Draft, isNamed, type NamedDraft } from './project-drafts.js';

/** Reports each clash at both places. Drafts come in the order of the files. */
export function checkDuplicates(drafts: readonly Draft[], diagnostics: Diagnostic[]): void {
  const firsts = new Map<string, NamedDraft>();
  for (const draft of drafts.filter(isNamed)) {
    const key = identityOf(draft);
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, draft);
    else diagnostics.push(clash(first, draft), clash(draft, first));
  }
}

/** Objects clash within their list; a project given twice is one mistake, not one for each of its objects. */
function identityOf({ kind, name, namePlace }: NamedDraft): string {
  return JSON.stringify([kind.name, kind.collection === undefined ? '' : namePlace.source.file, name.toLowerCase()]);
}

function clash(draft: NamedDraft, other: NamedDraft): Diagnostic {
  const what = `${draft.kind.name.replaceAll('_', ' ')} \`${draft.name}\``;
  const where = positionText(positionOf(other.namePlace));
  return draft.name === other.name
    ? {
        severity: 'error',
        code: 'duplicate-name',
        message: `${what} is also declared at ${where}`,
        hint: 'rename or remove one',
        ...atValue(draft.namePlace),
      }
    : {
        severity: 'error',
        code: 'similar-name',
        message: `${what} differs only in case from \`${other.name}\` at ${where}`,
        hint: 'rename one of them',
        ...atValue(draft.namePlace),
      };
}
