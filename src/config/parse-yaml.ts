/** YAML 1.2 text to located values: plain data only, every anomaly an error with its place. */
import { type Alias, isAlias, isScalar, isSeq, LineCounter, type ParsedNode, parseDocument, type Scalar, type YAMLMap } from 'yaml';
import type { Diagnostic } from '../model/diagnostic.js';
import { atKey, atValue, type Located, type LocatedLeaf, type LocatedMap, type Place, type SourceText } from './located.js';
import type { Mistake } from './mistake.js';
import { syntaxProblem } from './yaml-syntax.js';

/** Nodes that aliases may add to one document: far above any real use, far below a bomb. */
const ALIAS_BUDGET = 100_000;
const MAX_DEPTH = 100;
/** `__proto__` is a trap in JavaScript; the others mark leaves in our documents (model/document.ts), and a config could forge them. */
const FORBIDDEN_KEYS: ReadonlySet<string> = new Set(['__proto__', '$secret', '$absent', '$oneOf', '$sha256', '$exclusive']);
const INTEGER = /^[-+]?\d+$/; // e.g. `12345678901234567890`

/** Undefined when the syntax is broken; other mistakes leave a usable value, so that all of them show in one run. An empty text is null. */
export function parseYaml(file: string, raw: string, diagnostics: Diagnostic[]): Located | undefined {
  const text = raw.replace(/^\uFEFF/, '');
  const lineCounter = new LineCounter();
  const source = sourceText(file, lineCounter);
  // Unique keys are checked below: in linear time, and naming the first place.
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
  if (problem !== undefined) {
    const { code, message, hint, offset } = problem;
    diagnostics.push({ severity: 'error', code, message, hint, at: source.positionAt(offset) });
    return undefined;
  }
  const place: Place = { source, offset: document.contents?.range[0] ?? 0, keyOffset: 0, parent: undefined, step: undefined };
  return walk(document.contents, place, {
    anchors: new Map(),
    targets: new Map(),
    expanding: new Set(),
    aliased: 0,
    depth: 0,
    diagnostics,
  });
}

function sourceText(file: string, lineCounter: LineCounter): SourceText {
  return {
    file,
    positionAt(offset) {
      const { line, col } = lineCounter.linePos(offset);
      return { file, line: Math.max(1, line), column: Math.max(1, col) };
    },
  };
}

interface Walk {
  /** The latest node of each anchor's name so far. */
  readonly anchors: Map<string, ParsedNode>;
  /** What each alias meant where it stood: its name may be given away again before an expansion meets it a second time. */
  readonly targets: Map<Alias.Parsed, ParsedNode>;
  /** Anchored nodes that are being walked: meeting one again is a circle. */
  readonly expanding: Set<ParsedNode>;
  /** Nodes that aliases added so far. */
  aliased: number;
  depth: number;
  readonly diagnostics: Diagnostic[];
}

function walk(node: ParsedNode | null, place: Place, state: Walk): Located {
  if (state.expanding.size > 0) state.aliased += 1;
  if (node === null) return leaf(place, null);
  if (isAlias(node)) return walkAlias(node, place, state);
  if (node.anchor !== undefined && state.expanding.size === 0) state.anchors.set(node.anchor, node);
  if (isScalar(node)) return walkScalar(node, place, state);
  if (state.depth >= MAX_DEPTH) return refuse('too-deep', place, state, ['nested too deeply', `at most ${MAX_DEPTH} levels`]);
  state.depth += 1;
  const located = isSeq(node)
    ? { shape: 'list' as const, place, items: node.items.map((item, index) => walk(item, childPlace(place, index, item), state)) }
    : walkMap(node, place, state);
  state.depth -= 1;
  return located;
}

function walkMap(node: YAMLMap.Parsed, place: Place, state: Walk): LocatedMap {
  const entries = new Map<string, Located>();
  for (const { key, value } of node.items) {
    const name = isScalar(key) && typeof key.value === 'string' ? key.value : undefined;
    const mistake = keyMistake(name, entries);
    if (mistake === undefined && name !== undefined) entries.set(name, walk(value, childPlace(place, name, value, key), state));
    if (mistake !== undefined)
      state.diagnostics.push({ severity: 'error', ...mistake, ...atKey(childPlace(place, name ?? '?', value, key)) });
  }
  return { shape: 'map', place, entries };
}

/** Why a key may not stand in a map. `name` is undefined for a key that is no text; the map holds the entries before it. */
function keyMistake(name: string | undefined, entries: ReadonlyMap<string, Located>): Mistake | undefined {
  if (name === undefined) return { code: 'non-string-key', message: 'a key that is no text', hint: 'put the key in quotes' };
  if (name === '<<') {
    return {
      code: 'merge-key',
      message: 'merge keys (`<<`) are not supported',
      hint: 'repeat the fields, or alias whole values: `key: *name`',
    };
  }
  if (FORBIDDEN_KEYS.has(name)) {
    return { code: 'forbidden-key', message: `the key \`${name}\` is reserved`, hint: 'remove it; secrets enter through ${env:NAME}' };
  }
  const first = entries.get(name);
  if (first === undefined) return undefined;
  const message = `the key \`${name}\` is given twice; first in line ${atKey(first.place).at.line}`;
  return { code: 'duplicate-key', message, hint: 'keep one of them' };
}

function walkAlias(alias: Alias.Parsed, place: Place, state: Walk): Located {
  const name = alias.source;
  const target = state.targets.get(alias) ?? state.anchors.get(name);
  if (target === undefined)
    return refuse('unknown-anchor', place, state, [`no anchor \`&${name}\` above`, 'define the anchor before the alias']);
  if (state.expanding.has(target))
    return refuse('alias-circle', place, state, [`\`*${name}\` stands inside \`&${name}\``, 'remove the alias']);
  if (state.aliased > ALIAS_BUDGET)
    return refuse('too-many-aliases', place, state, ['aliases make the document too large', 'write the values out']);
  state.targets.set(alias, target);
  state.expanding.add(target);
  const located = walk(target, place, state);
  state.expanding.delete(target);
  return located;
}

function walkScalar(node: Scalar.Parsed, place: Place, state: Walk): Located {
  const { value } = node;
  if (typeof value !== 'number') return leaf(place, typeof value === 'string' || typeof value === 'boolean' ? value : null);
  if (!Number.isFinite(value))
    return refuse('no-json-number', place, state, [`\`${node.source}\` is no number that JSON knows`, 'give a finite number']);
  if (INTEGER.test(node.source) && !Number.isSafeInteger(value)) {
    return refuse('inexact-number', place, state, [`\`${node.source}\` is too large to keep its digits`, 'put it in quotes']);
  }
  return leaf(place, value);
}

function refuse(code: string, place: Place, state: Walk, [message, hint]: readonly [string, string]): LocatedLeaf {
  state.diagnostics.push({ severity: 'error', code, message, hint, ...atValue(place) });
  return { shape: 'leaf', place, value: null, standing: 'unresolved' };
}

function leaf(place: Place, value: LocatedLeaf['value']): LocatedLeaf {
  return { shape: 'leaf', place, value, standing: 'plain' };
}

/** An aliased value stands where its alias stands; what is inside it, where it was written. */
function childPlace(parent: Place, step: string | number, value: ParsedNode | null, key?: ParsedNode): Place {
  const offset = value?.range[0] ?? key?.range[0] ?? parent.offset;
  return { source: parent.source, offset, keyOffset: key?.range[0] ?? offset, parent, step };
}
