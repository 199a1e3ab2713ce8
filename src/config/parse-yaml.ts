/** YAML 1.2 text to located values: plain data only, every anomaly an error with its place. */
import { LineCounter, parseDocument } from 'yaml';
import type { Diagnostic } from '../model/diagnostic.js';
import type { Located, SourceText } from './located.js';
import { walkDocument } from './walk-yaml.js';
import { syntaxProblem } from './yaml-syntax.js';

/** Undefined when the syntax is broken; other mistakes leave a usable value, so that all of them show in one run. An empty text is null. */
export function parseYaml(file: string, raw: string, diagnostics: Diagnostic[]): Located | undefined {
  const text = raw.replace(/^\uFEFF/, ''); // a byte order mark would shift the columns of the first line
  const lineCounter = new LineCounter();
  const source = sourceText(file, lineCounter);
  // Unique keys are checked by the walk: in linear time, and naming the first place.
  const document = parseDocument(text, {
    version: '1.2',
    schema: 'core',
    resolveKnownTags: false,
    merge: false,
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'error',
    lineCounter,
  });
  const problem = syntaxProblem(text, document);
  if (problem === undefined) return walkDocument(document.contents, source, diagnostics);
  const { offset, ...mistake } = problem;
  diagnostics.push({ severity: 'error', ...mistake, at: source.positionAt(offset) });
  return undefined;
}

function sourceText(file: string, lineCounter: LineCounter): SourceText {
  return {
    file,
    positionAt(offset) {
      const { line, col } = lineCounter.linePos(offset);
      return { file, line: Math.max(1, line), column: Math.max(1, col) }; // an empty text has no line 1 for the counter
    },
  };
}
