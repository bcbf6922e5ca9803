import { expect, test } from 'vitest';
import { pagesToDrop } from '../../src/offline/trim.ts';

const visited = (...urls: string[]) => urls.map((url) => ({ url, asked: false }));

test('pagesToDrop(pages) drops the oldest of those that were visited', () => {
  expect(pagesToDrop(visited('a', 'b', 'c'), 2)).toEqual(['a']);
});

test('pagesToDrop(pages) drops none that was asked for, and counts none', () => {
  expect(pagesToDrop([{ url: 'a', asked: true }, ...visited('b', 'c')], 2)).toEqual([]);
  expect(pagesToDrop([{ url: 'a', asked: true }, ...visited('b', 'c')], 0)).toEqual(['b', 'c']);
});
