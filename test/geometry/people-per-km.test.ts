import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gapMetres, kilometre, markPlaces, perKm } from '../../src/geometry/people-per-km.ts';

describe('perKm', () => {
  test('takes the share of the people and spreads it over the length', () => {
    expect(perKm({ people: 64_000, share: 25, front: 1000 })).toBe(16);
    expect(perKm({ people: 64_000, share: 100, front: 1000 })).toBe(64);
    expect(perKm({ people: 10_000, share: 25, front: 1250 })).toBe(2);
  });

  test('doubles with the people and halves with twice the length', () => {
    const terms = fc.record({
      people: fc.integer({ min: 1000, max: 100_000 }),
      share: fc.integer({ min: 1, max: 100 }),
      front: fc.integer({ min: 500, max: 1250 }),
    });
    fc.assert(
      fc.property(terms, (given) => {
        expect(perKm({ ...given, people: given.people * 2 })).toBeCloseTo(perKm(given) * 2, 9);
        expect(perKm({ ...given, front: given.front * 2 })).toBeCloseTo(perKm(given) / 2, 9);
      }),
      { numRuns: 100 },
    );
  });
});

test('gapMetres is the kilometre divided among the people', () => {
  expect(gapMetres(16)).toBe(62.5);
  expect(gapMetres(0.5)).toBe(2000);
});

describe('kilometre', () => {
  test('places four people at equal distances, with half a distance at either end', () => {
    expect(kilometre(4)).toEqual([0.125, 0.375, 0.625, 0.875]);
  });

  test('places as many as the number rounds to, and nobody for fewer than half a person', () => {
    expect(kilometre(12.8)).toHaveLength(13);
    expect(kilometre(0.4)).toEqual([]);
  });

  test('keeps everybody on the kilometre, each on a place of their own', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 400, noNaN: true }), (people) => {
        const places = kilometre(people);
        expect(places).toHaveLength(Math.round(people));
        expect(new Set(places).size).toBe(places.length);
        expect(places.filter((at) => at <= 0 || at >= 1)).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });
});

test('markPlaces sets the rightmost mark on the first line, and the words of a far one to its left', () => {
  expect(markPlaces([1000, 1250, 2500], { min: 500, max: 2500 })).toEqual([
    { at: 0.25, row: 2, anchor: 'start' },
    { at: 0.375, row: 1, anchor: 'start' },
    { at: 1, row: 0, anchor: 'end' },
  ]);
});

test('markPlaces gives two marks on one spot a line each', () => {
  const rows = markPlaces([5, 5], { min: 0, max: 10 }).map(({ row }) => row);
  expect(rows).toEqual([0, 1]);
});
