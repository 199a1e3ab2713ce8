import { test, expect } from '@jest/globals';
import { parseConfig } from '../../../src/config/parse-config.js';
import { printProject } from '../../../src/config/print-project.js';
import { KINDS } from '../../../src/kinds/index.js';

const inputs = { variables: {}, osEnvironment: {}, now: new Date(0), gitCommit: undefined, frozen: {}, seal: (v: string) => ({ $secret: v }) };
test('x', () => {
  const base: [string,string][] = [
    ['dataiku-iac.yml', 'variables: {SNOW: SNOW_DEV, N: 3}\n'],
    ['environments/dev.yml', 'environment:\n  name: dev\n'],
  ];
  for (let p = 0; p < 10; p += 1) {
    let t = `project:\n  key: P${p}\ndatasets:\n`;
    for (let i = 0; i < 1000; i += 1) t += `  - name: D${i}\n    type: sql\n    connection: \${SNOW}\n    params: {schema: PUBLIC, table: "\${projectKey}_d${i}", mode: table}\n    schema: {columns: [${Array.from({length: 10}, (_, k) => `{name: c${k}, type: string}`).join(', ')}]}\n`;
    base.push([`projects/p${p}.yml`, t]);
  }
  const files = new Map(base);
  const s = performance.now(); const m = process.memoryUsage().heapUsed;
  const r = parseConfig(files, { environment: 'dev', kinds: KINDS, toolVersion: '0.1.0', inputs });
  globalThis.gc?.();
  process.stdout.write(`${r.config?.entries.length} ${JSON.stringify(r.diagnostics.slice(0,3))} ${performance.now() - s} ms ${(process.memoryUsage().heapUsed - m)/1e6} MB rss ${process.memoryUsage().rss/1e6}\n`);
  for (const e of ["a: {b: 1", "- x", "text", "a: !foo x", "a: {b: ${X}}", "a: 'x", "a: \"x", "a:\n\tb: 1"]) {
    const q = parseConfig(new Map([...base.slice(0,2), ['projects/x.yml', e]]), { environment: 'dev', kinds: KINDS, toolVersion: '0.1.0', inputs });
    process.stdout.write(JSON.stringify([e, q.diagnostics]) + '\n');
  }
  for (const text of ['$${projectKey}', '${a${b}}']) {
  const printed = printProject({ project: { key: 'K', description: text }, collections: [], header: [] });
  const back = parseConfig(new Map([...base.slice(0,2), ['projects/x.yml', printed]]), { environment: 'dev', kinds: KINDS, toolVersion: '0.1.0', inputs });
  process.stdout.write(printed + JSON.stringify([back.config?.entries[0]?.spec, back.diagnostics]) + '\n');
  }
});
