import { describe, expect, test } from 'vitest';
import type { ReadRows } from '../../../src/data/rows.ts';
import { reviewsOf } from '../../../src/desk/page/reviews.ts';
import { content } from '../fixture.ts';

const { tables } = content();
const withRows = (rows: readonly object[]) => ({
  ...tables,
  terms: {
    ...tables.terms,
    rows: rows.map((row) => ({ row, at: () => ({ line: 1, column: 1 }) })),
  } as unknown as ReadRows<never>,
});

describe('reviewsOf', () => {
  test('finds none where no table has the field', () => {
    expect(reviewsOf(tables)).toEqual([]);
  });

  test('tells the nearest first', () => {
    const rows = [{ id: 'a' }, { id: 'b', reviewBy: '2026-09' }, { id: 'c', reviewBy: '2026-08-15' }];
    expect(reviewsOf(withRows(rows))).toEqual([
      { table: 'terms', id: 'c', by: '2026-08-15' },
      { table: 'terms', id: 'b', by: '2026-09' },
    ]);
  });

  test('passes over what is no date: the checks tell of it', () => {
    expect(reviewsOf(withRows([{ id: 'a', reviewBy: 'soon' }]))).toEqual([]);
  });
});
