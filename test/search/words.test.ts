import { describe, expect, test } from 'vitest';
import { fold, wordsOf } from '../../src/search/words.ts';

describe('fold', () => {
  test.each([
    ['Rzeszów', 'rzeszow'],
    ['Łódź', 'lodz'],
    ['Câmpia Turzii', 'campia turzii'],
    ['Siliņa', 'silina'],
    ['Київ', 'киів'],
  ])('%s → %s', (text, plain) => {
    expect(fold(text)).toBe(plain);
  });

  test('keeps the place of every letter', () => {
    const text = 'ßÆŁ “Rīga” — İ 64,000';
    expect(fold(text)).toHaveLength(text.length);
  });
});

describe('wordsOf', () => {
  const words = (text: string) => wordsOf(text).map(({ word }) => word);

  test.each(['64,000', '64000', '64 000', '64\u00a0000'])('takes %j for one number', (text) => {
    expect(words(text)).toEqual(['64000']);
  });

  test('keeps numbers that only stand beside one another apart', () => {
    expect(words('in 2025, 100 of 1.5')).toEqual(['in', '2025', '100', 'of', '1.5']);
  });

  test('leaves a possessive s out', () => {
    expect(words('Ukraine’s army, Kyiv\'s ask, an "s" alone')).toEqual([
      'ukraine',
      'army',
      'kyiv',
      'ask',
      'an',
      's',
      'alone',
    ]);
  });

  test('tells where each word stands', () => {
    expect(wordsOf('In Rzeszów.')).toEqual([
      { word: 'in', start: 0, end: 2 },
      { word: 'rzeszow', start: 3, end: 10 },
    ]);
  });
});
