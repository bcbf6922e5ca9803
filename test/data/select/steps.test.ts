import { expect, test } from 'vitest';
import { levelSteps } from '../../../src/data/select/steps.ts';
import { positionRow } from './rows.ts';

test('levelSteps has no step without records', () => {
  expect(levelSteps([])).toEqual([]);
});

test('levelSteps has one step for every day on which the level changes', () => {
  const cell = [
    positionRow({ level: 'conditional', asOf: '2025-09-04', until: '2026-01-06' }),
    positionRow({ level: 'specific', asOf: '2026-01-06', until: '2026-03-01' }),
    positionRow({ level: 'supportive', asOf: '2025-11-01' }),
  ];
  expect(levelSteps(cell)).toEqual([
    ['2025-09-04', 'conditional'],
    ['2026-01-06', 'specific'],
    ['2026-03-01', 'supportive'],
  ]);
});

test('levelSteps falls to not-stated when nothing holds any longer', () => {
  expect(levelSteps([positionRow({ level: 'ruled-out', asOf: '2025-03', until: '2025-12' })])).toEqual([
    ['2025-03-01', 'ruled-out'],
    ['2025-12-01', 'not-stated'],
  ]);
});

test('levelSteps makes no step of a record that changes nothing', () => {
  const cell = [
    positionRow({ level: 'specific', asOf: '2025-09-04' }),
    positionRow({ level: 'specific', asOf: '2026-01-06' }),
    positionRow({ level: 'in-place', asOf: '2026-02-01', flags: ['unconfirmed'] }),
  ];
  expect(levelSteps(cell)).toEqual([['2025-09-04', 'specific']]);
});
