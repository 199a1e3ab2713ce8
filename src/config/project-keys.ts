import type { EnvironmentSettings } from '../model/config.js';
import type { Diagnostic } from '../model/diagnostic.js';
import type { EnvironmentFile } from './environment.js';
import { atValue, nearestNode } from './located.js';

/** Two projects of the config must not become one on the node. `projects`: the logical keys declared. Reported where the mapping stands. */
export function checkProjectKeys(
  projects: readonly string[],
  file: EnvironmentFile,
  { projectKeys }: EnvironmentSettings,
  diagnostics: Diagnostic[],
): void {
  const unmapped = projects.filter((key) => projectKeys[key] === undefined);
  const taken = new Map(unmapped.map((key) => [key, key]));
  for (const [logical, real] of Object.entries(projectKeys)) {
    const other = taken.get(real);
    taken.set(real, logical);
    if (other === undefined) continue;
    const message = `projects \`${other}\` and \`${logical}\` both have the key \`${real}\` on this node`;
    const { place } = nearestNode(file.body, ['projects', logical, 'key']);
    diagnostics.push({
      severity: 'error',
      code: 'duplicate-project-key',
      message,
      hint: 'give each project a key of its own',
      ...atValue(place),
    });
  }
}
