import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Box, contains, overlaps } from '../../src/geometry/box.ts';
import {
  cross,
  type LabelRequest,
  nearestPoint,
  type PlacedLabel,
  placeLabels,
  strikes,
} from '../../src/geometry/labels.ts';

const bounds: Box = { x: 0, y: 0, width: 800, height: 600 };
const at = (x: number, y: number, id = 'a'): LabelRequest => ({ id, x, y, width: 80, height: 20, clear: 7 });
const only = (request: LabelRequest, obstacles: readonly Box[] = [], within = bounds) =>
  placeLabels([request], obstacles, within)[0];

/** Leaders through words or across one another. */
const crossings = (placed: readonly PlacedLabel[]) =>
  placed.flatMap(({ id, leader }) =>
    placed.flatMap((other) =>
      leader && other.id !== id && (strikes(leader, other.box) || (other.leader && cross(leader, other.leader)))
        ? [`${id} / ${other.id}`]
        : [],
    ),
  );

describe('placeLabels', () => {
  test('stands to the right of its mark, 6 px clear of it and level with it', () => {
    expect(only(at(400, 300))).toEqual({
      id: 'a',
      box: { x: 413, y: 290, width: 80, height: 20 },
      side: 'right',
      leader: undefined,
    });
  });

  test('goes to the left where all of the right is taken', () => {
    const right: Box = { x: 407, y: 0, width: 393, height: 600 };
    expect(only(at(400, 300), [right])).toEqual({
      id: 'a',
      box: { x: 307, y: 290, width: 80, height: 20 },
      side: 'left',
      leader: undefined,
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
    // From 2 px off the rim of the mark to 2 px before the middle of the words' left edge.
    const { box, leader } = only(at(400, 300), [ring]) ?? {};
    expect(box).toEqual({ x: 413, y: 226, width: 80, height: 20 });
    expect([leader?.x1, leader?.y1]).toEqual([409, 300]);
    expect([leader?.x2, leader?.y2].map((value) => Math.round(value ?? 0))).toEqual([413, 238]);
  });

  test('leads from the side of the mark that a hand has set', () => {
    const request = { ...at(400, 300), at: { side: 'above', slide: 0, away: 40, from: 'right' } as const };
    expect(only(request)?.box).toEqual({ x: 360, y: 227, width: 80, height: 20 });
    expect(only(request)?.leader).toEqual({ x1: 409, y1: 300, x2: 409, y2: 249 });
  });

  test('keeps above the upper end of a range, and leads from there', () => {
    const request = { ...at(400, 300), tall: 50, at: { side: 'above', slide: 0, away: 40 } as const };
    expect(only(request)?.box.y).toBe(177);
    expect(only(request)?.leader).toEqual({ x1: 400, y1: 241, x2: 400, y2: 199 });
  });

  test('leads through no other words: the hand is overruled', () => {
    const far = { ...at(400, 300, 'far'), at: { side: 'above', slide: 0, away: 90 } as const };
    const near = { ...at(400, 260, 'near'), at: { side: 'right', slide: 0 } as const };
    const between: LabelRequest = { ...at(300, 250, 'between'), at: { side: 'right', slide: -20, away: 40 } };
    expect(placeLabels([far], [], bounds)[0]?.box.y).toBe(177);
    const placed = placeLabels([between, near, far], [], bounds);
    expect(placed[0]?.box).toEqual({ x: 353, y: 220, width: 80, height: 20 });
    expect(placed[2]?.box.y).not.toBe(177);
    expect(crossings(placed)).toEqual([]);
  });

  test('leads through no mark but its own', () => {
    const request = { ...at(400, 300), at: { side: 'above', slide: 0, away: 90 } as const };
    const mark: Box = { x: 393, y: 240, width: 14, height: 14 };
    expect(only(request)?.leader).toEqual({ x1: 400, y1: 291, x2: 400, y2: 199 });
    const { leader } = only(request, [mark]) ?? {};
    expect(leader && strikes(leader, mark)).not.toBe(true);
  });

  test('crosses leaders only where there is no other way, and still places every label', () => {
    const wall: Box = { x: 0, y: 0, width: 800, height: 260 };
    const placed = placeLabels([at(400, 300, 'a'), at(404, 300, 'b'), at(408, 300, 'c')], [wall], bounds);
    expect(placed.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(crossings(placed)).toEqual([]);
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

describe('strikes', () => {
  const box: Box = { x: 10, y: 10, width: 20, height: 10 };
  test.each([
    ['through it', { x1: 0, y1: 15, x2: 40, y2: 15 }, true],
    ['ending in it', { x1: 20, y1: 0, x2: 20, y2: 12 }, true],
    ['across a corner', { x1: 5, y1: 18, x2: 15, y2: 5 }, true],
    ['past a corner', { x1: 0, y1: 13, x2: 12, y2: 5 }, false],
    ['up to its edge', { x1: 20, y1: 0, x2: 20, y2: 10 }, false],
    ['along its edge', { x1: 0, y1: 10, x2: 40, y2: 10 }, false],
    ['short of it', { x1: 0, y1: 15, x2: 8, y2: 15 }, false],
  ])('of a line %s', (_, line, expected) => {
    expect(strikes(line, box)).toBe(expected);
  });
});

describe('cross', () => {
  const line = { x1: 0, y1: 0, x2: 10, y2: 10 };
  test.each([
    ['one that runs across', { x1: 0, y1: 10, x2: 10, y2: 0 }, true],
    ['one that stops before it', { x1: 0, y1: 10, x2: 4, y2: 6 }, false],
    ['one beside it', { x1: 2, y1: 0, x2: 12, y2: 10 }, false],
    ['one that begins where it ends', { x1: 10, y1: 10, x2: 20, y2: 0 }, false],
  ])('of a line and %s', (_, other, expected) => {
    expect(cross(line, other)).toBe(expected);
  });
});
