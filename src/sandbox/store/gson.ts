/** The byte form in which DSS writes its JSON files: two spaces, LF, no newline at the end, Gson's HTML escapes (corpus, byte-level form). */
import type { Json } from '../../model/json.js';

const HTML_CHARACTERS = /[<>&='\u2028\u2029]/g;

/** The text of a document as DSS writes it. Keys stay in their order, empty lists and maps stay. */
export function gsonText(value: Json): string {
  // These characters never stand outside of strings in JSON, so the whole text can be escaped at once.
  return JSON.stringify(value, null, 2).replace(
    HTML_CHARACTERS,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
