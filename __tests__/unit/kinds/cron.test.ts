import { describe, expect, test } from '@jest/globals';
import { cronToParams, paramsToCron } from '../../../src/kinds/scenario/cron.js';

const SPEAKABLE = [
  { cron: '* * * * *', params: { frequency: 'Minutely', repeatFrequency: 1 } },
  { cron: '*/15 * * * *', params: { frequency: 'Minutely', repeatFrequency: 15 } },
  { cron: '5 * * * *', params: { frequency: 'Hourly', repeatFrequency: 1, minute: 5 } },
  { cron: '30 */6 * * *', params: { frequency: 'Hourly', repeatFrequency: 6, minute: 30 } },
  { cron: '0 2 * * *', params: { frequency: 'Daily', repeatFrequency: 1, hour: 2, minute: 0 } },
  { cron: '30 6 * * 1', params: { frequency: 'Weekly', repeatFrequency: 1, hour: 6, minute: 30, daysOfWeek: ['Monday'] } },
  { cron: '0 0 * * 0,6', params: { frequency: 'Weekly', repeatFrequency: 1, hour: 0, minute: 0, daysOfWeek: ['Sunday', 'Saturday'] } },
  {
    cron: '0 9 5 * *',
    params: { frequency: 'Monthly', repeatFrequency: 1, hour: 9, minute: 0, monthlyRunOn: 'ON_THE_DAY', startingFrom: '2024-01-05' },
  },
  { cron: '0 9 L * *', params: { frequency: 'Monthly', repeatFrequency: 1, hour: 9, minute: 0, monthlyRunOn: 'LAST_DAY_OF_THE_MONTH' } },
];

describe('cron', () => {
  test.each(SPEAKABLE)('$cron is a trigger of DSS, and back', ({ cron, params }) => {
    expect(cronToParams(cron)).toEqual(params);
    expect(paramsToCron(params)).toBe(cron);
  });

  test.each([
    ['MON-FRI', '0 7 * * MON-FRI', ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday']],
    ['a range up to 7', '0 7 * * 5-7', ['Sunday', 'Friday', 'Saturday']],
    ['7 for Sunday', '0 7 * * 7', ['Sunday']],
    ['days in any case', '0 7 * * sun,Wed', ['Sunday', 'Wednesday']],
  ])('understands %s', (_name, cron, daysOfWeek) => {
    expect(cronToParams(cron)).toMatchObject({ frequency: 'Weekly', daysOfWeek });
  });

  test.each([
    ['a month', '0 2 1 6 *'],
    ['a day of the month and of the week', '0 2 1 * 1'],
    ['a step that does not divide the hour', '*/7 * * * *'],
    ['a step that does not divide the day', '0 */5 * * *'],
    ['a list of hours', '0 2,14 * * *'],
    ['a range of minutes', '0-10 2 * * *'],
    ['a day that some months lack', '0 2 31 * *'],
    ['a minute that no hour has', '60 2 * * *'],
    ['an hour that no day has', '0 24 * * *'],
    ['a range backwards', '0 2 * * 5-2'],
    ['an unknown day', '0 2 * * FUN'],
    ['four fields', '0 2 * *'],
    ['six fields', '0 0 2 * * *'],
  ])('does not pretend that DSS can say %s', (_name, cron) => {
    expect(cronToParams(cron)).toBeUndefined();
  });
});
