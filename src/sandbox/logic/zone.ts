import type { FlowRecipe } from './flow.js';

/** A reference to an object in a zone. `projectKey` only for objects of other projects (API reference 2.11). */
export interface ZoneItem {
  readonly objectId: string;
  readonly objectType: string;
  readonly projectKey?: string;
}

/**
 * All that moves when `item` moves: a recipe stands in the zone of its outputs, so an output takes its recipe along and a recipe its
 * outputs (API reference 2.11; true of every recipe of the corpus). `typeOf` gives the object type of a reference of the flow.
 */
export function movedWith(item: ZoneItem, recipes: readonly FlowRecipe[], typeOf: (ref: string) => string): readonly ZoneItem[] {
  if (item.projectKey !== undefined) return [item];
  const moved = new Map<string, ZoneItem>();
  const visit = (next: ZoneItem): void => {
    const key = `${next.objectType} ${next.objectId}`;
    if (moved.has(key)) return;
    moved.set(key, next);
    for (const recipe of recipes) {
      if (next.objectType === 'RECIPE' && recipe.name === next.objectId) {
        for (const ref of recipe.outputs) if (!ref.includes('.')) visit({ objectId: ref, objectType: typeOf(ref) });
      } else if (next.objectType !== 'RECIPE' && recipe.outputs.includes(next.objectId)) {
        visit({ objectId: recipe.name, objectType: 'RECIPE' });
      }
    }
  };
  visit(item);
  return [...moved.values()];
}

/** Items less those of `removed`. */
export function withoutItems(items: readonly ZoneItem[], removed: readonly ZoneItem[]): readonly ZoneItem[] {
  const keyOf = (item: ZoneItem) => `${item.objectType} ${item.projectKey ?? ''} ${item.objectId}`;
  const gone = new Set(removed.map(keyOf));
  return items.filter((item) => !gone.has(keyOf(item)));
}
