// Rebuilds the bundle elsewhere and compares it byte for byte with the committed one.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const fresh = mkdtempSync(join(tmpdir(), 'dataiku-iac-dist-'));
try {
  rmSync('build', { recursive: true, force: true });
  execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], { stdio: 'inherit' });
  execFileSync(process.execPath, ['scripts/bundle.mjs', fresh], { stdio: 'inherit' });
  const names = [...new Set([...readdirSync(fresh), ...readdirSync('dist')])].sort();
  const differing = names.filter((name) => read(join(fresh, name)) !== read(join('dist', name)));
  if (differing.length > 0)
    process.stdout.write(`dist/ is not what the sources give: ${differing.join(', ')}\nrun \`npm run build\` and commit dist/\n`);
  else process.stdout.write(`dist/ is fresh: ${names.length} files are the same\n`);
  process.exitCode = differing.length === 0 ? 0 : 1;
} finally {
  rmSync(fresh, { recursive: true, force: true });
}

function read(path) {
  try {
    return readFileSync(path, 'latin1');
  } catch {
    return undefined;
  }
}
