import { expect, test } from 'vitest';
import { MOST, pagesToDrop } from '../../src/offline/trim.ts';

const visited = (n: number) => Array.from({ length: n }, (_, index) => ({ url: `page-${index}`, asked: false }));
const asked = { url: 'asked', asked: true };

test('MOST is what CONTRIBUTING.md says', () => {
  expect(MOST).toBe(12);
});

test('pagesToDrop(pages) drops the oldest of those that were visited', () => {
  expect(pagesToDrop(visited(MOST))).toEqual([]);
  expect(pagesToDrop(visited(MOST + 2))).toEqual(['page-0', 'page-1']);
});

test('pagesToDrop(pages) drops none that was asked for, and counts none', () => {
  expect(pagesToDrop([asked, ...visited(MOST)])).toEqual([]);
  expect(pagesToDrop([asked, ...visited(MOST + 1)])).toEqual(['page-0']);
});
