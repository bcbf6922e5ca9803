import { expect, test } from 'vitest';
import { formatList } from '../../src/i18n/list.ts';

test('formatList puts "and" before the last, and no comma before it', () => {
  expect(formatList(['land', 'air', 'sea'])).toBe('land, air and sea');
  expect(formatList(['land'])).toBe('land');
});
