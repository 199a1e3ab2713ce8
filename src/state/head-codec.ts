/** The head of a unit as bytes, and back. */
import { compact } from '../model/json.js';
import type { Head, Lease, OpenApply } from '../model/state.js';
import { damaged } from './damage.js';
import { type Format, openEnvelope, sealEnvelope } from './envelope.js';
import { countOf, type Field, fieldsOf, nullOr, optional, textOf } from './field.js';

const FORMAT = { version: 1, migrations: {} } as const satisfies Format;

/** Canonical bytes. */
export function encodeHead({ version, ...head }: Head): Uint8Array {
  const lease = head.lease && compact({ ...head.lease, holder: { ...head.lease.holder } });
  return sealEnvelope(compact({ ...head, lease, open: head.open && { ...head.open } }), version);
}

/** The reverse of `encodeHead`; `key` names the file in errors: `state-damaged`, `state-too-new`. */
export function decodeHead(bytes: Uint8Array, key: string): Head {
  const names = ['lineage', 'serial', 'snapshot', 'snapshotSha256', 'epoch', 'lease', 'open'] as const;
  const field = fieldsOf({ key, path: '', value: openEnvelope(bytes, key, FORMAT) }, names);
  const head: Head = {
    version: FORMAT.version,
    lineage: textOf(field('lineage')),
    serial: countOf(field('serial')),
    ...optional('snapshot', field('snapshot'), textOf),
    ...optional('snapshotSha256', field('snapshotSha256'), textOf),
    epoch: countOf(field('epoch')),
    lease: nullOr(field('lease'), decodeLease),
    open: nullOr(field('open'), decodeOpen),
  };
  if (head.serial > 0 !== (head.snapshot !== undefined)) throw damaged(key, `serial ${head.serial} does not go with its snapshot`);
  if ((head.snapshot === undefined) !== (head.snapshotSha256 === undefined)) throw damaged(key, 'snapshot and snapshotSha256 go together');
  return head;
}

function decodeLease(field: Field): Lease {
  const inner = fieldsOf(field, ['id', 'who', 'run', 'operation', 'acquiredAt', 'ttlMs', 'beat', 'holder']);
  return {
    id: textOf(inner('id')),
    who: textOf(inner('who')),
    ...optional('run', inner('run'), textOf),
    operation: textOf(inner('operation')),
    acquiredAt: textOf(inner('acquiredAt')),
    ttlMs: countOf(inner('ttlMs')),
    beat: countOf(inner('beat')),
    holder: decodeHolder(inner('holder')),
  };
}

function decodeHolder(field: Field): Lease['holder'] {
  const inner = fieldsOf(field, ['host', 'bootId', 'pid']);
  return { host: textOf(inner('host')), bootId: textOf(inner('bootId')), pid: countOf(inner('pid')) };
}

function decodeOpen(field: Field): OpenApply {
  const inner = fieldsOf(field, ['planDigest', 'epoch', 'startedAt']);
  return { planDigest: textOf(inner('planDigest')), epoch: countOf(inner('epoch')), startedAt: textOf(inner('startedAt')) };
}
