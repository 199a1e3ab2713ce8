/** YAML syntax errors in the words of someone who only wanted to write a file. */
import { type Document, type ErrorCode, visit, type YAMLError } from 'yaml';

export interface SyntaxProblem {
  readonly code: 'yaml-syntax' | 'unknown-tag';
  readonly offset: number;
  readonly message: string;
  readonly hint: string;
}

type Wording = readonly [message: string, hint: string];

const WORDING: Partial<Record<ErrorCode, Wording>> = {
  TAB_AS_INDENT: ['a tab is used for indentation', 'indent with spaces: two per level'],
  BAD_INDENT: ['the indentation fits nothing above', 'align the line with its siblings'],
  BLOCK_AS_IMPLICIT_KEY: ['a second `: ` in one value', 'put text that holds `: ` in quotes'],
  MULTILINE_IMPLICIT_KEY: ['a key without its `:`', 'write `key: value`, or align the line with the one above'],
  BAD_SCALAR_START: ['a value starts with a character that YAML reserves', 'put the value in quotes'],
  BAD_DQ_ESCAPE: ['an unknown escape in double quotes', "double the backslash, or use single quotes: '…'"],
  MULTIPLE_DOCS: ['a second document starts here', 'keep one document per file: remove the line `---`'],
  MISSING_CHAR: ['a character is missing here', 'write `key: value`, and close every quote'],
  UNEXPECTED_TOKEN: ['this does not fit here', 'put text that holds quotes, brackets or `: ` in quotes as a whole'],
};

/** The first problem of a document: those after it are mostly its echo. Undefined when there is none. */
export function syntaxProblem(text: string, document: Document.Parsed): SyntaxProblem | undefined {
  // How deep the parser comes before it gives up depends on the stack that it was called with: the place would differ from run to run.
  if (document.errors.some(({ code }) => code === 'RESOURCE_EXHAUSTION')) {
    return { code: 'yaml-syntax', offset: 0, message: 'the document is nested too deeply', hint: 'flatten it' };
  }
  const [error] = [...document.errors, ...document.warnings];
  if (error === undefined) return undefined;
  const offset = error.pos[0];
  if (error.code === 'TAG_RESOLVE_FAILED') {
    const tag = /^!\S*/.exec(text.slice(offset))?.[0] ?? 'this';
    return { code: 'unknown-tag', offset, message: `the tag \`${tag}\` has no meaning here`, hint: 'remove it: config is plain data' };
  }
  const [message, hint] = wordingOf(text, error, document);
  return {
    code: 'yaml-syntax',
    offset: error.message.startsWith('Missing closing') ? openingQuote(document, offset) : offset,
    message,
    hint,
  };
}

function wordingOf(text: string, error: YAMLError, document: Document.Parsed): Wording {
  if (text.startsWith('${', error.pos[0] - 1)) {
    return ['`${` inside `{ }` or `[ ]` without quotes', 'put the reference in quotes: "${NAME}"'];
  }
  if (error.message.startsWith('Missing closing')) return ['a quote is opened here and never closed', 'close it, or remove it'];
  if (error.message.startsWith('Sequence item')) return WORDING.BAD_INDENT ?? [error.message, ''];
  if (error.message.startsWith('Flow')) return ['a `[` or `{` above is never closed', 'close it, or indent what belongs to it'];
  if (error.code === 'BLOCK_AS_IMPLICIT_KEY' && document.errors.some(({ code }) => code === 'MULTILINE_IMPLICIT_KEY')) {
    return ['the line after this value is indented too far', 'align it with the key of this value'];
  }
  return WORDING[error.code] ?? [firstLine(error.message), 'see https://yaml.org/spec/1.2.2 for the syntax'];
}

/** The parser reports the end of the text; the person needs the quote that swallowed it, which is the last one that opened. */
function openingQuote(document: Document.Parsed, fallback: number): number {
  let opening = fallback;
  visit(document, {
    Scalar(_key, { type, range }) {
      if (type?.startsWith('QUOTE') === true && range !== undefined && range !== null) opening = range[0];
    },
  });
  return opening;
}

function firstLine(message: string): string {
  const [line = message] = message.split('\n');
  return line.charAt(0).toLowerCase() + line.slice(1);
}
