import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contains, fitInto, overlaps, within } from '../../src/geometry/box.ts';

const box = (x: number, y: number, width: number, height: number) => ({ x, y, width, height });
const square = box(0, 0, 10, 10);
const side = fc.integer({ min: 1, max: 40 });
const place = fc.integer({ min: -40, max: 40 });
const anyBox = fc.record({ x: place, y: place, width: side, height: side });

describe('overlaps', () => {
  test.each([
    ['itself', square, true],
    ['a box inside it', box(2, 2, 2, 2), true],
    ['a box across its corner', box(9, 9, 10, 10), true],
    ['a box that touches its right edge', box(10, 0, 10, 10), false],
    ['a box that touches its lower edge', box(0, 10, 10, 10), false],
    ['a box beside it', box(11, 0, 10, 10), false],
    ['a box below it', box(0, 11, 10, 10), false],
    ['a box that shares its columns only', box(5, 20, 10, 10), false],
  ])('a square and %s', (_, other, expected) => {
    expect(overlaps(square, other)).toBe(expected);
  });

  test('says the same whichever box comes first', () => {
    fc.assert(
      fc.property(anyBox, anyBox, (a, b) => overlaps(a, b) === overlaps(b, a)),
      { numRuns: 200 },
    );
  });
});

describe('contains', () => {
  test.each([
    ['itself', square, true],
    ['a box inside it', box(1, 1, 8, 8), true],
    ['a box that sticks out on the right', box(1, 1, 10, 8), false],
    ['a box that sticks out on the left', box(-1, 1, 5, 5), false],
    ['a box that sticks out at the top', box(1, -1, 5, 5), false],
    ['a box that sticks out at the bottom', box(1, 1, 5, 10), false],
  ])('a square and %s', (_, inner, expected) => {
    expect(contains(square, inner)).toBe(expected);
  });

  test('holds of no box that does not overlap', () => {
    fc.assert(
      fc.property(anyBox, anyBox, (a, b) => !contains(a, b) || overlaps(a, b)),
      { numRuns: 200 },
    );
  });
});

test('fitInto keeps the shape and stands in the middle', () => {
  const place = { x: 10, y: 20, width: 200, height: 100 };
  expect(fitInto(place, { x: 5, y: 5, width: 400, height: 100 })).toEqual({ x: 10, y: 45, width: 200, height: 50 });
  expect(fitInto(place, { x: 0, y: 0, width: 10, height: 10 })).toEqual({ x: 60, y: 20, width: 100, height: 100 });
});

test('within takes an edge from all sides', () => {
  expect(within({ x: 0, y: 10, width: 100, height: 50 }, 10)).toEqual({ x: 10, y: 20, width: 80, height: 30 });
});
