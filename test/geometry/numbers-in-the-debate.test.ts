import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Box, overlaps } from '../../src/geometry/box.ts';
import {
  labelWidth,
  type NumbersInput,
  numbersGeometry,
  type SizeMark,
  type SizeRow,
} from '../../src/geometry/numbers-in-the-debate.ts';

const size = (id: string, asOf: string, low: number, high = low, part: Partial<SizeRow> = {}): SizeRow => ({
  id,
  asOf,
  kind: 'ask',
  low,
  high,
  reach: 'none',
  kyiv: true,
  ringed: false,
  number: String(low),
  who: 'a minister',
  ...part,
});
const draw = (rows: readonly SizeRow[], part: Partial<NumbersInput> = {}) =>
  numbersGeometry({
    rows,
    yardsticks: [],
    moments: [],
    from: '2025-01-01',
    to: '2026-07-01',
    end: { number: '0', words: 'deployed' },
    ...part,
  });

describe('numbersGeometry places', () => {
  const { plot, marks, valueTicks, timeTicks, end } = draw([
    size('none', '2025-01-01', 0),
    size('most', '2025-06-01', 200_000),
    size('range', '2026-07-01', 50_000, 100_000),
  ]);
  const base = plot.y + plot.height;
  const heightOf = (value: number) => base - (plot.height * value) / 210_000;
  const markOf = (id: string) => marks.find((mark) => mark.id === id);

  test('0 on the base line and 200,000 on the line of its tick', () => {
    expect(markOf('none')?.y1).toBe(base);
    expect(markOf('most')?.y1).toBeCloseTo(heightOf(200_000), 6);
    expect(valueTicks.map(({ label }) => label)).toEqual(['0', '50,000', '100,000', '150,000', '200,000']);
    expect(valueTicks[0]?.y).toBe(base);
    expect(valueTicks[4]?.y).toBe(markOf('most')?.y1);
  });

  test('both ends of a range, the higher number above the lower', () => {
    const range = markOf('range');
    expect(range?.y1).toBeCloseTo(heightOf(100_000), 6);
    expect(range?.y2).toBeCloseTo(heightOf(50_000), 6);
  });

  test('both ends of a single number on one spot', () => {
    expect(markOf('most')?.y1).toBe(markOf('most')?.y2);
  });

  test('the first day at the left end of the axis, the last at its right end, where the record stops', () => {
    expect(markOf('none')?.x).toBe(plot.x);
    expect(markOf('range')?.x).toBe(plot.x + plot.width);
    expect(end).toEqual({ x: plot.x + plot.width, number: '0', words: 'deployed' });
  });

  test('marks of days close to one another side by side, none further from its day than it must', () => {
    // As on 6 to 8 January 2026: the arrow of the second reaches down to the third.
    const { marks: near } = draw([
      size('a', '2026-01-06', 15_000, 30_000),
      size('b', '2026-01-07', 15_000, 15_000, { reach: 'down' }),
      size('c', '2026-01-08', 10_000),
      size('d', '2026-03-01', 10_000),
    ]);
    const [a, b, c, d] = near.map(({ x }) => x);
    const day = plot.width / 546;
    const [first, second, third, far] = ['2026-01-06', '2026-01-07', '2026-01-08', '2026-03-01'].map(
      (date) => plot.x + (day * (Date.parse(`${date}T00:00Z`) - Date.parse('2025-01-01'))) / 86_400_000,
    );
    expect([a, d].map((x) => Math.round(x ?? 0))).toEqual([first, far].map((x) => Math.round(x ?? 0)));
    expect((b ?? 0) - (second ?? 0)).toBe(13);
    expect((c ?? 0) - (third ?? 0)).toBe(-3);
  });

  test('a tick a quarter, with the year at each January', () => {
    expect(timeTicks.map(({ label, year }) => (year === undefined ? label : `${label} ${year}`))).toEqual([
      'Jan 2025',
      'Apr',
      'Jul',
      'Oct',
      'Jan 2026',
      'Apr',
    ]);
    expect(timeTicks[0]?.x).toBe(plot.x);
  });

  test('hands on what kind of number it is, who said it and which way it reaches', () => {
    const [mark] = draw([
      size('a', '2025-06-01', 30_000, 30_000, { kind: 'leak', kyiv: false, ringed: true, reach: 'up', number: '30' }),
    ]).marks;
    expect(mark).toMatchObject({ kind: 'leak', kyiv: false, ringed: true, reach: 'up' });
    expect(mark?.label).toMatchObject({ number: '30', who: 'a minister' });
  });
});

