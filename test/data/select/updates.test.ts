import { expect, test } from 'vitest';
import type { Tables } from '../../../src/data/parse.ts';
import { firstPublished, lastChanged, recordsChanged } from '../../../src/data/select/updates.ts';

const update = (date: string, ...records: string[]) =>
  ({ date, kind: 'change', records, what: 'x', why: 'y' }) as const;
const tables = {
  updates: [update('2026-11-25', 'a'), update('2026-11-22'), update('2026-12-01', 'b', 'c')],
} as Partial<Tables> as Tables;

test('firstPublished is the oldest update, lastChanged the newest, in whatever order they stand', () => {
  expect([firstPublished(tables), lastChanged(tables)]).toEqual(['2026-11-22', '2026-12-01']);
});

test('recordsChanged is the newest update of any of the records, else the first publication', () => {
  expect(recordsChanged(tables, ['a', 'x'])).toBe('2026-11-25');
  expect(recordsChanged(tables, ['a', 'c'])).toBe('2026-12-01');
  expect(recordsChanged(tables, ['x'])).toBe('2026-11-22');
});

test('lastChanged throws where not even the first publication is recorded', () => {
  expect(() => lastChanged({ ...tables, updates: [] })).toThrow('no update');
});
