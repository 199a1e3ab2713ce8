/** Expected outputs kept in files: reviewed as text, rewritten with `ACCEPT=1 npm test -- <file>`. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect } from '@jest/globals';

/** Compares `text` with the golden file byte for byte: `expectGolden(new URL('./golden/plan.txt', import.meta.url), text)`. */
export function expectGolden(file: URL, text: string): void {
  if (process.env['ACCEPT'] === '1') {
    mkdirSync(dirname(file.pathname), { recursive: true });
    writeFileSync(file, text);
  }
  expect(text).toBe(readGolden(file));
}

function readGolden(file: URL): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw new Error(`no golden file ${file.pathname}: read what the test made, then accept it with ACCEPT=1`, { cause });
  }
}
