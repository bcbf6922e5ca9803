import { describe, expect, test } from 'vitest';
import { readRequest, USAGE } from '../../../src/desk/freeze/request.ts';

const read = (...words: string[]) => readRequest(words, '2026-11-29');

describe('readRequest', () => {
  test('takes today where no date is given', () => {
    expect(read()).toEqual({ date: '2026-11-29', record: undefined });
    expect(read('--date', '2026-11-22', '--record', 'old')).toEqual({ date: '2026-11-22', record: 'old' });
  });

  test.each([['--date'], ['-h'], ['--figures', 'all'], ['--date', '2026-11-22', '--date', '2026-11-23']])(
    'tells how it is asked where it is asked %j',
    (...words) => {
      expect(read(...words)).toBe(USAGE);
    },
  );

  test.each([['2026-02-30'], ['2026-11'], ['yesterday'], ['2026-11-30']])('refuses %s', (date) => {
    expect(`${read('--date', date)}`).toMatch(/^--date: came "?.*"?; allowed is /);
  });

  test('says what came and what is allowed', () => {
    expect([read('--date', '2026-02-30'), read('--date', '2026-11-30')]).toMatchInlineSnapshot(`
      [
        "--date: came "2026-02-30"; allowed is a day of the calendar, such as 2026-11-29
      ",
        "--date: came 2026-11-30; allowed is no day after today, 2026-11-29
      ",
      ]
    `);
  });
});
