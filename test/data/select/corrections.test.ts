import { expect, test } from 'vitest';
import { update } from '../../../src/data/schema/update.ts';
import { correctionsOf } from '../../../src/data/select/corrections.ts';
import { updateId } from '../../../src/data/update-id.ts';
import { tablesOf } from './rows.ts';

const row = (date: string, kind: 'addition' | 'change' | 'correction', ...records: string[]) =>
  update.parse({ date, kind, records, what: `${date} ${kind}`, why: 'y' });
const tables = tablesOf({
  updates: [
    row('2026-11-22', 'correction', 'a', 'b'),
    row('2026-12-01', 'correction', 'a'),
    row('2026-11-30', 'change', 'a'),
    row('2026-11-23', 'addition', 'a'),
    row('2026-12-02', 'correction', 'ab'),
  ],
});
const datesOf = (id: string) => correctionsOf(tables, id).map(({ date }) => date);

test('correctionsOf tells the corrections that name a record, newest first, and no change or addition', () => {
  expect(datesOf('a')).toEqual(['2026-12-01', '2026-11-22']);
  expect(datesOf('b')).toEqual(['2026-11-22']);
  expect(datesOf('c')).toEqual([]);
});

test('correctionsOf says where each is told', () => {
  const [correction] = correctionsOf(tables, 'b');
  expect(correction?.id).toBe(updateId({ date: '2026-11-22', what: '2026-11-22 correction' }));
});
