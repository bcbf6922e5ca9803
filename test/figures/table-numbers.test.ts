import { expect, test } from 'vitest';
import { writeNumbers } from '../../src/figures/table-numbers.ts';

test.each([
  [[115.381, 0, 13.5], '0.000'],
  [[1, 2, null], '0'],
  [['words', undefined], '0'],
  [[50.1234], '0.000'],
])('writeNumbers gives every number of %j as many decimals', (cells, zero) => {
  expect(writeNumbers(cells)(0)).toBe(zero);
});

test('writeNumbers parts thousands', () => {
  expect(writeNumbers([64000, 0.5])(64000)).toBe('64,000.0');
});
