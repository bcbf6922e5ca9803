import { describe, expect, test } from 'vitest';
import { RECORD_END } from '../../../src/data/record-end.ts';
import { endingOf } from '../../../src/data/select/ending.ts';
import { historyOf } from '../../../src/data/select/history.ts';
import { recordById } from '../../../src/data/select/record.ts';
import { getTables } from '../../../src/data/tables.ts';
import { positionRow } from './rows.ts';

const first = positionRow({ id: 'first', level: 'conditional', until: '2026-01-06' });
const end = (by: Parameters<typeof positionRow>[0], record = first) =>
  endingOf(record, [record, positionRow({ id: 'next', asOf: '2026-01-06', ...by })], '2026-07-01');

describe('endingOf', () => {
  test('is nothing while a record holds', () => {
    const lasting = positionRow({ id: 'lasting' });
    expect(endingOf(lasting, [lasting], '2026-07-01')).toBeUndefined();
    expect(endingOf(first, [first], '2026-01-05')).toBeUndefined();
  });

  test('is a later record of the same level, which is no end of the position', () => {
    expect(end({ level: 'conditional' })).toMatchObject({ why: 'repeated', by: { id: 'next' } });
  });

  test('is a later record of another level', () => {
    expect(end({ level: 'ruled-out' })).toMatchObject({ why: 'changed', by: { id: 'next', level: 'ruled-out' } });
  });

  test('is the same level if one of two records of the day repeats it', () => {
    const next = ['specific', 'conditional'] as const;
    const cell = [first, ...next.map((level) => positionRow({ id: level, level, asOf: '2026-01-06' }))];
    expect(endingOf(first, cell, '2026-07-01')).toMatchObject({ why: 'repeated', by: { id: 'conditional' } });
  });

  test('is an end only where the record itself says that it ran out', () => {
    const ran = positionRow({ id: 'ran', until: '2025-12-01', flags: ['temporary', 'expired'] });
    expect(endingOf(ran, [ran], '2026-07-01')).toEqual({ why: 'expired', on: '2025-12-01' });
  });

  test('is none for a silence', () => {
    const silent = positionRow({ id: 'silent', level: 'not-stated', flags: ['absence'], until: '2026-07-01' });
    expect(endingOf(silent, [silent], '2026-07-01')).toEqual({ why: 'silence' });
  });

  test('refuses a record that ends for no reason', () => {
    expect(() => endingOf(first, [first], '2026-07-01')).toThrow(
      'first ends on 2026-01-06, and no record of that day takes its place',
    );
  });

  test('has a reason for every record that has ended', () => {
    const tables = getTables();
    const endings = tables.positions.flatMap((row) => {
      const ending = endingOf(row, historyOf(tables, row.actor, row.domain), RECORD_END);
      return ending === undefined ? [] : [[row.id, ending.why]];
    });
    expect(endings).toHaveLength(tables.positions.filter(({ until }) => until !== undefined).length);
    expect(endings.filter(([, why]) => why === 'expired').map(([id]) => id)).toEqual([
      'no-logistics-2025-06-30',
      'au-air-2025-09-03',
    ]);
    const rome = recordById(tables.positions, 'it-land-2025-09-04');
    expect(endingOf(rome, historyOf(tables, rome.actor, 'land'), RECORD_END)).toMatchObject({
      why: 'repeated',
      by: { id: 'it-land-2026-01-06' },
    });
  });
});
