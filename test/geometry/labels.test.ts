import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Box, contains, overlaps } from '../../src/geometry/box.ts';
import { type LabelRequest, nearestPoint, placeLabels } from '../../src/geometry/labels.ts';

const bounds: Box = { x: 0, y: 0, width: 800, height: 600 };
const at = (x: number, y: number, id = 'a'): LabelRequest => ({ id, x, y, width: 80, height: 20, clear: 7 });
const only = (request: LabelRequest, obstacles: readonly Box[] = [], within = bounds) =>
  placeLabels([request], obstacles, within)[0];

describe('placeLabels', () => {
  test('stands to the right of its mark, 6 px clear of it and level with it', () => {
    expect(only(at(400, 300))).toEqual({
      id: 'a',
      box: { x: 413, y: 290, width: 80, height: 20 },
      side: 'right',
      leader: false,
    });
  });

  test('goes to the left where all of the right is taken', () => {
    const right: Box = { x: 407, y: 0, width: 393, height: 600 };
    expect(only(at(400, 300), [right])).toEqual({
      id: 'a',
      box: { x: 307, y: 290, width: 80, height: 20 },
      side: 'left',
      leader: false,
    });
  });

  test('goes to the left at the right edge', () => {
    expect(only(at(780, 300))?.side).toBe('left');
  });

  test('goes above or below where both sides are taken', () => {
    const beside: Box[] = [
      { x: 0, y: 150, width: 393, height: 300 },
      { x: 407, y: 150, width: 393, height: 300 },
    ];
    const narrow = { ...at(400, 300), width: 12 };
    expect(only(narrow, beside)?.side).toBe('above');
    expect(only(narrow, [...beside, { x: 0, y: 0, width: 800, height: 293 }])?.side).toBe('below');
  });

  test('is joined by a leader where it stands at a distance', () => {
    const ring: Box = { x: 360, y: 260, width: 80, height: 80 };
    expect(only(at(400, 300), [ring])?.leader).toBe(true);
  });

  test('takes the place that a hand has set', () => {
    expect(only({ ...at(400, 300), at: { side: 'below', slide: 10 } })?.box).toEqual({
      x: 370,
      y: 313,
      width: 80,
      height: 20,
    });
  });

  test('searches for a place where the one that a hand has set is taken', () => {
    const request = { ...at(400, 300), at: { side: 'below', slide: 0 } as const };
    expect(only(request, [{ x: 0, y: 310, width: 800, height: 290 }])?.side).toBe('right');
  });

  test('keeps the labels of one spot apart, in the order of the requests', () => {
    const placed = placeLabels([at(400, 300, 'a'), at(400, 300, 'b'), at(400, 300, 'c')], [], bounds);
    expect(placed.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(placed.flatMap((a) => placed.filter((b) => a !== b && overlaps(a.box, b.box)))).toEqual([]);
  });

  test('throws where no place is left, so that an overlap never ships', () => {
    expect(() => placeLabels([at(400, 300, 'a-mark')], [bounds], bounds)).toThrow(
      new RangeError('No room for the label of a-mark'),
    );
    expect(() => placeLabels([at(5, 5, 'a-mark')], [], { x: 0, y: 0, width: 40, height: 40 })).toThrow(RangeError);
  });

  const requests = fc.uniqueArray(
    fc.record({
      id: fc.string({ minLength: 1, maxLength: 4 }),
      x: fc.integer({ min: 20, max: 780 }),
      y: fc.integer({ min: 20, max: 580 }),
      width: fc.integer({ min: 10, max: 160 }),
      height: fc.constant(36),
      clear: fc.constantFrom(7, 11),
    }),
    { maxLength: 10, selector: ({ id }) => id },
  );
  const marksOf = (list: readonly LabelRequest[]): Box[] =>
    list.map(({ x, y, clear }) => ({ x: x - clear, y: y - clear, width: clear * 2, height: clear * 2 }));

  test('covers no mark and no other label, stays in bounds, and says the same twice', () => {
    fc.assert(
      fc.property(requests, (list) => {
        const marks = marksOf(list);
        const placed = placeLabels(list, marks, bounds);
        expect(placed.map(({ id }) => id)).toEqual(list.map(({ id }) => id));
        placed.forEach(({ box }, index) => {
          expect(contains(bounds, box)).toBe(true);
          expect(marks.some((mark) => overlaps(mark, box))).toBe(false);
          expect(placed.slice(index + 1).some((other) => overlaps(other.box, box))).toBe(false);
        });
        expect(placeLabels(list, marks, bounds)).toEqual(placed);
      }),
      { numRuns: 50 },
    );
  });
});

describe('nearestPoint', () => {
  const box: Box = { x: 10, y: 10, width: 20, height: 10 };
  test.each([
    ['to the left', 0, 15, { x: 10, y: 15 }],
    ['to the upper right', 40, 0, { x: 30, y: 10 }],
    ['below', 20, 50, { x: 20, y: 20 }],
    ['inside', 12, 13, { x: 12, y: 13 }],
  ])('of a box to a point %s', (_, x, y, expected) => {
    expect(nearestPoint(box, x, y)).toEqual(expected);
  });
});
