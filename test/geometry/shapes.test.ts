import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { getWorld } from '../../src/data/world.ts';
import { drawCountries, type MapFrame, projectionOf, simplify, writeLine } from '../../src/geometry/shapes.ts';
import { isWithin, readRings } from './path.ts';

const FRAME: MapFrame = { width: 400, height: 500, west: 16, east: 40, south: 43, north: 60 };

describe('readRings and isWithin, the tools of these tests', () => {
  test('read steps back, and tell inside from outside', () => {
    expect(readRings('M1 2l3 0 0-2.5z')).toEqual([
      [
        [1, 2],
        [4, 2],
        [4, -0.5],
      ],
    ]);
    const square = 'M0 0l10 0 0 10-10 0z';
    expect([isWithin(square, { x: 5, y: 5 }), isWithin(square, { x: 15, y: 5 })]).toEqual([true, false]);
    const withHole = `${square}M4 4l2 0 0 2-2 0z`;
    expect(isWithin(withHole, { x: 5, y: 5 })).toBe(false);
  });
});

describe('projectionOf', () => {
  test('fits the frame, with north above and east on the right', () => {
    const project = projectionOf(FRAME);
    expect(project(28, 60).y).toBeGreaterThanOrEqual(-0.01);
    expect(project(28, 43).y).toBeLessThanOrEqual(500.01);
    expect(project(28, 55).y).toBeLessThan(project(28, 50).y);
    expect(project(30, 50).x).toBeGreaterThan(project(25, 50).x);
    expect(project(28, 51.5).x).toBeCloseTo(200, 6);
  });
});

describe('simplify', () => {
  test('leaves out what lies on the line, and keeps what stands off it', () => {
    expect(
      simplify(
        [
          [0, 0],
          [5, 0.2],
          [10, 0],
        ],
        0.5,
      ),
    ).toEqual([
      [0, 0],
      [10, 0],
    ]);
    expect(
      simplify(
        [
          [0, 0],
          [5, 2],
          [10, 0],
        ],
        0.5,
      ),
    ).toEqual([
      [0, 0],
      [5, 2],
      [10, 0],
    ]);
  });

  test('keeps a closed line open enough to have an inside', () => {
    expect(
      simplify(
        [
          [0, 0],
          [10, 0],
          [10, 10],
          [0, 0],
        ],
        0.5,
      ),
    ).toHaveLength(4);
  });

  test('keeps both ends, and nothing that was not there', () => {
    const point = fc.tuple(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 0, max: 50 }));
    fc.assert(
      fc.property(fc.array(point, { minLength: 2, maxLength: 40 }), (points) => {
        const kept = simplify(points, 3);
        expect([kept[0], kept.at(-1)]).toEqual([points[0], points.at(-1)]);
        expect(kept.every((one) => points.includes(one as [number, number]))).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});

describe('writeLine', () => {
  test('writes steps of a tenth', () => {
    expect(
      writeLine([
        [1, 2],
        [1.44, 1.5],
        [-3, 1.5],
      ]),
    ).toBe('M1 2l.4-.5-4.4 0');
  });

  test('never drifts, whatever the steps are rounded to', () => {
    const line = Array.from({ length: 200 }, (_, index) => [index * 0.333, index * 0.777] as const);
    const end = readRings(writeLine(line))[0]?.at(-1);
    expect(end?.[0]).toBeCloseTo(199 * 0.333, 0);
    expect(end?.[1]).toBeCloseTo(199 * 0.777, 0);
  });

  test('writes nothing where nothing could be seen', () => {
    expect(
      writeLine([
        [1, 1],
        [1.01, 1.02],
      ]),
    ).toBe('');
  });
});

describe('drawCountries', () => {
  const drawn = drawCountries(getWorld(), FRAME, [{ of: 'POL', with: ['BLR', 'UKR'] }]);
  const pathOf = (a3: string) => drawn.countries.find((country) => country.a3 === a3)?.path ?? '';
  const project = projectionOf(FRAME);

  test('draws Simferopol in Ukraine, and not in Russia', () => {
    const simferopol = project(34.1, 44.95);
    expect(isWithin(pathOf('UKR'), simferopol)).toBe(true);
    expect(isWithin(pathOf('RUS'), simferopol)).toBe(false);
  });

  test('draws towns in their countries, Kaliningrad in Russia', () => {
    for (const [a3, lon, lat] of [
      ['UKR', 30.52, 50.45],
      ['POL', 21, 52.23],
      ['ROU', 26.1, 44.43],
      ['RUS', 20.51, 54.71],
      ['BLR', 27.57, 53.9],
    ] as const) {
      expect([a3, isWithin(pathOf(a3), project(lon, lat))]).toEqual([a3, true]);
    }
  });

  test('draws nothing from the other side of the world', () => {
    const codes = drawn.countries.map(({ a3 }) => a3);
    expect(codes).toContain('EST');
    expect(['USA', 'ATA', 'AUS', 'CHN'].filter((a3) => codes.includes(a3))).toEqual([]);
    const covering = drawn.countries.filter(({ path }) => isWithin(path, project(32, 46)));
    expect(covering.map(({ a3 }) => a3)).toEqual([]);
  });

  test('stays within the picture and a narrow edge around it', () => {
    const points = drawn.countries.flatMap(({ path }) => readRings(path).flat());
    expect(points.length).toBeGreaterThan(500);
    expect(points.filter(([x, y]) => x < -6.1 || x > 406.1 || y < -6.1 || y > 506.1)).toEqual([]);
  });

  test('finds the border that countries share, from north to south', () => {
    const [border] = drawn.borders;
    expect(border?.path).toMatch(/^M/);
    const ys = (border?.points ?? []).map(([, y]) => y);
    expect(Math.min(...ys)).toBeLessThan(project(23.5, 53.8).y);
    expect(Math.max(...ys)).toBeGreaterThan(project(22.8, 49.2).y);
  });

  test('finds no border of countries that share none', () => {
    expect(drawCountries(getWorld(), FRAME, [{ of: 'POL', with: ['ROU'] }]).borders).toEqual([
      { path: '', points: [] },
    ]);
  });
});
