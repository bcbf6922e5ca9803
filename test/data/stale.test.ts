import { expect, test } from 'vitest';
import { describeFault } from '../../src/data/fault.ts';
import { inspectTables, readTables } from '../../src/data/parse.ts';
import { staleRecords } from '../../src/data/stale.ts';
import { files } from './fixture.ts';

const term = (reviewBy: string) =>
  `- id: backstop\n  term: backstop\n  definition: Words.\n  reviewBy: "${reviewBy}"\n`;
const tables = (reviewBy: string) => readTables(files({ 'terms.yaml': term(reviewBy) }));

test('staleRecords warns of a record whose day has passed', () => {
  const faults = staleRecords(tables('2026-11-28'), '2026-11-29');
  expect(faults.map(describeFault).join('\n\n')).toMatchInlineSnapshot(`
    "content/data/terms.yaml:4:13  warning: backstop › reviewBy  [review-due]
      came:    "2026-11-28", and today is 2026-11-29
      allowed: a day to come"
  `);
});

test('staleRecords lets stand the last day itself, and records without one', () => {
  expect(staleRecords(tables('2026-11-29'), '2026-11-29')).toEqual([]);
  expect(staleRecords(readTables(files({})), '2099-01-01')).toEqual([]);
});

test('a day that is none is a fault of its row', () => {
  const { faults } = tables('2026-11').terms;
  expect(faults.map(({ field, allowed }) => [field, allowed])).toEqual([['reviewBy', 'a day, written "2026-12-31"']]);
});

test('the tables that the site is made from know nothing of such days', () => {
  const { tables: read, located } = inspectTables(files({ 'terms.yaml': term('2026-11-28') }), new Set());
  expect(located.terms.rows.map(({ row }) => row.reviewBy)).toEqual(['2026-11-28']);
  expect(read.terms).toEqual([{ id: 'backstop', term: 'backstop', definition: 'Words.' }]);
});
