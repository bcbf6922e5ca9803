import { describe, expect, test } from 'vitest';
import { formatDate, formatShortDate, formatSpan, plainDate } from '../../src/i18n/date.ts';

/** As it is shown, with "_" for a space at which no line ends. */
const seen = (date: string) => date.replaceAll('\u00A0', '_');

test('formatDate is as exact as the date', () => {
  expect(['2025-09-04', '2025-09', '2025'].map(formatDate).map(seen)).toEqual([
    '4_September_2025',
    'September_2025',
    '2025',
  ]);
});

test('plainDate has plain spaces', () => {
  expect(plainDate('2025-09-04')).toBe('4 September 2025');
});

test('formatShortDate shortens the month', () => {
  const dates = ['2025-09-04', '2026-01-06', '2025-09', '2025'];
  expect(dates.map(formatShortDate).map(seen)).toEqual(['4_Sept_2025', '6_Jan_2026', 'Sept_2025', '2025']);
});

test('formatDate throws for what is no date', () => {
  expect(() => formatDate('2025-02-30')).toThrow(RangeError);
});

describe('formatSpan', () => {
  test('is the date alone without an end, or with the same one', () => {
    expect(seen(formatSpan('2026-05-09', undefined))).toBe('9_May_2026');
    expect(seen(formatSpan('2026-05-09', '2026-05-09'))).toBe('9_May_2026');
  });

  // The dash of a span of several words stands between thin spaces.
  test.each([
    ['2026-05-09', '2026-05-11', '9–11_May_2026'],
    ['2026-04-30', '2026-05-02', '30_April\u2009–\u20092_May_2026'],
    ['2025-12-30', '2026-01-02', '30_December_2025\u2009–\u20092_January_2026'],
    ['2025-09', '2025-11', 'September\u2009–\u2009November_2025'],
    ['2025-11', '2026-02', 'November_2025\u2009–\u2009February_2026'],
    ['2024', '2025', '2024\u2009–\u20092025'],
  ])('from %s to %s is %s', (from, to, shown) => {
    expect(seen(formatSpan(from, to))).toBe(shown);
  });

  test('never shows a day that a vague end does not name', () => {
    expect(seen(formatSpan('2025-09', '2025-11-03'))).toBe('September_2025\u2009–\u20093_November_2025');
    expect(seen(formatSpan('2025-09-04', '2025-11'))).toBe('4_September_2025\u2009–\u2009November_2025');
  });
});
