import { describe, expect, test } from 'vitest';
import { excerpt } from '../../src/search/excerpt.ts';

const told = (text: string, found: string[], length?: number) =>
  excerpt(text, found, length)
    .map((run) => (run.found ? `[${run.text}]` : run.text))
    .join('');

describe('excerpt', () => {
  test('marks what was found as it is written', () => {
    expect(told('The hub near Rzeszów, at 64,000.', ['rzeszow', '64000'])).toBe('The hub near [Rzeszów], at [64,000].');
  });

  test('shows the words around the first that was found', () => {
    const text = 'One two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen.';
    expect(told(text, ['nine'], 30)).toBe('… eight [nine] ten eleven twelve …');
  });

  test('begins at the beginning where nothing was found in it', () => {
    expect(told('One two three four five six seven eight.', [], 12)).toBe('One two …');
  });
});
