/** The nodes of a YAML document to located values: anchors followed, what is no plain data refused. */
import { type Alias, isAlias, isScalar, isSeq, type ParsedNode, type Scalar, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Diagnostic } from '../model/diagnostic.js';
import {
  atKey,
  atValue,
  type Located,
  type LocatedLeaf,
  type LocatedList,
  type LocatedMap,
  type Place,
  type SourceText,
} from './located.js';
import type { Mistake } from './mistake.js';

/** Nodes that aliases may add to one document: far above any real use, far below a bomb. */
const ALIAS_BUDGET = 100_000;
const MAX_DEPTH = 100;
/** `__proto__` is a trap in JavaScript; the others mark leaves in our documents (model/document.ts), and a config could forge them. */
const FORBIDDEN_KEYS: ReadonlySet<string> = new Set(['__proto__', '$secret', '$absent', '$oneOf', '$sha256', '$exclusive']);
const INTEGER = /^[-+]?\d+$/; // e.g. `12345678901234567890`

/** The value of a whole document; null for an empty one. Mistakes are reported, and a null that nobody judges stands in their place. */
export function walkDocument(contents: ParsedNode | null, source: SourceText, diagnostics: Diagnostic[]): Located {
  const place: Place = { source, offset: contents?.range[0] ?? 0, keyOffset: 0, parent: undefined, step: undefined };
  return walk(contents, place, {
    anchors: new Map(),
    targets: new Map(),
    open: new Set(),
    aliasDepth: 0,
    aliased: 0,
    spent: false,
    depth: 0,
    diagnostics,
  });
}

interface Walk {
  /** The latest node of each anchor's name so far. */
  readonly anchors: Map<string, ParsedNode>;
  /** What each alias meant where it stood: its name may be given away again before an expansion meets it a second time. */
  readonly targets: Map<Alias.Parsed, ParsedNode>;
  /** Anchored nodes that are being walked: an alias to one of them is a circle. */
  readonly open: Set<ParsedNode>;
  /** Aliases that are being expanded, one inside the other, and the nodes that expansions added so far. */
  aliasDepth: number;
  aliased: number;
  /** The budget is spent, and was reported: once, however many aliases follow. */
  spent: boolean;
  depth: number;
  readonly diagnostics: Diagnostic[];
}

function walk(node: ParsedNode | null, place: Place, state: Walk): Located {
  if (state.aliasDepth > 0) state.aliased += 1;
  if (node === null) return leaf(place, null);
  if (isAlias(node)) return walkAlias(node, place, state);
  if (node.anchor !== undefined && state.aliasDepth === 0) state.anchors.set(node.anchor, node);
  if (isScalar(node)) return walkScalar(node, place, state);
  if (state.depth >= MAX_DEPTH) {
    return refuse(place, state, { code: 'too-deep', message: 'nested too deeply', hint: `at most ${MAX_DEPTH} levels` });
  }
  state.depth += 1;
  if (node.anchor !== undefined) state.open.add(node);
  const located = isSeq(node) ? walkList(node, place, state) : walkMap(node, place, state);
  state.open.delete(node);
  state.depth -= 1;
  return located;
}

function walkList(node: YAMLSeq.Parsed, place: Place, state: Walk): LocatedList {
  const items = node.items.map((item, index) => walk(item, childPlace(place, { step: index, value: item }), state));
  return { shape: 'list', place, items };
}

function walkMap(node: YAMLMap.Parsed, place: Place, state: Walk): LocatedMap {
  const entries = new Map<string, Located>();
  for (const { key, value } of node.items) {
    const name = isScalar(key) && typeof key.value === 'string' ? key.value : undefined;
    if (name === undefined) {
      const at = place.source.positionAt(key.range[0]);
      state.diagnostics.push({ severity: 'error', ...NON_STRING_KEY, ...atValue(place), at });
      continue;
    }
    const child = childPlace(place, { step: name, key, value });
    const mistake = keyMistake(name, entries);
    if (mistake === undefined) entries.set(name, walk(value, child, state));
    else state.diagnostics.push({ severity: 'error', ...mistake, ...atKey(child) });
  }
  return { shape: 'map', place, entries };
}

const NON_STRING_KEY: Mistake = { code: 'non-string-key', message: 'a key that is no text', hint: 'put the key in quotes' };

/** Why a key may not stand in a map that holds the entries before it. */
function keyMistake(name: string, entries: ReadonlyMap<string, Located>): Mistake | undefined {
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
  const target = state.targets.get(alias) ?? state.anchors.get(alias.source);
  if (target === undefined) {
    const message = `no anchor \`&${alias.source}\` above`;
    return refuse(place, state, { code: 'unknown-anchor', message, hint: 'define the anchor before the alias' });
  }
  if (state.open.has(target)) {
    const message = `\`*${alias.source}\` stands inside \`&${alias.source}\``;
    return refuse(place, state, { code: 'alias-circle', message, hint: 'remove the alias' });
  }
  if (state.spent) return nothing(place);
  if (state.aliased > ALIAS_BUDGET) {
    state.spent = true;
    return refuse(place, state, { code: 'too-many-aliases', message: 'aliases make the document too large', hint: 'write the values out' });
  }
  state.targets.set(alias, target);
  state.aliasDepth += 1;
  const located = walk(target, place, state);
  state.aliasDepth -= 1;
  return located;
}

function walkScalar({ value, source }: Scalar.Parsed, place: Place, state: Walk): Located {
  if (typeof value !== 'number') return leaf(place, typeof value === 'string' || typeof value === 'boolean' ? value : null);
  if (!Number.isFinite(value)) {
    return refuse(place, state, {
      code: 'no-json-number',
      message: `\`${source}\` is no number that JSON knows`,
      hint: 'give a finite number',
    });
  }
  if (INTEGER.test(source) && !Number.isSafeInteger(value)) {
    return refuse(place, state, {
      code: 'inexact-number',
      message: `\`${source}\` is too large to keep its digits`,
      hint: 'put it in quotes',
    });
  }
  return leaf(place, value);
}

/** A leaf in the place of what may not stand there. */
function refuse(place: Place, state: Walk, mistake: Mistake): LocatedLeaf {
  state.diagnostics.push({ severity: 'error', ...mistake, ...atValue(place) });
  return nothing(place);
}

function nothing(place: Place): LocatedLeaf {
  return { shape: 'leaf', place, value: null, standing: 'unresolved' };
}

function leaf(place: Place, value: LocatedLeaf['value']): LocatedLeaf {
  return { shape: 'leaf', place, value, standing: 'plain' };
}

interface Child {
  readonly step: string | number;
  readonly key?: ParsedNode;
  readonly value: ParsedNode | null;
}

/** An aliased value stands where its alias stands; what is inside it, where it was written. */
function childPlace(parent: Place, { step, key, value }: Child): Place {
  const offset = value?.range[0] ?? key?.range[0] ?? parent.offset;
  return { source: parent.source, offset, keyOffset: key?.range[0] ?? offset, parent, step };
}
