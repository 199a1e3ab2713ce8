import type { Json } from '../model/json.js';

/**
 * Text as the scalar that it plainly is: `5`, `true`, `null`. Text that would lose something stays text, so `007` and `1.10` do.
 * For defaults and `--var`, which arrive as text in the place of typed values.
 */
export function readScalar(text: string): Json {
  if (text === 'true' || text === 'false') return text === 'true';
  if (text === 'null') return null;
  const number = Number(text);
  return text !== '' && Number.isFinite(number) && String(number) === text ? number : text;
}
