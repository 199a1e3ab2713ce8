/** Lines, columns and cuts, measured in the cells that a terminal gives to a character. */
import { stripVTControlCharacters } from 'node:util';
import { withoutCommands } from './visible.js';

const COMBINING = /\p{M}/u; // e.g. U+0301, drawn over the letter before it
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;

/** Lines as one text that ends with a line end. No line of it can be read as a command by a CI runner. */
export function page(lines: readonly string[]): string {
  return lines.map((line) => `${withoutCommands(line.trimEnd())}\n`).join('');
}

/** Cells that `text` takes; colour codes take none. */
export function cellsOf(text: string): number {
  let cells = 0;
  for (const character of stripVTControlCharacters(text)) cells += cellsOfCharacter(character);
  return cells;
}

/** `text` with spaces up to `cells`; longer text stays as it is. */
export function padCells(text: string, cells: number): string {
  return text + ' '.repeat(Math.max(0, cells - cellsOf(text)));
}

/** `text` cut to at most `cells`, the last one being `…` when something was cut. For text without colour codes. */
export function clip(text: string, cells: number): string {
  if (text.length <= cells / 2 || cellsOf(text) <= cells) return text;
  let kept = '';
  let used = 1;
  for (const character of text) {
    used += cellsOfCharacter(character);
    if (used > cells) break;
    kept += character;
  }
  return `${kept}…`;
}

export function indent(lines: readonly string[], cells: number): string[] {
  return lines.map((line) => (line === '' ? '' : ' '.repeat(cells) + line));
}

function cellsOfCharacter(character: string): number {
  if (COMBINING.test(character)) return 0;
  return WIDE.test(character) ? 2 : 1;
}
