/** Dates in texts: `YYYY-MM-DD:-1d`, always in UTC. */

const OFFSET = /^(?<format>.*):(?<sign>[+-])(?<count>\d{1,4})(?<unit>[hdw])$/; // e.g. `HH:mm:-3h`
const TOKEN = /YYYY|MM|DD|HH|mm|ss/g;
/** What may stand between tokens: letters would be the tokens of some other convention, except the `T` and `Z` of ISO 8601. */
const BETWEEN = /^[^A-Za-z]*$/;
const HOURS: Readonly<Record<string, number>> = { h: 1, d: 24, w: 24 * 7 };
const HOUR_MS = 3_600_000;

/** The date of an argument `FORMAT` or `FORMAT:OFFSET`; undefined when it is neither. */
export function formatDate(argument: string, now: Date): string | undefined {
  const offset = OFFSET.exec(argument)?.groups;
  const format = offset?.['format'] ?? argument;
  const literals = format.replace(TOKEN, '');
  if (literals === format || !BETWEEN.test(literals.replace(/[TZ]/g, ''))) return undefined;
  const hours = Number(`${offset?.['sign'] ?? ''}${offset?.['count'] ?? 0}`) * (HOURS[offset?.['unit'] ?? 'h'] ?? 0);
  const iso = new Date(now.getTime() + hours * HOUR_MS).toISOString(); // 2026-11-24T04:05:06.000Z
  const fields: Readonly<Record<string, string>> = {
    YYYY: iso.slice(0, 4),
    MM: iso.slice(5, 7),
    DD: iso.slice(8, 10),
    HH: iso.slice(11, 13),
    mm: iso.slice(14, 16),
    ss: iso.slice(17, 19),
  };
  return format.replace(TOKEN, (token) => fields[token] ?? token);
}
