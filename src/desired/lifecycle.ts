import { isList, isObject, type Json, type JsonObject } from '../model/json.js';
import type { Lifecycle } from '../model/resource.js';

/** `lifecycle`, `unmanage` and `on_destroy` of an entry; the schema has checked their form. */
export function lifecycleOf(spec: JsonObject): Lifecycle {
  const lifecycle = isObject(spec['lifecycle']) ? spec['lifecycle'] : {};
  const onDestroy = isObject(spec['on_destroy']) ? spec['on_destroy'] : {};
  return {
    preventDestroy: lifecycle['prevent_destroy'] === true,
    ignoreChanges: texts(lifecycle['ignore_changes']),
    unmanage: texts(spec['unmanage']),
    dropData: onDestroy['data'] === 'drop',
  };
}

function texts(value: Json | undefined): readonly string[] {
  return isList(value) ? value.filter((item): item is string => typeof item === 'string') : [];
}
