import { expect, test } from 'vitest';
import { promiseOn } from '../../../src/data/select/promise.ts';
import { promiseRow } from './rows.ts';

const words = { what: 'Words.', sources: ['s'] };
const promise = promiseRow({
  stages: [
    { stage: 'declared', date: '2025-03-27', ...words },
    { stage: 'funded', date: '2025-12', ...words },
    { stage: 'specific', date: '2026-01-06', ...words },
  ],
  state: { status: 'partly-kept', asOf: '2026-02-24', brief: 'Brief.', ...words },
});

test.each([
  ['2025-03-26', undefined],
  ['2025-03-27', 'declared'],
  ['2025-11-30', 'declared'],
  ['2025-12-01', 'funded'],
  ['2026-01-06', 'funded'],
])('promiseOn %s knows the furthest stage reached by then: %s', (day, stage) => {
  expect(promiseOn(promise, day).stage).toBe(stage);
});

test('promiseOn knows the state from its date on', () => {
  expect(promiseOn(promise, '2026-02-23').state).toBeUndefined();
  expect(promiseOn(promise, '2026-02-24').state?.status).toBe('partly-kept');
});
