import { describe, expect, test } from 'vitest';
import type { ActorId } from '../../../src/data/schema/id.ts';
import { silenceOf, silencesOf } from '../../../src/data/select/silence.ts';
import { getTables } from '../../../src/data/tables.ts';
import { positionRow } from './rows.ts';

const absence = positionRow({ id: 'absence', level: 'not-stated', flags: ['absence'] });
const weak = positionRow({ id: 'weak', level: 'specific', flags: ['unconfirmed'] });
const gone = positionRow({ id: 'gone', level: 'specific', until: '2025-12-01', flags: ['expired'] });

describe('silenceOf', () => {
  test('is none where a record gives a level', () => {
    expect(silenceOf([positionRow({}), weak, gone], '2026-07-01')).toBeUndefined();
  });

  test('is nothing where no record is, or only one of silence, or only later ones', () => {
    expect(silenceOf([], '2026-07-01')).toBe('nothing');
    expect(silenceOf([absence], '2026-07-01')).toBe('nothing');
    expect(silenceOf([positionRow({})], '2025-09-03')).toBe('nothing');
  });

  test('tells a record that ran out, and one that is unconfirmed, from nothing', () => {
    expect(silenceOf([gone], '2026-07-01')).toBe('expired');
    expect(silenceOf([weak], '2026-07-01')).toBe('unconfirmed');
    expect(silenceOf([gone, weak, absence], '2026-07-01')).toBe('unconfirmed');
  });
});

test('silencesOf has each domain without a level once, by what lies behind it', () => {
  expect(silencesOf(getTables(), 'fi' as ActorId, '2026-07-01')).toEqual([
    { why: 'nothing', domains: ['logistics', 'monitoring'] },
    { why: 'unconfirmed', domains: ['funding'] },
  ]);
  expect(silencesOf(getTables(), 'no' as ActorId, '2026-07-01')).toEqual([
    { why: 'nothing', domains: ['air', 'sea', 'monitoring', 'backstop'] },
    { why: 'expired', domains: ['logistics'] },
  ]);
});
