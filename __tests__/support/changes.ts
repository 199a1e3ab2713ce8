/** Changes and plans of every sort, as small as they may be. */
import { partsOf, type ResourceAddress } from '../../src/model/address.js';
import { type Action, type Change, PLAN_FORMAT_VERSION, type Plan } from '../../src/model/plan.js';
import { planDigest } from '../../src/plan/effects.js';

const FIELDS = [{ path: 'description', before: 'old', after: 'new', origin: 'config' }] as const;

export function changeOf(action: Action, address: ResourceAddress, dependencies: readonly ResourceAddress[] = []): Change {
  const { kind, name: id } = partsOf(address);
  const base = { address, kind, dependencies };
  const fingerprints = { document: 'f'.repeat(64) };
  const after = { document: { description: 'new' } };
  switch (action) {
    case 'create':
      return { ...base, action, reason: 'new', after };
    case 'update':
      return { ...base, action, reason: 'changed', id, after, fields: FIELDS, originals: {}, fingerprints };
    case 'replace':
      return { ...base, action, reason: 'immutable-field', id, after, fields: FIELDS, fingerprints };
    case 'delete':
      return { ...base, action, reason: 'removed-from-config', id, dropData: false, fingerprints };
  }
}

/** A plan with these changes, sealed with its digest. */
export function planOf(changes: readonly Change[], content: Partial<Plan> = {}): Plan {
  const plan: Omit<Plan, 'digest'> = {
    format_version: PLAN_FORMAT_VERSION,
    tool_version: '0.1.0',
    environment: 'dev',
    node: 'node-a',
    units: [{ project: 'P', projectKey: 'P', lineage: 'lineage-1', serial: 3 }],
    config_digest: 'c'.repeat(64),
    dynamic: {},
    changes,
    records: [],
    forgotten: [],
    unchanged: 0,
    unmanaged: {},
    impact: {},
    warnings: [],
    ...content,
  };
  return { ...plan, digest: planDigest(plan) };
}
