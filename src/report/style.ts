import { styleText } from 'node:util';

/** How text is laid out: the caller knows the terminal, this room does not. */
export interface Style {
  readonly color: boolean;
  /** Terminal cells in a line. Longer values are shown shorter or on lines of their own. */
  readonly width: number;
}

/** What a colour means. Nothing is said by colour alone. */
export type Tone = 'strong' | 'quiet' | 'good' | 'caution' | 'danger' | 'special';

const FORMAT = {
  strong: 'bold',
  quiet: 'dim',
  good: 'green',
  caution: 'yellow',
  danger: 'red',
  special: 'magenta',
} as const satisfies Record<Tone, Parameters<typeof styleText>[0]>;

/** `text` in the colour of `tone`; as it is when colour is off. */
export function paint(style: Style, tone: Tone, text: string): string {
  return style.color && text !== '' ? styleText(FORMAT[tone], text, { validateStream: false }) : text;
}
