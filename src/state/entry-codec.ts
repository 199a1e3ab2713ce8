/** Entries of the journal as lines of JSON, and back. */
import { compact, type Json, parseJson } from '../model/json.js';
import type { JournalEntry } from '../model/state.js';
import { addressIn, countOf, type Field, fieldsOf, listOf, nullOr, optional, refuse, textOf } from './field.js';

const LINE_FIELDS = [
  'epoch',
  'sequence',
  'type',
  'operation',
  'address',
  'at',
  'before',
  'after',
  'idsBefore',
  'observed',
  'id',
  'message',
] as const;
type LineField = (typeof LINE_FIELDS)[number];

/** An entry with its place in the journal. */
export interface JournalLine {
  readonly epoch: number;
  /** From 1, in the order of `append`. */
  readonly sequence: number;
  readonly entry: JournalEntry;
}

/** One line, without its line break. */
export function encodeLine({ epoch, sequence, entry }: JournalLine): string {
  return JSON.stringify(compact({ epoch, sequence, ...entry }));
}

/** The reverse of `encodeLine`; `key` names the place in errors (`state-damaged`). Undefined for text that is no JSON: a torn line. */
export function decodeLine(text: string, key: string): JournalLine | undefined {
  const value = jsonOrUndefined(text);
  if (value === undefined) return undefined;
  const field = fieldsOf({ key, path: '', value }, LINE_FIELDS);
  return { epoch: countOf(field('epoch')), sequence: countOf(field('sequence')), entry: decodeEntry(field) };
}

function decodeEntry(field: (name: LineField) => Field): JournalEntry {
  const common = { operation: textOf(field('operation')), address: addressIn(field('address')), at: textOf(field('at')) };
  switch (field('type').value) {
    case 'intent': {
      const digests = { before: nullOr(field('before'), textOf), after: nullOr(field('after'), textOf) };
      return { type: 'intent', ...common, ...digests, ...optional('idsBefore', field('idsBefore'), (ids) => listOf(ids, textOf)) };
    }
    case 'done':
      return { type: 'done', ...common, observed: nullOr(field('observed'), textOf), ...optional('id', field('id'), textOf) };
    case 'failed':
      return { type: 'failed', ...common, message: textOf(field('message')) };
    default:
      return refuse(field('type'), 'intent, done or failed');
  }
}

function jsonOrUndefined(text: string): Json | undefined {
  try {
    return parseJson(text);
  } catch {
    return undefined; // what a killed writer left
  }
}
