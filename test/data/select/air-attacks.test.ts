import { expect, test } from 'vitest';
import { attackMonths, isPartial } from '../../../src/data/select/air-attacks.ts';
import { tablesOf } from './rows.ts';

const row = (month: string, strikeDrones: number, missiles = 10, note = '') => ({
  month,
  strikeDrones,
  strikeDronesDestroyed: 0,
  strikeDronesLostOrJammed: 0,
  missiles,
  missilesDestroyed: 0,
  otherDrones: 0,
  note,
});
const rows = [
  row('2024-08', 900, 50),
  row('2024-09', 1000),
  row('2025-07', 6000),
  row('2025-08', 4000),
  row('2025-09', 5000),
  row('2025-10', 7000),
  row('2026-06', 9000, 99, 'partial month: data end 3 June'),
];

test('attackMonths finds each month in the rows, and passes over what is partial', () => {
  const found = attackMonths(tablesOf({ airAttacks: rows }));
  expect(Object.fromEntries(Object.entries(found).map(([name, { month }]) => [name, month]))).toEqual({
    article: '2025-09',
    yearBefore: '2024-09',
    summer: '2025-07',
    most: '2025-10',
    thousand: '2024-09',
    mostMissiles: '2024-08',
  });
});

test('attackMonths throws where a month is missing, so that no annotation points to nothing', () => {
  expect(() => attackMonths(tablesOf({ airAttacks: rows.slice(2) }))).toThrowErrorMatchingInlineSnapshot(
    `[RangeError: The count of air attacks lacks a month that the figure speaks of]`,
  );
});

test('isPartial reads the note of a row', () => {
  expect([isPartial(row('2026-05', 1, 1, 'partial month: data end 17 May')), isPartial(row('2026-04', 1))]).toEqual([
    true,
    false,
  ]);
});