describe('numbersGeometry labels', () => {
  test('stand beside a mark that is alone, without a leader', () => {
    const [mark] = draw([size('a', '2025-06-01', 100_000)]).marks;
    expect(mark?.label).toMatchObject({ x: (mark?.x ?? 0) + 7 + 6, anchor: 'start' });
    expect(mark?.leader).toBeUndefined();
  });

  test('end before a mark at the right edge', () => {
    const [mark] = draw([size('a', '2026-06-28', 100_000)]).marks;
    expect(mark?.label).toMatchObject({ x: (mark?.x ?? 0) - 7 - 6, anchor: 'end' });
  });

  test('keep further from a ring', () => {
    const [mark] = draw([size('a', '2025-06-01', 100_000, 100_000, { ringed: true })]).marks;
    expect(mark?.label.x).toBe((mark?.x ?? 0) + 11 + 6);
  });

  test('stand where a hand has set them', () => {
    const [mark] = draw([size('a', '2025-06-01', 100_000, 100_000, { at: { side: 'left', slide: 0 } })]).marks;
    expect(mark?.label.anchor).toBe('end');
  });

  test('keep off the words of a moment', () => {
    const moments = [{ date: '2025-09-04', label: 'Paris summit' }];
    const alone = draw([], { moments });
    const at = alone.moments[0]?.x ?? 0;
    const words: Box = { x: at - 40, y: alone.plot.y + 128, width: 80, height: 18 };
    for (let value = 140_000; value <= 190_000; value += 2500) {
      const { marks } = draw([size('a', '2025-08-01', value)], { moments });
      expect(marks.filter((mark) => overlaps(labelBox(mark), words))).toEqual([]);
    }
  });

  test('a leader runs from its mark to its label', () => {
    const crowd = Array.from({ length: 7 }, (_, index) => size(`size-${index}`, '2025-06-01', 30_000 + index));
    const led = draw(crowd).marks.filter((mark) => mark.leader !== undefined);
    expect(led.length).toBeGreaterThan(0);
    for (const mark of led) {
      const { x, y, width, height } = labelBox(mark);
      // It starts 2 px off the rim of the mark, whose half is 7 px.
      expect(Math.hypot((mark.leader?.x1 ?? 0) - mark.x, (mark.leader?.y1 ?? 0) - mark.y1)).toBeCloseTo(9, 6);
      expect(mark.leader?.x2).toBeGreaterThanOrEqual(x - 2.001);
      expect(mark.leader?.x2).toBeLessThanOrEqual(x + width + 2.001);
      expect(mark.leader?.y2).toBeGreaterThanOrEqual(y - 2.001);
      expect(mark.leader?.y2).toBeLessThanOrEqual(y + height + 2.001);
    }
  });

  const anyRows = fc
    .array(
      fc.record({
        day: fc.integer({ min: 0, max: 545 }),
        low: fc.integer({ min: 5, max: 180 }),
        range: fc.constantFrom(0, 0, 10, 20),
        reach: fc.constantFrom('up' as const, 'down' as const, 'none' as const),
        ringed: fc.boolean(),
      }),
      { maxLength: 8 },
    )
    .map((list) =>
      list.map(({ day, low, range, reach, ringed }, index) => {
        const asOf = new Date(Date.UTC(2025, 0, 1 + day)).toISOString().slice(0, 10);
        return size(`size-${index}`, asOf, low * 1000, (low + range) * 1000, { reach, ringed });
      }),
    );

  test('cover neither marks nor one another, and every size has its mark', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const { marks } = draw(rows);
        expect(marks.map(({ id }) => id)).toEqual(rows.map(({ id }) => id));
        const labels = marks.map(labelBox);
        labels.forEach((label, index) => {
          expect(marks.filter((mark) => overlaps(markBox(mark), label)).map(({ id }) => id)).toEqual([]);
          expect(labels.slice(index + 1).filter((other) => overlaps(other, label))).toEqual([]);
        });
      }),
      { numRuns: 40 },
    );
  });
});

describe('numbersGeometry yardsticks', () => {
  const mission = (id: string, value: number) => ({ id, value, number: String(value), name: id });

  test('stand at their value, largest on top, named at their height where there is room', () => {
    const { plot, yardsticks } = draw([], { yardsticks: [mission('small', 10_000), mission('large', 60_000)] });
    const heightOf = (value: number) => plot.y + plot.height - (plot.height * value) / 210_000;
    expect(yardsticks.map(({ id, y, labelY }) => [id, y === labelY])).toEqual([
      ['large', true],
      ['small', true],
    ]);
    expect(yardsticks[0]?.y).toBeCloseTo(heightOf(60_000), 6);
  });

  test('keep their names a line apart, and their marks where they belong', () => {
    const missions = [mission('a', 60_000), mission('b', 59_000), mission('c', 58_000)];
    const { yardsticks } = draw([], { yardsticks: missions });
    const [a, b, c] = yardsticks.map(({ labelY }) => labelY);
    expect([(b ?? 0) - (a ?? 0), (c ?? 0) - (b ?? 0)]).toEqual([20, 20]);
    expect(yardsticks[0]?.labelY).toBe(yardsticks[0]?.y);
    expect(yardsticks.map(({ y, labelY }) => labelY >= y)).toEqual([true, true, true]);
  });
});

/** The room that the two lines of a label take, from their base line, anchor and an upper estimate of their width. */
function labelBox({ label }: SizeMark): Box {
  const width = labelWidth(label);
  return { x: label.anchor === 'end' ? label.x - width : label.x, y: label.y - 14, width, height: 36 };
}

function markBox({ x, y1, y2, reach }: SizeMark): Box {
  const up = reach === 'up' ? 12 : 0;
  const down = reach === 'down' ? 12 : 0;
  return { x: x - 7, y: y1 - 7 - up, width: 14, height: y2 - y1 + 14 + up + down };
}
