/** Between cron expressions and DSS's time-based trigger (API reference 2.9): each says some schedules that the other cannot. */
import { isList, type Json, type JsonObject } from '../../model/json.js';

const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const DAY_NAMES = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'];
/** DSS takes the day of a monthly trigger from the date on which it starts; any past month that has the day will do. */
const MONTHLY_START = '2024-01-';

type Fields = readonly [minute: string, hour: string, day: string, month: string, weekday: string];

/** The parameters of a `temporal` trigger, without the time zone; undefined for a schedule that DSS cannot say. */
export function cronToParams(cron: string): JsonObject | undefined {
  const fields = cron.trim().split(/\s+/);
  if (!isFive(fields) || fields[3] !== '*') return undefined;
  const [minute, hour, day, , weekday] = fields;
  if (day === '*' && weekday === '*') return everyDay(minute, hour);
  const time = timeOf(minute, hour);
  if (time === undefined) return undefined;
  if (day === '*') return weekly(weekday, time);
  return weekday === '*' ? monthly(day, time) : undefined;
}

/** The cron expression that comes to exactly these parameters; undefined when there is none. */
export function paramsToCron({
  frequency,
  repeatFrequency,
  minute,
  hour,
  daysOfWeek,
  monthlyRunOn,
  startingFrom,
}: JsonObject): string | undefined {
  const every = typeof repeatFrequency === 'number' ? repeatFrequency : 1;
  const step = every === 1 ? '*' : `*/${every}`;
  const time = `${numberText(minute)} ${numberText(hour)}`;
  if (frequency === 'Minutely') return `${step} * * * *`;
  if (frequency === 'Hourly') return `${numberText(minute)} ${step} * * *`;
  if (frequency === 'Daily') return `${time} * * *`;
  if (frequency === 'Weekly') return `${time} * * ${weekdays(daysOfWeek)}`;
  if (frequency !== 'Monthly') return undefined;
  if (monthlyRunOn === 'LAST_DAY_OF_THE_MONTH') return `${time} L * *`;
  return typeof startingFrom === 'string' ? `${time} ${Number(startingFrom.slice(MONTHLY_START.length))} * *` : undefined;
}

function everyDay(minute: string, hour: string): JsonObject | undefined {
  if (hour === '*') {
    const every = stepOf(minute, 59);
    if (every !== undefined) return { frequency: 'Minutely', repeatFrequency: every };
  }
  const at = numberIn(minute, 0, 59);
  if (at === undefined) return undefined;
  const hours = stepOf(hour, 23);
  if (hours !== undefined) return { frequency: 'Hourly', repeatFrequency: hours, minute: at };
  const hourOfDay = numberIn(hour, 0, 23);
  return hourOfDay === undefined ? undefined : { frequency: 'Daily', repeatFrequency: 1, hour: hourOfDay, minute: at };
}

function weekly(weekday: string, time: JsonObject): JsonObject | undefined {
  const days = weekday.split(',').flatMap(daysIn);
  if (days.some((day) => day === undefined)) return undefined;
  const daysOfWeek = DAYS.filter((_, index) => days.includes(index));
  return { frequency: 'Weekly', repeatFrequency: 1, ...time, daysOfWeek };
}

function monthly(day: string, time: JsonObject): JsonObject | undefined {
  const common = { frequency: 'Monthly', repeatFrequency: 1, ...time };
  if (day === 'L') return { ...common, monthlyRunOn: 'LAST_DAY_OF_THE_MONTH' };
  // A day that some months lack: what DSS does then is not documented.
  const date = numberIn(day, 1, 28);
  return date === undefined
    ? undefined
    : { ...common, monthlyRunOn: 'ON_THE_DAY', startingFrom: `${MONTHLY_START}${String(date).padStart(2, '0')}` };
}

/** Numbers of the days that `MON`, `1`, `7` or `MON-FRI` means, 0 being Sunday; an undefined element for what means none. */
function daysIn(text: string): readonly (number | undefined)[] {
  const [from, to, more] = text.split('-').map(dayNumber);
  if (more !== undefined || from === undefined) return [undefined];
  if (!text.includes('-')) return [from % 7];
  if (to === undefined || to < from) return [undefined];
  return Array.from({ length: to - from + 1 }, (_, index) => (from + index) % 7);
}

function dayNumber(text: string): number | undefined {
  const named = DAY_NAMES.indexOf(text.toUpperCase());
  return named >= 0 ? named : numberIn(text, 0, 7);
}

function weekdays(days: Json | undefined): string {
  return isList(days) ? days.map((day) => DAYS.indexOf(String(day))).join(',') : '*';
}

function timeOf(minute: string, hour: string): JsonObject | undefined {
  const [minuteOfHour, hourOfDay] = [numberIn(minute, 0, 59), numberIn(hour, 0, 23)];
  return minuteOfHour === undefined || hourOfDay === undefined ? undefined : { hour: hourOfDay, minute: minuteOfHour };
}

/** 1 for `*`, N for a step of N: only steps that divide the range evenly mean the same to DSS and to cron. */
function stepOf(text: string, last: number): number | undefined {
  if (text === '*') return 1;
  const step = text.startsWith('*/') ? numberIn(text.slice(2), 1, last) : undefined;
  return step !== undefined && (last + 1) % step === 0 ? step : undefined;
}

function numberIn(text: string, least: number, most: number): number | undefined {
  const value = /^\d{1,2}$/.test(text) ? Number(text) : Number.NaN;
  return value >= least && value <= most ? value : undefined;
}

function numberText(value: Json | undefined): string {
  return typeof value === 'number' ? String(value) : '?';
}

function isFive(fields: readonly string[]): fields is Fields {
  return fields.length === 5;
}
