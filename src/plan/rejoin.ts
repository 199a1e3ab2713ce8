/** Objects that hold others, such as zones, lose those that are made again: DSS takes a deleted object out of its zone. */
import type { ResourceAddress } from '../model/address.js';
import type { Doc } from '../model/document.js';
import { isObject } from '../model/json.js';
import type { Change, UpdateChange } from '../model/plan.js';
import type { KindRegistry } from '../model/registry.js';
import { mentionsOf } from '../model/terms.js';
import { decide, type Situation } from './decide.js';
import { holdsOthers } from './fingerprints.js';

/** The changes, with one more for each object that has to take back what was made again. */
export function rejoin(changes: readonly Change[], situations: readonly Situation[], kinds: KindRegistry): readonly Change[] {
  const remade = new Set(changes.filter(({ action }) => action === 'replace').map(({ address }) => address));
  if (remade.size === 0) return changes;
  const planned = new Map(changes.map((change) => [change.address, change]));
  for (const situation of situations) {
    const { address } = situation.resource;
    const before = planned.get(address);
    if (situation.observed === undefined || (before !== undefined && before.action !== 'update')) continue;
    const doc = withoutRemade(situation.observed.doc, situation, { remade, kinds });
    if (doc === situation.observed.doc) continue;
    const { change } = decide({ ...situation, observed: { ...situation.observed, doc } });
    if (change?.action === 'update') planned.set(address, ofOurMaking(change, before));
  }
  return [...planned.values()];
}

function withoutRemade(
  doc: Doc,
  { compiled, resource }: Situation,
  { remade, kinds }: { readonly remade: ReadonlySet<ResourceAddress>; readonly kinds: KindRegistry },
): Doc {
  let result = doc;
  for (const [name, part] of Object.entries(doc)) {
    if (!holdsOthers(compiled, name) || !isObject(part)) continue;
    const isRemade = (element: Doc[string]): boolean =>
      mentionsOf({ [name]: { element } }, compiled.references, resource.project, kinds.kindsOf).some((address) => remade.has(address));
    const declared = resource.doc[name];
    // What leaves the collection anyway has no need to come back.
    const returns = (key: string): boolean => isObject(declared) && key in declared;
    const kept = Object.entries(part).filter(([key, element]) => !(returns(key) && isRemade(element)));
    if (kept.length < Object.keys(part).length) result = { ...result, [name]: Object.fromEntries(kept) };
  }
  return result;
}

/** Nobody changed it in DSS: this plan does. */
function ofOurMaking(change: UpdateChange, before: Change | undefined): UpdateChange {
  const known = new Map(before?.action === 'update' ? before.fields.map(({ path, origin }) => [path, origin]) : []);
  const fields = change.fields.map((field) => ({ ...field, origin: known.get(field.path) ?? ('config' as const) }));
  return { ...change, fields, reason: before?.reason ?? 'changed' };
}
