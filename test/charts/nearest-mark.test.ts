import { expect, test } from 'vitest';
import { nearestMark } from '../../src/charts/nearest-mark.ts';
import type { Box } from '../../src/geometry/box.ts';

const box = (x: number, y: number, width: number, height: number): Box => ({ x, y, width, height });
const DOTS = [box(0, 0, 10, 10), box(20, 0, 10, 10), box(20, 40, 10, 10)];
const BARS = [box(0, 90, 10, 10), box(14, 10, 10, 90)];

test('nearestMark gives the mark under the point, or the nearest within reach', () => {
  expect(nearestMark(DOTS, { x: 5, y: 5 }, 8, false)).toBe(0);
  expect(nearestMark(DOTS, { x: 14, y: 5 }, 8, false)).toBe(0);
  expect(nearestMark(DOTS, { x: 17, y: 5 }, 8, false)).toBe(1);
  expect(nearestMark(DOTS, { x: 25, y: 33 }, 8, false)).toBe(2);
});

test('nearestMark gives nothing out of reach, to either side or above, nor where there is no mark', () => {
  expect(nearestMark(DOTS, { x: 39, y: 5 }, 8, false)).toBeUndefined();
  expect(nearestMark(DOTS, { x: 25, y: 25 }, 8, false)).toBeUndefined();
  // By the corner it is 5 to the side and 12 below: 13 in all.
  expect(nearestMark(DOTS, { x: 35, y: 62 }, 13, false)).toBe(2);
  expect(nearestMark(DOTS, { x: 35, y: 63 }, 13, false)).toBeUndefined();
  expect(nearestMark([], { x: 0, y: 0 }, 8, false)).toBeUndefined();
});

test('nearestMark in columns takes a low bar from far above it, though the bar beside it is nearer', () => {
  expect(nearestMark(BARS, { x: 9, y: 0 }, 8, true)).toBe(0);
  expect(nearestMark(BARS, { x: 9, y: 50 }, 8, false)).toBe(1);
  expect(nearestMark(BARS, { x: 33, y: 50 }, 8, true)).toBeUndefined();
});

test('nearestMark takes the first of two that are as near', () => {
  expect(nearestMark(DOTS, { x: 15, y: 5 }, 8, false)).toBe(0);
});
