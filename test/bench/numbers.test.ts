import { expect, test } from 'vitest';
import { median, quantile, slope } from './numbers.ts';

test('quantile gives a value that was measured', () => {
  const values = [50, 10, 40, 20, 30];
  expect([0, 0.5, 0.95, 1].map((share) => quantile(values, share))).toEqual([10, 30, 50, 50]);
});

test('median of an even number is the lower of the two in the middle, of none no number', () => {
  expect([median([4, 1, 3, 2]), median([])]).toEqual([2, Number.NaN]);
});

test('slope tells what one more costs', () => {
  expect(
    slope([
      [0, 1],
      [10, 6],
      [20, 11],
    ]),
  ).toBe(0.5);
});
