import { expect, test } from 'vitest';
import type { Tables } from '../../../src/data/parse.ts';
import { firstPublished, lastChanged, recordsChanged, updatesByDate } from '../../../src/data/select/updates.ts';

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

test('updatesByDate is newest first, and keeps those of one day in the order of the file', () => {
  const two = { ...tables, updates: [...tables.updates, update('2026-11-25', 'z')] };
  expect(updatesByDate(two).map(({ date, records }) => `${date} ${records}`)).toEqual([
    '2026-12-01 b,c',
    '2026-11-25 a',
    '2026-11-25 z',
    '2026-11-22 ',
  ]);
});

test('updatesByDate gives an address that no row which is added later changes', () => {
  const before = updatesByDate(tables).map(({ id }) => id);
  const older = { ...update('2026-11-01', 'y'), what: 'Told late.' };
  const after = updatesByDate({ ...tables, updates: [older, ...tables.updates] }).map(({ id }) => id);
  expect(after.slice(0, before.length)).toEqual(before);
});

test('lastChanged throws where not even the first publication is recorded', () => {
  expect(() => lastChanged({ ...tables, updates: [] })).toThrow('no update');
});
