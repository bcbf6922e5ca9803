import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textWidth } from '../../src/geometry/text-width.ts';
import { stackDots, type TimelineInput, type TimelineShape, timelineGeometry } from '../../src/geometry/timeline.ts';

const SHAPES: TimelineShape[] = ['narrow', 'middle', 'wide'];
const KINDS = [
  { kind: 'talks', label: 'Talks' },
  { kind: 'law', label: 'Laws and votes' },
];
const event = (id: string, date: string, kind = 'talks', scheduled = false) => ({ id, date, kind, scheduled });
const input = (part: Partial<TimelineInput> = {}): TimelineInput => ({
  rows: [],
  kinds: KINDS,
  moments: [],
  from: '2025-01-01',
  to: '2026-01-01',
  ...part,
});

describe('stackDots', () => {
  const levels = (...at: number[]) =>
    stackDots(
      at.map((x) => ({ x })),
      4,
    ).map(({ x, level }) => [x, level]);

  test('puts dots that do not touch on the base line, and dots of one spot on top of one another', () => {
    expect(levels(0, 100)).toEqual([
      [0, 0],
      [100, 0],
    ]);
    expect(levels(50, 50, 50)).toEqual([
      [50, 0],
      [50, 1],
      [50, 2],
    ]);
  });

  test('lets dots touch but not overlap', () => {
    expect(levels(0, 8)).toEqual([
      [0, 0],
      [8, 0],
    ]);
    expect(levels(0, 7)).toEqual([
      [0, 0],
      [7, 1],
    ]);
  });

  test('comes down again where there is room, whatever the order of the dots', () => {
    expect(levels(8, 4, 0)).toEqual([
      [0, 0],
      [4, 1],
      [8, 0],
    ]);
  });

  test('keeps every dot, and none nearer than its width to another of its level', () => {
    const places = fc.array(fc.integer({ min: 0, max: 100 }), { maxLength: 30 });
    fc.assert(
      fc.property(places, (xs) => {
        const dots = stackDots(
          xs.map((x, id) => ({ id, x })),
          4,
        );
        expect(dots.map(({ id }) => id).sort((a, b) => a - b)).toEqual(xs.map((_, id) => id));
        const near = dots.flatMap((a) =>
          dots.filter((b) => a.id < b.id && a.level === b.level && Math.abs(a.x - b.x) < 8),
        );
        expect(near).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});

describe('timelineGeometry', () => {
  test.each([
    ['narrow', 6, 318],
    ['middle', 128, 624],
    ['wide', 148, 914],
  ] as const)('%s: the first day stands at the left end of the axis, the last at its right end', (shape, x1, x2) => {
    const rows = [event('a', '2025-01-01'), event('b', '2026-01-01')];
    const { lanes, ...geometry } = timelineGeometry(input({ rows }), shape);
    expect([geometry.x1, geometry.x2]).toEqual([x1, x2]);
    expect(lanes[0]?.dots.map(({ id, x }) => [id, x])).toEqual([
      ['a', x1],
      ['b', x2],
    ]);
  });

  test('a date known by its month stands in the middle of it', () => {
    const rows = [event('month', '2025-06'), event('day', '2025-06-16')];
    const [month, day] = timelineGeometry(input({ rows }), 'wide').lanes[0]?.dots ?? [];
    expect(Math.abs((month?.x ?? 0) - (day?.x ?? Number.NaN))).toBeLessThan(2);
  });

  test('has one lane a kind, in the order asked for, each with its count, also where it is empty', () => {
    const rows = [event('a', '2025-03-01', 'law'), event('b', '2025-05-01', 'law')];
    const { lanes } = timelineGeometry(input({ rows }), 'wide');
    expect(lanes.map(({ kind, label, count }) => [kind, label, count])).toEqual([
      ['talks', 'Talks', 0],
      ['law', 'Laws and votes', 2],
    ]);
  });

  test('marks what was announced and not found', () => {
    const rows = [event('a', '2025-03-01'), event('b', '2025-05-01', 'talks', true)];
    const dots = timelineGeometry(input({ rows }), 'wide').lanes[0]?.dots;
    expect(dots?.map(({ id, scheduled }) => [id, scheduled])).toEqual([
      ['a', false],
      ['b', true],
    ]);
  });

  test('names the lanes above them where it is narrow, beside them elsewhere', () => {
    for (const shape of ['middle', 'wide'] as const) {
      const { lanes, x1 } = timelineGeometry(input(), shape);
      expect(lanes.every(({ labelX }) => labelX < x1)).toBe(true);
    }
    const narrow = timelineGeometry(input(), 'narrow');
    expect(narrow.lanes.every(({ labelX }) => labelX === narrow.x1)).toBe(true);
  });

  test('has a tick a quarter where it is wide, a half year where it is narrow, with the year at each January', () => {
    const ticks = (shape: TimelineShape) =>
      timelineGeometry(input({ to: '2026-02-01' }), shape).ticks.map(({ label }) => label);
    expect(ticks('wide')).toEqual(['Jan 2025', 'Apr', 'Jul', 'Oct', 'Jan 2026']);
    expect(ticks('narrow')).toEqual(['Jan 2025', 'Jul', 'Jan 2026']);
  });

  test('turns the words of a moment inwards at either end', () => {
    const moments = ['2025-01-05', '2025-06-30', '2025-12-30'].map((date) => ({ date, label: date }));
    expect(timelineGeometry(input({ moments }), 'wide').moments.map(({ anchor }) => anchor)).toEqual([
      'start',
      'middle',
      'end',
    ]);
  });

  test('lifts the words of a moment that would run into those before it, and makes room for them', () => {
    const moments = [
      { date: '2025-03-15', label: 'A summit of many' },
      { date: '2025-07-01', label: 'A declaration of all' },
      { date: '2025-12-30', label: 'the end' },
    ];
    const narrow = timelineGeometry(input({ moments }), 'narrow');
    expect(narrow.moments.map(({ y }) => narrow.top - y)).toEqual([14, 32, 14]);
    expect(narrow.top).toBe(52);
    const wide = timelineGeometry(input({ moments }), 'wide');
    expect(wide.moments.map(({ y }) => wide.top - y)).toEqual([14, 14, 14]);
    expect(wide.top).toBe(34);
  });

  const days = fc
    .integer({ min: 0, max: 365 })
    .map((day) => new Date(Date.UTC(2025, 0, 1 + day)).toISOString().slice(0, 10));
  const anyRows = fc
    .array(fc.record({ date: days, kind: fc.constantFrom('talks', 'law') }), { maxLength: 40 })
    .map((list) => list.map(({ date, kind }, index) => event(`event-${index}`, date, kind)));

  test.each(SHAPES)('%s: draws one dot for every event and nothing outside the picture', (shape) => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const { width, height, top, bottom, lanes, radius } = timelineGeometry(input({ rows }), shape);
        const dots = lanes.flatMap((lane) => lane.dots);
        expect(dots.map(({ id }) => id).sort()).toEqual(rows.map(({ id }) => id).sort());
        for (const { x, y } of dots) {
          expect(x - radius).toBeGreaterThanOrEqual(0);
          expect(x + radius).toBeLessThanOrEqual(width);
          expect(y - radius).toBeGreaterThanOrEqual(top);
          expect(y + radius).toBeLessThanOrEqual(bottom);
        }
        expect(height).toBeGreaterThan(bottom);
      }),
      { numRuns: 60 },
    );
  });

  test.each(SHAPES)('%s: keeps each dot in its lane, below the words of the lane', (shape) => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const { lanes, top, radius } = timelineGeometry(input({ rows }), shape);
        lanes.forEach((lane, index) => {
          const above = lanes[index - 1]?.y ?? top;
          const ceiling = shape === 'narrow' ? lane.labelY : above;
          for (const { y } of lane.dots) {
            expect(y - radius).toBeGreaterThanOrEqual(ceiling);
            expect(y + radius).toBeLessThanOrEqual(lane.y);
          }
        });
      }),
      { numRuns: 60 },
    );
  });

  test('keeps the words of moments within the narrow picture', () => {
    const moments = [
      { date: '2025-01-01', label: 'a first moment' },
      { date: '2026-01-01', label: 'a last moment' },
    ];
    const narrow = timelineGeometry(input({ moments }), 'narrow');
    const [first, last] = narrow.moments;
    expect((first?.x ?? 0) + textWidth('a first moment', 15)).toBeLessThan(narrow.width);
    expect((last?.x ?? 0) - textWidth('a last moment', 15)).toBeGreaterThan(0);
  });
});
