import Table from 'cli-table3';
import { partsOf, type ResourceAddress } from '../model/address.js';
import { compareText } from '../model/diagnostic.js';
import type { ResourceState, UnitState, VersionStamp } from '../model/state.js';
import { docLines, type FieldName } from './doc-lines.js';
import { cellsOf, clip, indent, padCells, page } from './layout.js';
import { unitTitle } from './plan-header.js';
import { paint, type Style } from './style.js';
import { shortText } from './value.js';
import { visible } from './visible.js';
import { plural, timeOf } from './words.js';

const NO_FRAME = Object.fromEntries(
  ['top', 'top-mid', 'top-left', 'top-right', 'bottom', 'bottom-mid', 'bottom-left', 'bottom-right']
    .concat(['left', 'left-mid', 'mid', 'mid-mid', 'right', 'right-mid', 'middle'])
    .map((part) => [part, '']),
);
const MARGIN = 2;
const NOTHING_PENDING: ReadonlySet<ResourceAddress> = new Set();

/** What the state of a unit holds: where it belongs, and a table of address, id in DSS, and the version that DSS had. */
export function renderState(state: UnitState, style: Style): string {
  const table = new Table({ chars: NO_FRAME, style: { head: [], border: [], 'padding-left': 0, 'padding-right': 3 } });
  table.push(['ADDRESS', 'ID', 'LAST SEEN IN DSS'].map((title) => paint(style, 'quiet', title)));
  const sorted = [...state.resources].sort(([left], [right]) => compareText(left, right));
  for (const [address, resource] of sorted) table.push([visible(address), visible(resource.id), stampText(resource.stamp)]);
  return page([
    `Environment ${visible(state.unit.environment)}, project ${unitTitle({ project: state.unit.project, projectKey: state.projectKey })}`,
    `Node ${visible(state.nodeId)}, serial ${state.serial}, lineage ${visible(state.lineage)}`,
    '',
    ...(sorted.length > 0 ? [...table.toString().split('\n'), ''] : []),
    `${plural(sorted.length, 'object')}.`,
  ]);
}

export interface ResourceView {
  readonly style: Style;
  readonly fieldName: FieldName;
}

/** One object of the state: its id, version and dependencies, what we applied last, and what stood there before. */
export function renderResource(address: ResourceAddress, resource: ResourceState, { style, fieldName }: ResourceView): string {
  const needs = resource.dependencies.map((dependency) => visible(dependency)).sort(compareText);
  const view = { style, pending: NOTHING_PENDING, margin: MARGIN, fieldName, most: Number.POSITIVE_INFINITY };
  return page([
    paint(style, 'strong', visible(address)),
    `  id          ${visible(resource.id)}`,
    `  in DSS      ${stampText(resource.stamp)}`,
    `  needs       ${needs.length > 0 ? needs.join(', ') : 'nothing'}`,
    '',
    'Last applied',
    ...indent(docLines(partsOf(address).kind, resource.attributes, view), MARGIN),
    ...originalLines(resource, style),
  ]);
}

function originalLines(resource: ResourceState, style: Style): string[] {
  const entries = Object.entries(resource.originals).map(([path, value]) => ({ label: visible(path), value }));
  if (entries.length === 0) return [];
  const column = Math.max(...entries.map(({ label }) => cellsOf(label)));
  const room = Math.max(20, style.width - MARGIN - column - 3);
  const lines = entries.map(({ label, value }) => `${padCells(label, column)}   ${clip(shortText(value, NOTHING_PENDING, room), room)}`);
  return ['', 'Before we owned it', ...indent(lines, MARGIN)];
}

function stampText(stamp: VersionStamp | undefined): string {
  return stamp === undefined ? 'no version' : `version ${stamp.versionNumber}, saved ${timeOf(stamp.lastModifiedOn)}`;
}
