/** The write-ahead log of an apply: what was about to be done, and what came of it. Written to this machine, to the backend, or to both. */
import pLimit from 'p-limit';
import { InternalError } from '../model/errors.js';
import type { Backend, LocalLog, Reporter } from '../model/ports.js';
import type { JournalEntry, UnitId } from '../model/state.js';
import { damaged } from './damage.js';
import { decodeLine, encodeLine, type JournalLine } from './entry-codec.js';
import { journalKey, journalPrefix, unitName } from './layout.js';

/** `remote`: must survive this machine. `local`: must survive this process. */
export type Durability = 'local' | 'remote';

export interface Journal {
  /** Durable as asked when the promise resolves. Entries keep the order of the calls. */
  append(entry: JournalEntry, durability: Durability): Promise<void>;
}

export interface JournalPlace {
  readonly backend: Backend;
  readonly unit: UnitId;
  /** Of the lease that the apply holds. */
  readonly epoch: number;
  /** This unit's log on this machine; undefined where the disk is forgotten after the run: then every entry goes to the backend. */
  readonly local: LocalLog | undefined;
}

const AT_ONCE = 8;

/** The journal of a new lease. Open it once per lease: entries are numbered from 1. */
export function openJournal(place: JournalPlace): Journal {
  let sequence = 0;
  return {
    append: async (entry, durability) => {
      sequence += 1;
      const line: JournalLine = { epoch: place.epoch, sequence, entry };
      await place.local?.append(encodeLine(line));
      if (durability === 'remote' || place.local === undefined) await appendRemotely(place, line);
    },
  };
}

/**
 * Every entry of an epoch, in order, each once, from both places. A last line that a killed writer left torn is ignored and reported: its
 * append never resolved. Throws `state-damaged` for any other line that cannot be read.
 */
export async function readJournal(place: JournalPlace, reporter: Reporter): Promise<readonly JournalEntry[]> {
  const [local, remote] = await Promise.all([readLocally(place, reporter), readRemotely(place)]);
  const bySequence = new Map([...remote, ...local].map((line) => [line.sequence, line.entry]));
  return [...bySequence].sort(([left], [right]) => left - right).map(([, entry]) => entry);
}

async function appendRemotely({ backend, unit, epoch }: JournalPlace, line: JournalLine): Promise<void> {
  const key = journalKey(unit, epoch, { sequence: line.sequence, operation: line.entry.operation });
  const text = `${encodeLine(line)}\n`;
  if ((await backend.putIfAbsent(key, Buffer.from(text))) !== undefined) return;
  // Taken: by this very entry when the backend repeated a write whose answer was lost.
  const stored = await backend.get(key);
  if (stored === undefined || Buffer.from(stored.bytes).toString() !== text) throw new InternalError(`two journals write to ${key}`);
}

async function readRemotely({ backend, unit, epoch }: JournalPlace): Promise<readonly JournalLine[]> {
  const keys = await backend.list(journalPrefix(unit, epoch));
  return pLimit(AT_ONCE).map(keys, async (key) => {
    const stored = await backend.get(key);
    const line = stored === undefined ? undefined : decodeLine(Buffer.from(stored.bytes).toString(), key);
    if (line === undefined) throw damaged(key, 'it is no entry of a journal');
    return line;
  });
}

async function readLocally({ local, unit, epoch }: JournalPlace, reporter: Reporter): Promise<readonly JournalLine[]> {
  const texts = (await local?.read()) ?? [];
  const lines = texts.map((text, index) => {
    const line = decodeLine(text, `line ${index + 1} of the local journal of ${unitName(unit)}`);
    if (line !== undefined) return line;
    if (index < texts.length - 1) throw damaged(`line ${index + 1} of the local journal of ${unitName(unit)}`, 'it is no JSON');
    reporter.warn(`the last line of the local journal of ${unitName(unit)} is torn and was ignored: its write never finished`);
    return undefined;
  });
  return lines.filter((line): line is JournalLine => line?.epoch === epoch);
}
