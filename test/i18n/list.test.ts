import { expect, test } from 'vitest';
import { formatList } from '../../src/i18n/list.ts';

test('formatList puts "and" before the last, and no comma before it', () => {
  expect(formatList(['land', 'air', 'sea'])).toBe('land, air and sea');
  expect(formatList(['land'])).toBe('land');
});

test('formatList sets a comma before the last where one has an "and" of its own', () => {
  expect(formatList(['sea', 'money and arms', 'backstop'])).toBe('sea, money and arms, and backstop');
  expect(formatList(['training', 'money and arms'])).toBe('training, and money and arms');
  expect(formatList(['money and arms'])).toBe('money and arms');
});
