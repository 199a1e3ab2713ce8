import { distance } from 'fastest-levenshtein';

/** The candidate that the name was probably meant to be: few enough slips of the hand away. The first of equals in the order given. */
export function nearest(name: string, candidates: Iterable<string>): string | undefined {
  const limit = Math.max(1, Math.floor(name.length / 3));
  let best: { readonly candidate: string; readonly edits: number } | undefined;
  for (const candidate of candidates) {
    // A length that differs by more than the limit cannot be within it: skips nearly all of a large workspace's addresses.
    if (Math.abs(candidate.length - name.length) > limit) continue;
    const edits = distance(name.toLowerCase(), candidate.toLowerCase());
    // As many slips as letters would make any name near any other.
    if (edits <= limit && edits < name.length && (best === undefined || edits < best.edits)) best = { candidate, edits };
  }
  return best?.candidate;
}

/** `; did you mean \`connection\`?`, or nothing: the end of a message. */
export function didYouMean(name: string, candidates: Iterable<string>): string {
  const near = nearest(name, candidates);
  return near === undefined ? '' : `; did you mean \`${near}\`?`;
}

const FEW = 12;

/** `one of: a, b, c`; longer lists are cut. */
export function listed(lead: string, names: readonly string[]): string {
  const more = names.length - FEW;
  return `${lead}: ${names.slice(0, FEW).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
