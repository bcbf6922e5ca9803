import { describe, expect, test } from 'vitest';
import { compareDates, firstDay, isCalendarDate, lastDay, middleOf, precisionOf } from '../../src/data/dates.ts';

describe('isCalendarDate', () => {
  test.each(['1945', '2100', '2025-01', '2025-12', '2025-09-30', '2024-02-29'])('takes %s', (text) => {
    expect(isCalendarDate(text)).toBe(true);
  });

  test.each([
    '1944',
    '2101',
    '2025-00',
    '2025-13',
    '2025-09-31',
    '2025-02-29',
    '2025-02-30',
    '2025-01-00',
    '2025-9',
    '20250904',
    '2025-09-04 ',
    '',
  ])('refuses "%s"', (text) => {
    expect(isCalendarDate(text)).toBe(false);
  });
});

describe('precisionOf', () => {
  test('is told by the length', () => {
    expect(['2025', '2025-09', '2025-09-04'].map(precisionOf)).toEqual(['year', 'month', 'day']);
  });

  test('throws for what is no date', () => {
    expect(() => precisionOf('2025-02-30')).toThrowErrorMatchingInlineSnapshot(`[RangeError: Not a date: 2025-02-30]`);
  });
});

test('firstDay and lastDay are the ends of what a date can mean', () => {
  const dates = ['2025', '2025-09', '2024-02', '2025-02', '2025-12', '2025-09-04'];
  expect(dates.map((date) => [firstDay(date), lastDay(date)])).toEqual([
    ['2025-01-01', '2025-12-31'],
    ['2025-09-01', '2025-09-30'],
    ['2024-02-01', '2024-02-29'],
    ['2025-02-01', '2025-02-28'],
    ['2025-12-01', '2025-12-31'],
    ['2025-09-04', '2025-09-04'],
  ]);
});

test('compareDates sorts by the first day, the exact date before the vaguer one of that day', () => {
  const dates = ['2025-09', '2025', '2025-09-04', '2025-09-01', '2025-01', '2025-01-01', '2024-12-31'];
  expect(dates.sort(compareDates)).toEqual([
    '2024-12-31',
    '2025-01-01',
    '2025-01',
    '2025',
    '2025-09-01',
    '2025-09',
    '2025-09-04',
  ]);
});

test('middleOf is the day itself, or the middle of the month', () => {
  expect(new Date(middleOf('2025-09-04')).toISOString()).toBe('2025-09-04T00:00:00.000Z');
  expect(new Date(middleOf('2025-09')).toISOString()).toBe('2025-09-15T12:00:00.000Z');
});
