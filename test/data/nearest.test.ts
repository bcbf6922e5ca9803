import { expect, test } from 'vitest';
import { LEVELS } from '../../src/data/levels.ts';
import { nearest } from '../../src/data/nearest.ts';

test.each([
  ['condtional', LEVELS, 'conditional'],
  ['in_place', LEVELS, 'in-place'],
  ['inplace', LEVELS, 'in-place'],
  ['ruled', LEVELS, 'ruled-out'],
  ['sorces', ['sources', 'source'], 'sources'],
  ['force-64', ['force-25k', 'force-64k'], 'force-64k'],
  ['fra', ['gb', 'fr'], 'fr'],
])('nearest takes %s for the closest of %j', (unknown, known, meant) => {
  expect(nearest(unknown, known)).toBe(meant);
});

test.each([
  ['perhaps', LEVELS],
  ['zz', ['fr', 'gb', 'ua']],
  ['x', ['air', 'sea']],
  ['', LEVELS],
  ['anything', []],
])('nearest finds nothing close to "%s" in %j', (unknown, known) => {
  expect(nearest(unknown, known)).toBeUndefined();
});

test('nearest takes the first of two that are equally close', () => {
  expect(nearest('force-1k', ['force-2k', 'force-3k'])).toBe('force-2k');
});
