import { expect, test } from 'vitest';
import { ledgerOn } from '../../../src/data/select/ledger.ts';
import { promiseRow, tablesOf } from './rows.ts';

const at = (stage: 'declared' | 'specific' | 'delivered', date: string) => ({
  stage,
  date,
  what: 'Words.',
  sources: ['s'],
});
const tables = tablesOf({
  promises: [
    promiseRow({ id: 'later', stages: [at('declared', '2026-01-06')] }),
    promiseRow({ id: 'earlier', stages: [at('declared', '2025-09-04')] }),
    promiseRow({ id: 'done', stages: [at('delivered', '2026-06-15'), at('declared', '2026-03-19')] }),
    promiseRow({ id: 'month', stages: [at('specific', '2026-02')] }),
  ],
});
const idsOn = (day: string) => ledgerOn(tables, day).map(({ promise }): string => promise.id);

test('ledgerOn puts first what went furthest, among equals what got there first', () => {
  expect(idsOn('2026-07-01')).toEqual(['done', 'month', 'earlier', 'later']);
});

test('ledgerOn knows no stage and no promise that lies after the day', () => {
  expect(idsOn('2026-06-14')).toEqual(['month', 'earlier', 'later', 'done']);
  expect(idsOn('2026-01-31')).toEqual(['earlier', 'later']);
  expect(idsOn('2025-09-03')).toEqual([]);
});

test('ledgerOn gives every stage in order, with its record where a source carries it', () => {
  const [done] = ledgerOn(tables, '2026-07-01');
  expect(done?.furthest).toBe('delivered');
  expect(done?.stages.map(({ stage, entry }) => [stage, entry?.date])).toEqual([
    ['declared', '2026-03-19'],
    ['specific', undefined],
    ['legal', undefined],
    ['funded', undefined],
    ['delivered', '2026-06-15'],
  ]);
});
