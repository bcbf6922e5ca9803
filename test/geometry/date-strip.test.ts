import { describe, expect, test } from 'vitest';
import { dateStrip } from '../../src/geometry/date-strip.ts';

// A hundred days: from 6 to 594, 5.88 a day.
const LINE = { from: '2025-01-01', to: '2025-04-11' };
const on = (id: string, date: string) => ({ id, date, lit: false });

describe('dateStrip', () => {
  test('puts a date on its day', () => {
    const { dots, base } = dateStrip({ dates: [on('a', '2025-01-01'), on('b', '2025-02-20')], ...LINE });
    expect(dots.map(({ id, x, y }) => [id, Math.round(x), y])).toEqual([
      ['a', 6, base - 9],
      ['b', 300, base - 9],
    ]);
  });

  test('stacks the dates of one day, so that each can be counted', () => {
    const dates = [on('a', '2025-02-20'), on('b', '2025-02-20'), on('c', '2025-02-20'), on('d', '2025-03-01')];
    const { dots, base, height } = dateStrip({ dates, ...LINE });
    expect(dots.map(({ y }) => base - y)).toEqual([9, 24, 39, 9]);
    expect(height).toBe(57);
  });

  test('leaves room between the dots of a row', () => {
    // Two days are 11.8 of 600: less than a dot and its air. Three days are enough.
    const { dots } = dateStrip({
      dates: [on('a', '2025-02-20'), on('b', '2025-02-22'), on('c', '2025-02-23')],
      ...LINE,
    });
    const [a, b, c] = dots.map(({ y }) => y);
    expect([b === a, c === a]).toEqual([false, true]);
  });

  test('marks the first of each month', () => {
    expect(dateStrip({ dates: [], ...LINE }).months.map(({ x }) => Math.round(x))).toEqual([6, 188, 353, 535]);
  });
});
