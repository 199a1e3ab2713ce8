import { resolveText } from './interpolate.js';
import { atValue, type Located } from './located.js';
import type { Scope } from './scope.js';

const ROOT_URL = /^https?:\/\/[^\s/@?#\\]+(\/[^\s?#\\]*)?$/; // e.g. `https://dss.example.com`, `http://127.0.0.1:11200/dss`

/**
 * The root URL of a node, without a final slash. The one text that may come from `${env:…}` without being a secret: people see which node a plan
 * is for. Its value is never part of a message all the same: a token put into the wrong variable would be shown.
 */
export function resolveHost(node: Located | undefined, scope: Scope): string | undefined {
  if (node?.shape !== 'leaf' || typeof node.value !== 'string') return undefined;
  const outcome = resolveText(node.value, node.place, scope);
  if (outcome === undefined) return undefined;
  if (typeof outcome.value === 'string' && ROOT_URL.test(outcome.value)) return outcome.value.replace(/\/+$/, '');
  scope.diagnostics.push({
    severity: 'error',
    code: 'bad-format',
    message: '`dataiku_host` is not the root URL of a node',
    hint: 'write it as https://dss.example.com, without user, query or fragment',
    ...atValue(node.place),
  });
  return undefined;
}
