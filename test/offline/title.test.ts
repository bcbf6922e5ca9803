import { expect, test } from 'vitest';
import { titleOf } from '../../src/offline/title.ts';

test('titleOf reads a title and the signs that it spells out', () => {
  expect(titleOf('<head><title>“Bread” &amp; butter &#39;s</title></head>')).toBe("“Bread” & butter 's");
});

test('titleOf is empty for a page without one', () => {
  expect(titleOf('<p>Words</p>')).toBe('');
});
