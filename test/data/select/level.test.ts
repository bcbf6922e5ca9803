import { describe, expect, test } from 'vitest';
import { actorId } from '../../../src/data/schema/id.ts';
import { holdsOn, levelOn, standingOf } from '../../../src/data/select/level.ts';
import { positionRow, tablesOf } from './rows.ts';

const idsOf = (records: readonly { id: string }[]) => records.map(({ id }) => id);

describe('holdsOn', () => {
  const record = positionRow({ asOf: '2025-09-04', until: '2026-01-06' });

  test.each([
    ['2025-09-03', false],
    ['2025-09-04', true],
    ['2026-01-05', true],
    ['2026-01-06', false],
    ['2026-07-01', false],
  ])('on %s is %s: from asOf, and until is exclusive', (day, holds) => {
    expect(holdsOn(record, day)).toBe(holds);
  });

  test('holds on without an end', () => {
    expect(holdsOn(positionRow({ asOf: '2025-09-04' }), '2026-07-01')).toBe(true);
  });

  test('takes a vague date by its first day', () => {
    const vague = positionRow({ asOf: '2025-03', until: '2025-12' });
    expect(['2025-02-28', '2025-03-01', '2025-11-30', '2025-12-01'].map((day) => holdsOn(vague, day))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });
});

describe('standingOf', () => {
  test('is not-stated when nothing was found', () => {
    expect(standingOf([], '2026-07-01')).toEqual({ level: 'not-stated', holding: [] });
  });

  test('is not-stated before the first record', () => {
    expect(standingOf([positionRow({ level: 'specific' })], '2025-09-03')).toEqual({
      level: 'not-stated',
      holding: [],
    });
  });

  test('takes the highest of several records that hold', () => {
    const cell = [
      positionRow({ id: 'low', level: 'supportive', asOf: '2026-01-06' }),
      positionRow({ id: 'high', level: 'specific', asOf: '2025-03-02' }),
      positionRow({ id: 'middle', level: 'conditional', asOf: '2025-09-04' }),
    ];
    expect(standingOf(cell, '2026-07-01').level).toBe('specific');
    expect(idsOf(standingOf(cell, '2026-07-01').holding)).toEqual(['high', 'middle', 'low']);
  });

  test('puts the newer of two equally strong records first', () => {
    const cell = [positionRow({ id: 'old' }), positionRow({ id: 'new', asOf: '2026-01-06' })];
    expect(idsOf(standingOf(cell, '2026-07-01').holding)).toEqual(['new', 'old']);
  });

  test('falls when the higher record ends', () => {
    const cell = [
      positionRow({ id: 'high', level: 'specific', until: '2026-01-06' }),
      positionRow({ id: 'low', level: 'supportive' }),
    ];
    expect(standingOf(cell, '2026-01-05').level).toBe('specific');
    expect(standingOf(cell, '2026-01-06').level).toBe('supportive');
  });

  test('is a refusal when only that holds', () => {
    expect(standingOf([positionRow({ level: 'ruled-out' })], '2026-07-01').level).toBe('ruled-out');
  });

  test('never lets absence override what was said, not even a refusal', () => {
    const silence = positionRow({ id: 'silence', level: 'not-stated', asOf: '2026-01-06', flags: ['absence'] });
    const refusal = positionRow({ id: 'refusal', level: 'ruled-out' });
    expect(standingOf([refusal, silence], '2026-07-01').level).toBe('ruled-out');
    expect(idsOf(standingOf([refusal, silence], '2026-07-01').holding)).toEqual(['refusal']);
  });

  test('is not-stated without a holding record where there is absence alone', () => {
    const silence = positionRow({ level: 'not-stated', flags: ['absence'] });
    expect(standingOf([silence], '2026-07-01')).toEqual({ level: 'not-stated', holding: [] });
  });

  test('never counts the unconfirmed', () => {
    const weak = positionRow({ id: 'weak', level: 'in-place', flags: ['temporary', 'unconfirmed'] });
    const said = positionRow({ id: 'said', level: 'conditional' });
    expect(standingOf([weak], '2026-07-01').level).toBe('not-stated');
    expect(standingOf([weak, said], '2026-07-01').level).toBe('conditional');
  });

  test('counts a record with another flag', () => {
    expect(standingOf([positionRow({ level: 'specific', flags: ['law'] })], '2026-07-01').level).toBe('specific');
  });
});

describe('levelOn', () => {
  const tables = tablesOf({
    positions: [
      positionRow({ id: 'a', level: 'conditional' }),
      positionRow({ id: 'b', level: 'specific', domain: 'air' }),
      positionRow({ id: 'c', level: 'in-place', actor: 'gb' }),
    ],
  });

  test('looks at one actor in one domain', () => {
    expect(levelOn(tables, actorId.parse('fr'), 'land', '2026-07-01').level).toBe('conditional');
    expect(levelOn(tables, actorId.parse('fr'), 'air', '2026-07-01').level).toBe('specific');
    expect(levelOn(tables, actorId.parse('gb'), 'land', '2026-07-01').level).toBe('in-place');
    expect(levelOn(tables, actorId.parse('gb'), 'air', '2026-07-01').level).toBe('not-stated');
  });
});
