// The file-size budget: a source file of more than 400 lines fails, one of more than 250 is named. Schemas and generated tables are data.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FAIL = 400;
const WARN = 250;
const files = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
  .map((entry) => join(entry.parentPath, entry.name));
const sizes = files.map((path) => ({ path, lines: readFileSync(path, 'utf8').split('\n').length }));
for (const { path, lines } of sizes.filter(({ lines: count }) => count > WARN))
  process.stdout.write(`${path}: ${lines} lines (aim at 120)\n`);
const tooLong = sizes.filter(({ lines }) => lines > FAIL);
const median = sizes.map(({ lines }) => lines).sort((left, right) => left - right)[Math.floor(sizes.length / 2)];
process.stdout.write(`${sizes.length} source files, median ${median} lines, ${tooLong.length} over ${FAIL}\n`);
process.exitCode = tooLong.length === 0 ? 0 : 1;
