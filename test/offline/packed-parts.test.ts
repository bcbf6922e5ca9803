import { expect, test } from 'vitest';
import { packParts, unpackParts } from '../../src/offline/packed-parts.ts';

const PARTS = { 'favicon.svg': '01', 'figures/previews/dark/a.webp': '02', 'figures/previews/dark/b.webp': '03' };

test('packParts names each folder once', () => {
  expect(packParts(PARTS)).toEqual({
    '': { 'favicon.svg': '01' },
    'figures/previews/dark/': { 'a.webp': '02', 'b.webp': '03' },
  });
});

test('unpackParts gives back what was packed', () => {
  expect(unpackParts(packParts(PARTS))).toEqual(PARTS);
  expect(unpackParts(packParts({}))).toEqual({});
});
