import { describe, expect, test } from '@jest/globals';
import type { Diagnostic } from '../../../src/model/diagnostic.js';
import { renderDiagnostics } from '../../../src/report/render-diagnostics.js';
import { expectGolden } from '../../support/golden.js';
import { PLAIN } from './builders.js';

const FILES: Readonly<Record<string, string>> = {
  'projects/sales.yml': 'project:\n  key: SALES\ndatasets:\n  - name: ORDERS\n    conection: SNOWFLAKE\n',
  'projects/tabs.yml': 'a:\n\t- b:\tc\u202e\u200bd: 1\n',
  'projects/wide.yml': `データ: 1\nlong: ${'x'.repeat(300)}HERE${'y'.repeat(300)}\n`,
};

function problem(
  code: string,
  at: readonly [file: string, line: number, column: number] | undefined,
  more: Partial<Diagnostic> = {},
): Diagnostic {
  const place = at === undefined ? {} : { at: { file: at[0], line: at[1], column: at[2] } };
  return { severity: 'error', code, message: 'something is wrong', ...place, ...more };
}

function render(diagnostics: readonly Diagnostic[]): string {
  return renderDiagnostics(diagnostics, { style: PLAIN, source: (file) => FILES[file] });
}

/** The excerpt's text and the cells before its caret, from the rendered lines. */
function excerptOf(text: string): { readonly line: string; readonly lead: string } {
  const [line = '', caret = ''] = text.split('\n').filter((candidate) => candidate.includes(' | '));
  return { line: line.slice(line.indexOf('| ') + 2), lead: caret.slice(caret.indexOf('| ') + 2, -1) };
}

describe('renderDiagnostics', () => {
  test('prints each problem with its place, the line it is about and what to do, in the order of the files', () => {
    const text = render([
      problem('no-project', undefined, { severity: 'warning', message: 'there is no project file', hint: 'write projects/NAME.yml' }),
      problem('unknown-field', ['projects/sales.yml', 5, 5], {
        message: 'dataset ORDERS has no field "conection"',
        hint: 'did you mean "connection"?',
        field: 'datasets[0].conection',
      }),
      problem('missing-file', ['projects/other.yml', 2, 1]),
      problem('beyond-the-end', ['projects/sales.yml', 99, 1]),
    ]);

    expectGolden(new URL('./golden/diagnostics.txt', import.meta.url), text);
  });

  test('prints nothing for no diagnostics', () => {
    expect(render([])).toBe('');
  });

  test('keeps tabs above the caret and shows characters that draw nothing', () => {
    const { line, lead } = excerptOf(render([problem('x', ['projects/tabs.yml', 2, 10])]));

    expect(line).toBe('\t- b:\tc\\u202e\\u200bd: 1');
    expect(lead).toBe(`\t${' '.repeat('- b:'.length)}\t${' '.repeat('c\\u202e\\u200b'.length)}`);
  });

  test('gives wide characters two cells', () => {
    const { lead } = excerptOf(render([problem('x', ['projects/wide.yml', 1, 4])]));

    expect(lead).toBe(' '.repeat(6));
  });

  test('does not show the line end of a file from Windows', () => {
    const text = renderDiagnostics([problem('x', ['a.yml', 1, 1])], { style: PLAIN, source: () => 'a: 1\r\nb: 2\r\n' });

    expect(excerptOf(text).line).toBe('a: 1');
  });

  test('begins a long line with a whole character', () => {
    const source = `${'x'.repeat(15)}😀${'x'.repeat(300)}`;
    const text = renderDiagnostics([problem('x', ['a.yml', 1, 34])], { style: { color: false, width: 40 }, source: () => source });

    expect(excerptOf(text).line).toMatch(/^…x+…$/);
  });

  test('shows the part of a long line that holds the column', () => {
    const { line, lead } = excerptOf(render([problem('x', ['projects/wide.yml', 2, 307])]));

    expect(line.startsWith('…') && line.endsWith('…')).toBe(true);
    expect(line.slice(lead.length, lead.length + 4)).toBe('HERE');
    expect(line.length).toBeLessThan(PLAIN.width);
  });
});
