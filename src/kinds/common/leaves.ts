import { asOneOf, asRef, asSecret } from '../../model/document.js';
import type { JsonObject } from '../../model/json.js';

/** True for a map that stands for something else (`$ref`, `$secret`, `$oneOf`): never looked into. */
export function isLeafObject(value: JsonObject): boolean {
  return asRef(value) !== undefined || asSecret(value) !== undefined || asOneOf(value) !== undefined;
}
