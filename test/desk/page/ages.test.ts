import { describe, expect, test } from 'vitest';
import type { Tables } from '../../../src/data/parse.ts';
import { type Aged, byAge, daysBefore, readingDays, standingAges } from '../../../src/desk/page/ages.ts';

const DAY = '2026-07-01';

describe('daysBefore', () => {
  test.each([
    ['2026-07-01', 0],
    ['2026-06-01', 30],
    ['2025-07-01', 365],
    // A month reaches to its last day.
    ['2026-05', 31],
    ['2026', 0],
  ])('%s → %i', (date, days) => {
    expect(daysBefore(date, DAY)).toBe(days);
  });
});

const source = (id: string, published: string | undefined, accessed: string) => ({ id, published, accessed });
const position = (id: string, asOf: string, until?: string) => ({
  id,
  asOf,
  until,
  sources: ['old', 'new', 'undated'],
});
const tables = {
  sources: [
    source('old', '2025-09', '2026-01-05'),
    source('new', '2026-02-03', '2026-01-04'),
    source('undated', undefined, '2026-01-01'),
  ],
  positions: [
    position('young', '2026-06-01'),
    position('gone', '2025-09-04', '2026-01-06'),
    position('old', '2025-09-04'),
  ],
  layers: [{ id: 'hub', asOf: '2026-03-03', sources: [] }],
  edges: [
    { id: 'waits', status: 'open', date: '2026-06-30', sources: [] },
    { id: 'done', status: 'met', date: '2024-01-01', sources: [] },
  ],
  promises: [{ id: 'said', state: { asOf: '2024-05-01', sources: [] } }],
} as unknown as Tables;

describe('standingAges', () => {
  const aged = standingAges(tables, DAY);

  test('takes what holds on the day, oldest first', () => {
    expect(aged.map(({ id, days }) => [id, days])).toEqual([
      ['said', 791],
      ['old', 300],
      ['hub', 120],
      ['young', 30],
      ['waits', 1],
    ]);
  });

  test('tells when the newest source came out and when one was last read', () => {
    expect(aged.find(({ id }) => id === 'young')).toEqual({
      table: 'positions',
      id: 'young',
      asOf: '2026-06-01',
      days: 30,
      published: '2026-02-03',
      read: '2026-01-05',
    });
  });
});

test('byAge puts each record into one group', () => {
  const aged = [0, 90, 91, 180, 365, 366].map((days) => ({ id: `${days}`, days }) as Aged);
  expect(byAge(aged).map(({ words, records }) => [words, records.map(({ id }) => id)])).toEqual([
    ['up to three months', ['0', '90']],
    ['up to six months', ['91', '180']],
    ['up to a year', ['365']],
    ['more than a year', ['366']],
  ]);
});

test('readingDays counts the sources of each day', () => {
  const sources = [
    source('a', undefined, '2026-02-01'),
    source('b', undefined, '2026-01-01'),
    source('c', undefined, '2026-02-01'),
  ];
  expect(readingDays({ sources } as unknown as Tables)).toEqual([
    { day: '2026-01-01', sources: 1 },
    { day: '2026-02-01', sources: 2 },
  ]);
});
