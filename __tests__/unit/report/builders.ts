/** Typed fixtures: each builder gives a complete value, and takes what the test is about. */
import { addressOf, partsOf, type ResourceAddress } from '../../../src/model/address.js';
import type { Doc } from '../../../src/model/document.js';
import { formatPath } from '../../../src/model/path.js';
import type { CreateChange, DeleteChange, FieldChange, Plan, ReplaceChange, UpdateChange } from '../../../src/model/plan.js';
import type { UnitState } from '../../../src/model/state.js';
import type { FieldName } from '../../../src/report/doc-lines.js';
import type { Style } from '../../../src/report/style.js';

export const PLAIN: Style = { color: false, width: 120 };
export const COLOR: Style = { color: true, width: 120 };

const FINGERPRINTS = { document: 'f'.repeat(64) };
const DIGEST = '4be1c07d0a5f63e1a9d2b8c47f30e6d5914a2c8b7e6f5d4c3b2a190807f6e5d4';
export const SECRET_DIGEST = '5ec2e7d1'.repeat(8);

/** Stands for the registry's names: fields of the document by their bare names, `checks` for `rules`. */
export const fieldName: FieldName = (_kind, [part, ...rest]) =>
  formatPath(part === 'document' ? rest : [part === 'rules' ? 'checks' : String(part), ...rest]);

/** `dataset.SALES.ORDERS` → the branded address. */
export function at(text: string): ResourceAddress {
  const [kind = '', project = '', ...name] = text.split('.');
  return addressOf(kind, project, name.join('.'));
}

export function create(address: string, after: Doc, more: Partial<CreateChange> = {}): CreateChange {
  return { action: 'create', after, reason: 'new', ...common(address), ...more };
}

export function update(address: string, fields: readonly FieldChange[], more: Partial<UpdateChange> = {}): UpdateChange {
  return {
    action: 'update',
    id: partsOf(at(address)).name,
    after: {},
    fields,
    originals: {},
    fingerprints: FINGERPRINTS,
    reason: 'changed',
    ...common(address),
    ...more,
  };
}

export function replace(address: string, fields: readonly FieldChange[], more: Partial<ReplaceChange> = {}): ReplaceChange {
  const id = partsOf(at(address)).name;
  return { action: 'replace', id, after: {}, fields, fingerprints: FINGERPRINTS, reason: 'immutable-field', ...common(address), ...more };
}

export function remove(address: string, more: Partial<DeleteChange> = {}): DeleteChange {
  const id = partsOf(at(address)).name;
  return { action: 'delete', id, dropData: false, fingerprints: FINGERPRINTS, reason: 'removed-from-config', ...common(address), ...more };
}

export function field(
  path: string,
  before: FieldChange['before'],
  after: FieldChange['after'],
  more: Partial<FieldChange> = {},
): FieldChange {
  return {
    path,
    origin: 'config',
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
    ...more,
  };
}

export function planOf(more: Partial<Plan> = {}): Plan {
  return {
    format_version: '1.0',
    tool_version: '0.1.0',
    environment: 'prod',
    node: 'design-prod',
    units: [{ project: 'SALES', projectKey: 'SALES', lineage: 'b1946ac9', serial: 12 }],
    config_digest: 'c'.repeat(64),
    dynamic: {},
    changes: [],
    records: [],
    forgotten: [],
    unchanged: 41,
    unmanaged: {},
    impact: {},
    warnings: [],
    digest: DIGEST,
    ...more,
  };
}

export function stateOf(more: Partial<UnitState> = {}): UnitState {
  return {
    lineage: 'b1946ac9',
    serial: 12,
    unit: { environment: 'prod', project: 'SALES' },
    nodeId: 'design-prod',
    projectKey: 'SALES_PROD',
    resources: new Map(),
    ...more,
  };
}

function common(address: string): Pick<CreateChange, 'address' | 'kind' | 'dependencies'> {
  return { address: at(address), kind: partsOf(at(address)).kind, dependencies: [] };
}
