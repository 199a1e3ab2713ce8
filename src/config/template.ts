/**
 * The grammar of `${…}` in texts. A template is text and references in turn; a reference has a head (`NAME`, or a function) and, after the first
 * colon, a rest (a default, or the function's argument); both are templates themselves. `$${` stands for a literal `${`.
 */
import type { Mistake } from './mistake.js';

export type Template = readonly (string | Reference)[];

export interface Reference {
  readonly head: Template;
  readonly rest: Template | undefined;
  /** The rest as written, with its colon; empty without one. */
  readonly restSource: string;
  /** As written, with its braces. */
  readonly source: string;
}

export type TemplateResult = { readonly template: Template } | { readonly mistake: Mistake };

const MAX_DEPTH = 20;
const TOO_DEEP: Mistake = {
  code: 'bad-reference',
  message: `references are nested more than ${MAX_DEPTH} deep`,
  hint: 'use variables for the parts',
};
const NOT_CLOSED: Mistake = {
  code: 'bad-reference',
  message: 'a `${` without its `}`',
  hint: 'close it, or write `$${` for a literal `${`',
};
const OPEN = '${';
const ESCAPED_OPEN = '$${';

/** Parses a text, or says what is wrong with it. Never throws. */
export function parseTemplate(text: string): TemplateResult {
  const reader: Reader = { text, index: 0, mistake: undefined };
  const template = readTemplate(reader, '', 0);
  return reader.mistake === undefined ? { template } : { mistake: reader.mistake };
}

/** Whether a text holds anything for `parseTemplate` to do. */
export function hasReference(text: string): boolean {
  return text.includes(OPEN);
}

const WRITTEN = /(\$?)\$\{(?:([^${}:]+)\})?/g; // e.g. `${projectKey}`, `$${`, the start of `${a_${b}}`

/** Writes a text so that it comes out of substitution as it is. References to the `passing` names, which DSS expands, stay readable. */
export function escapeReferences(text: string, passing: ReadonlySet<string>): string {
  return text.replace(WRITTEN, (found, dollar: string, name: string | undefined) =>
    dollar === '' && name !== undefined && passing.has(name) ? found : `$${found}`,
  );
}

interface Reader {
  readonly text: string;
  index: number;
  mistake: Mistake | undefined;
}

/** Reads up to one of the characters in `stops`, or to the end. */
function readTemplate(reader: Reader, stops: string, depth: number): Template {
  const parts: (string | Reference)[] = [];
  let literal = '';
  let escapedBraces = 0;
  while (reader.index < reader.text.length && reader.mistake === undefined) {
    const character = reader.text.charAt(reader.index);
    if (reader.text.startsWith(ESCAPED_OPEN, reader.index)) {
      literal += OPEN;
      reader.index += ESCAPED_OPEN.length;
      escapedBraces += 1;
    } else if (reader.text.startsWith(OPEN, reader.index)) {
      if (literal !== '') parts.push(literal);
      literal = '';
      parts.push(readReference(reader, depth + 1));
    } else if (escapedBraces === 0 && stops.includes(character)) {
      break;
    } else {
      // The brace of an escaped reference belongs to it, and does not close the reference around it.
      if (character === '}' && escapedBraces > 0) escapedBraces -= 1;
      literal += character;
      reader.index += 1;
    }
  }
  if (literal !== '') parts.push(literal);
  return parts;
}

function readReference(reader: Reader, depth: number): Reference {
  const start = reader.index;
  if (depth > MAX_DEPTH) reader.mistake = TOO_DEEP;
  reader.index += OPEN.length;
  const head = readTemplate(reader, ':}', depth);
  const colon = reader.index;
  const rest = reader.text.charAt(colon) === ':' ? readRest(reader, depth) : undefined;
  const restSource = reader.text.slice(colon, reader.index);
  if (reader.index >= reader.text.length) reader.mistake ??= NOT_CLOSED;
  reader.index += 1;
  return { head, rest, restSource, source: reader.text.slice(start, reader.index) };
}

function readRest(reader: Reader, depth: number): Template {
  reader.index += 1;
  return readTemplate(reader, '}', depth);
}
