import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Link } from '../../src/data/select/circles.ts';
import { crossings, layersOf, orderRows, spread } from '../../src/geometry/layered-graph.ts';

/** "ab" is a link from a to b. */
const links = (...pairs: string[]): Link[] =>
  pairs.map((pair) => ({ id: pair, from: pair.charAt(0), to: pair.charAt(1) }));

test('layersOf puts a node as far as the longest way to it', () => {
  expect([...layersOf(['a', 'b', 'c', 'd'], links('ab', 'bc', 'ac', 'ad'))]).toEqual([
    ['a', 0],
    ['b', 1],
    ['c', 2],
    ['d', 1],
  ]);
});

test('crossings counts the pairs that cross, and no pair that shares an end', () => {
  expect(crossings(['a', 'b'], ['x', 'y'], links('ax', 'by'))).toBe(0);
  expect(crossings(['a', 'b'], ['x', 'y'], links('ay', 'bx'))).toBe(1);
  expect(crossings(['a', 'b'], ['x', 'y'], links('ay', 'by'))).toBe(0);
});

describe('orderRows', () => {
  test('undoes a crossing', () => {
    expect(
      orderRows(
        [
          ['a', 'b'],
          ['x', 'y'],
        ],
        links('ay', 'bx'),
      ),
    ).toEqual([
      ['a', 'b'],
      ['y', 'x'],
    ]);
  });

  test('keeps an order that has none', () => {
    const rows = [
      ['a', 'b'],
      ['x', 'y'],
    ];
    expect(orderRows(rows, links('ax', 'by'))).toEqual(rows);
  });
});

describe('spread', () => {
  test('leaves each where it wants to be if there is room', () => {
    expect(spread([0, 30], [10, 10], 5)).toEqual([0, 30]);
  });

  test('parts two that want the same place by as much as they need, evenly', () => {
    expect(spread([20, 20], [10, 10], 5)).toEqual([12.5, 27.5]);
  });

  test('keeps the order and the room between, whatever is wanted', () => {
    const wishes = fc.array(fc.tuple(fc.integer({ min: -200, max: 200 }), fc.integer({ min: 1, max: 60 })), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(wishes, (rows) => {
        const sizes = rows.map(([, size]) => size);
        const places = spread(
          rows.map(([want]) => want),
          sizes,
          4,
        );
        for (const [index, place] of places.entries()) {
          const before = places[index - 1];
          if (before === undefined) continue;
          expect(place - before).toBeGreaterThanOrEqual(((sizes[index] ?? 0) + (sizes[index - 1] ?? 0)) / 2 + 4 - 1e-6);
        }
      }),
      { numRuns: 100 },
    );
  });
});
