import { expect, test } from 'vitest';
import { numberInWords } from '../../src/i18n/number-words.ts';

test.each([
  [0, 'zero'],
  [7, 'seven'],
  [12, 'twelve'],
  [19, 'nineteen'],
  [20, 'twenty'],
  [21, 'twenty-one'],
  [26, 'twenty-six'],
  [40, 'forty'],
  [80, 'eighty'],
  [99, 'ninety-nine'],
])('numberInWords(%i) is %s', (value, words) => {
  expect(numberInWords(value)).toBe(words);
});

test('numberInWords has a word of its own for each number under a hundred', () => {
  const words = Array.from({ length: 100 }, (_, value) => numberInWords(value));
  expect(new Set(words).size).toBe(100);
  expect(words.filter((word) => !/^[a-z]+(-[a-z]+)?$/.test(word))).toEqual([]);
});

test.each([-1, 100, 2.5, Number.NaN])('numberInWords throws for %d', (value) => {
  expect(() => numberInWords(value)).toThrow(RangeError);
});
