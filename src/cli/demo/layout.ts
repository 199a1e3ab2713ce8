/** How the story is laid out: plain text that reads without colour. */
import { paint, type Style } from '../../report/style.js';
import type { Excerpt, Step } from './story.js';

/** Number, title and reason of a step. */
export function headingOf(
  step: Step,
  { number, of, style }: { readonly number: number; readonly of: number; readonly style: Style },
): string {
  return `\n${paint(style, 'strong', `${number}/${of}  ${step.title}`)}\n${step.why}\n\n`;
}

/** The output, indented. Lines that the excerpt leaves out are counted in their place; a single one is not worth hiding. */
export function excerptOf(output: string, excerpt: Excerpt | undefined): string {
  const lines = output.replace(/\n+$/, '').split('\n');
  const hidden = excerpt === undefined ? 0 : lines.length - excerpt.first - excerpt.last;
  if (excerpt === undefined || hidden < 2) return indented(lines);
  const end = lines.length - excerpt.last;
  return indented([...lines.slice(0, excerpt.first), `… ${hidden} more lines`, ...lines.slice(end)]);
}

function indented(lines: readonly string[]): string {
  return lines.map((line) => (line === '' ? '\n' : `  ${line}\n`)).join('');
}
