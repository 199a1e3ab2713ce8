/** Drafts to entries: variables put in, judged by the schema of their kind. */
import type { ConfigEntry } from '../model/config.js';
import { isObject } from '../model/json.js';
import { interpolate } from './interpolate.js';
import { atValue, childOf, type Located, nearestNode, positionOf, toJson } from './located.js';
import { type Draft, isNamed } from './project-drafts.js';
import { validate } from './validate.js';

/** Undefined for a draft without an address; its mistakes are reported all the same. */
export function entryOf(draft: Draft): ConfigEntry | undefined {
  const node = interpolate(draft.node, draft.scope);
  draft.scope.diagnostics.push(...validate(node, draft.kind.schema));
  checkNameIsOpen(childOf(node, draft.kind.nameField), draft);
  const spec = toJson(node);
  if (!isNamed(draft) || !isObject(spec)) return undefined;
  const { kind, project, name } = draft;
  return { kind: kind.name, project, name, spec, locate: (path) => positionOf(nearestNode(node, path).place) };
}

function checkNameIsOpen(name: Located | undefined, { kind, scope }: Draft): void {
  if (name?.shape !== 'leaf' || name.standing === 'plain' || name.standing === 'unresolved') return;
  const message = `\`${kind.nameField}\` is ${name.standing === 'secret' ? 'a secret' : 'a reference'}, and shall be a name`;
  const hint = 'give a plain text, or a variable that is set without `${env:…}`';
  scope.diagnostics.push({ severity: 'error', code: 'bad-name', message, hint, ...atValue(name.place) });
}
