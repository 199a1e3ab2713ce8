/** Text from DSS or from files, made safe to print: nothing in it can move the cursor, hide, reorder or command a CI runner. */

/** Controls, formats (bidi, zero-width, tags), lone surrogates, private use, line separators, and whatever else draws nothing. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu; // e.g. ESC, U+202E, U+200B
/** GitHub reads `##[error]` anywhere in a line, Azure `##vso[`, TeamCity `##teamcity[`. */
const BRACKET_COMMAND = /##(?=[a-z]*\[)/gi;
/** GitHub reads `::error::` at the start of a line, after any white space. */
const COLON_COMMAND = /^(\s*)::/;
const SHORT_ESCAPES: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/**
 * `text` on one line with every character seen: what would draw nothing or do something stands as an escape (`\n`, `\u202e`), and workflow
 * commands are broken. For quoted text use `quoted`, which also doubles backslashes.
 */
export function visible(text: string): string {
  return withoutCommands(text.replace(UNSEEN, escapeOf));
}

/** A line of a file: like `visible`, but tabs stay, for they are layout there. */
export function visibleLine(text: string): string {
  return withoutCommands(text.replace(UNSEEN, (character) => (character === '\t' ? character : escapeOf(character))));
}

/** `text` as a JSON string whose every character is seen. */
export function quoted(text: string): string {
  return visible(JSON.stringify(text));
}

/** JSON text of the same meaning whose every character is seen: for a document that is printed. Its own line ends stay. */
export function visibleJson(json: string): string {
  const seen = json.replace(UNSEEN, (character) => (character === '\n' ? character : unitsOf(character).map(unitEscape).join('')));
  return withoutCommands(seen);
}

/** Breaks what a CI runner would take for a command in a finished line. Does nothing twice. */
export function withoutCommands(line: string): string {
  return line.replace(BRACKET_COMMAND, '#\\u0023').replace(COLON_COMMAND, '$1\\u003a:');
}

function escapeOf(character: string): string {
  const short = SHORT_ESCAPES[character];
  if (short !== undefined) return short;
  const code = character.codePointAt(0) ?? 0;
  return code > 0xffff ? `\\u{${code.toString(16)}}` : unitEscape(code);
}

/** UTF-16 units: JSON escapes know no others. */
function unitsOf(character: string): number[] {
  return Array.from({ length: character.length }, (_, index) => character.charCodeAt(index));
}

function unitEscape(unit: number): string {
  return `\\u${unit.toString(16).padStart(4, '0')}`;
}
