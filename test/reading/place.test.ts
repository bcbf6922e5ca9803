import { expect, test } from 'vitest';
import { keepPlace } from '../../src/reading/place.ts';

test('keepPlace moves the page by as much as the block at the line has moved', () => {
  expect(keepPlace([-300, 100, 500], [-900, -350, 0], 320)).toBe(-450);
});

test('keepPlace falls back to the nearest block before it that stays', () => {
  expect(keepPlace([80, 200, 500], [40, undefined, undefined], 320)).toBe(-40);
});

test('keepPlace keeps such a block in the window', () => {
  expect(keepPlace([-2000, 200, 500], [-300, undefined, undefined], 320)).toBe(-372);
});

test('keepPlace finds a block that was hidden and is shown again after the one at the line', () => {
  expect(keepPlace([72, undefined, 400], [900, 1000, 4000], 320)).toBe(828);
});

test('keepPlace stays where nothing has begun', () => {
  expect(keepPlace([600, 900], [500, undefined], 320)).toBe(0);
});
