import { describe, expect, test } from 'vitest';
import type { NumbersInput, SizeRow } from '../../src/geometry/numbers-in-the-debate.ts';
import { numbersStepGeometry, type StepShape } from '../../src/geometry/numbers-step.ts';

const row = (id: string, asOf: string, low: number, high = low): SizeRow => ({
  id,
  asOf,
  kind: 'plan',
  low,
  high,
  reach: 'none',
  kyiv: false,
  ringed: false,
  number: String(low),
  who: 'a plan',
});

const INPUT: NumbersInput = {
  rows: [
    row('first', '2025-01-21', 200_000),
    row('range', '2025-09-04', 25_000, 30_000),
    row('last', '2026-02-22', 10_000),
  ],
  yardsticks: [
    { id: 'mission', value: 60_000, number: '60,000', name: 'a mission' },
    { id: 'other', value: 9_000, number: '9,000', name: 'another' },
  ],
  moments: [],
  from: '2025-01-01',
  to: '2026-07-01',
  end: { number: '0', words: 'deployed' },
};

describe.each(['narrow', 'wide'] as const satisfies StepShape[])('numbersStepGeometry, %s', (shape) => {
  const draw = (...lit: string[]) => numbersStepGeometry(INPUT, lit, shape, 'people');

  test('draws every size, and gives words to those that are lit', () => {
    const { marks } = draw('range');
    expect(marks.map(({ id, label }) => [id, label?.number, label?.who])).toEqual([
      ['first', undefined, undefined],
      ['range', '25000', 'a plan'],
      ['last', undefined, undefined],
    ]);
  });

  test('draws a mark at the same place in every step, so that only the emphasis changes', () => {
    const places = (lit: string) => draw(lit).marks.map(({ x, y1, y2 }) => [x, y1, y2]);
    expect(places('first')).toEqual(places('last'));
  });

  test('keeps marks and words in the drawing', () => {
    const { marks, width, plot } = draw('first', 'range', 'last');
    for (const { x, y1, y2, label } of marks) {
      expect(x).toBeGreaterThan(plot.x);
      expect(x).toBeLessThan(plot.x + plot.width);
      expect(y1).toBeGreaterThan(plot.y);
      expect(y2).toBeLessThanOrEqual(plot.y + plot.height);
      expect(label?.x).toBeGreaterThanOrEqual(0);
      expect(label?.x).toBeLessThanOrEqual(width);
    }
  });

  test('draws a yardstick only where it is lit', () => {
    expect(draw('first').yardsticks).toEqual([]);
    expect(draw('mission').yardsticks.map(({ id, name }) => [id, name])).toEqual([['mission', 'a mission']]);
  });

  test('says once what is counted, and no year that would run out of the drawing', () => {
    const { valueTicks, timeTicks } = draw();
    expect(valueTicks.map(({ label }) => label)).toEqual(['', '50,000', '100,000', '150,000', '200,000 people']);
    expect(timeTicks.map(({ label }) => label)).toEqual(
      shape === 'narrow' ? ['Jan 2025', 'Jul', 'Jan 2026'] : ['Jan 2025', 'Apr', 'Jul', 'Oct', 'Jan 2026', 'Apr'],
    );
  });

  test('takes the place that a hand has set for a label', () => {
    const at = { range: { side: 'right' as const, slide: -28 } };
    const [free, set] = [{}, at].map((places) =>
      numbersStepGeometry(INPUT, ['range'], shape, 'people', places).marks.find(({ id }) => id === 'range'),
    );
    expect((free?.label?.y ?? 0) - (set?.label?.y ?? 0)).toBe(28);
  });
});
