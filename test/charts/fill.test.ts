import { expect, test } from 'vitest';
import { fill } from '../../src/charts/fill.ts';

test('fill puts each value in its place, and leaves a name without a value as it stands', () => {
  expect(fill('{n} of {of} on {domain}', { n: 3, of: 39 })).toBe('3 of 39 on {domain}');
});
