import { describe, expect, test } from 'vitest';
import { formatDate, formatShortDate, formatSpan } from '../../src/i18n/date.ts';

test('formatDate is as exact as the date', () => {
  expect(['2025-09-04', '2025-09', '2025'].map(formatDate)).toEqual(['4 September 2025', 'September 2025', '2025']);
});

test('formatShortDate shortens the month', () => {
  const dates = ['2025-09-04', '2026-01-06', '2025-09', '2025'];
  expect(dates.map(formatShortDate)).toEqual(['4 Sept 2025', '6 Jan 2026', 'Sept 2025', '2025']);
});

test('formatDate throws for what is no date', () => {
  expect(() => formatDate('2025-02-30')).toThrow(RangeError);
});

describe('formatSpan', () => {
  test('is the date alone without an end, or with the same one', () => {
    expect(formatSpan('2026-05-09', undefined)).toBe('9 May 2026');
    expect(formatSpan('2026-05-09', '2026-05-09')).toBe('9 May 2026');
  });

  // The dash of a span of several words stands between thin spaces.
  test.each([
    ['2026-05-09', '2026-05-11', '9–11 May 2026'],
    ['2026-04-30', '2026-05-02', '30 April\u2009–\u20092 May 2026'],
    ['2025-12-30', '2026-01-02', '30 December 2025\u2009–\u20092 January 2026'],
    ['2025-09', '2025-11', 'September\u2009–\u2009November 2025'],
    ['2025-11', '2026-02', 'November 2025\u2009–\u2009February 2026'],
    ['2024', '2025', '2024\u2009–\u20092025'],
  ])('from %s to %s is %s', (from, to, shown) => {
    expect(formatSpan(from, to)).toBe(shown);
  });

  test('never shows a day that a vague end does not name', () => {
    expect(formatSpan('2025-09', '2025-11-03')).toBe('September 2025\u2009–\u20093 November 2025');
    expect(formatSpan('2025-09-04', '2025-11')).toBe('4 September 2025\u2009–\u2009November 2025');
  });
});
