import { describe, expect, test } from 'vitest';
import { type AttackInput, type AttackShape, attackGeometry } from '../../src/geometry/air-attacks.ts';

const SHAPES: AttackShape[] = ['narrow', 'middle', 'wide'];
const row = (month: string, drones: number, missiles: number, partial = false) => ({
  month,
  drones,
  missiles,
  partial,
  marked: month === '2025-09',
});
const lines = (...words: string[]) => ({ wide: words, middle: words, narrow: words });
const INPUT: AttackInput = {
  rows: [
    row('2024-11', 0, 300),
    row('2024-12', 3_500, 150),
    row('2025-08', 7_000, 0),
    row('2025-09', 1_750, 75),
    row('2025-10', 70, 3, true),
  ],
  notes: [
    { month: '2024-12', at: 'left', lines: lines('3,500', 'in December') },
    { month: '2025-09', at: 'above', lines: lines('1,750', 'in September') },
    { month: '2025-10', at: 'above', lines: lines('70') },
  ],
  breakAt: { month: '2025-08', lines: lines('another method') },
  heads: { drones: 'Drones', missiles: 'Missiles' },
};

describe.each(SHAPES)('attackGeometry, %s', (shape) => {
  const geometry = attackGeometry(INPUT, shape);
  const [drones, missiles] = geometry.panels;

  test('has a bar for every month in both panels, at one x', () => {
    expect(drones?.bars.map(({ month }) => month)).toEqual(INPUT.rows.map(({ month }) => month));
    expect(missiles?.bars.map(({ x }) => x)).toEqual(drones?.bars.map(({ x }) => x));
  });

  test('draws bars from zero, in proportion, each panel on its own scale', () => {
    const heights = drones?.bars.map(({ height }) => height) ?? [];
    expect(heights[0]).toBe(0);
    expect((heights[2] ?? 0) / (heights[1] ?? 1)).toBeCloseTo(2, 2);
    expect((heights[1] ?? 0) / (heights[3] ?? 1)).toBeCloseTo(2, 2);
    const small = missiles?.bars.map(({ height }) => height) ?? [];
    expect((small[0] ?? 0) / (small[1] ?? 1)).toBeCloseTo(2, 2);
    for (const panel of geometry.panels) {
      expect(panel.bars.every(({ y, height }) => Math.abs(y + height - panel.base) < 0.11)).toBe(true);
    }
  });

  test('has room for a month with more than any before', () => {
    const rows = [...INPUT.rows, row('2025-11', 71_000, 3_100)];
    for (const { bars, ticks } of attackGeometry({ ...INPUT, rows }, shape).panels) {
      expect(Math.min(...bars.map(({ y }) => y))).toBeGreaterThanOrEqual(shape === 'narrow' ? 104 : 100);
      expect([ticks.length > 2, ticks.length < 9]).toEqual([true, true]);
    }
  });

  test('marks what is partial, and the months that words speak of in the upper panel', () => {
    expect(drones?.bars.map(({ partial }) => partial)).toEqual([false, false, false, false, true]);
    expect(drones?.bars.map(({ marked }) => marked)).toEqual([false, false, false, true, false]);
    expect(missiles?.bars.some(({ marked }) => marked)).toBe(false);
  });

  test('draws the break between the two months, and not through the years', () => {
    const { x, stretches } = geometry.breakAt;
    expect(x).toBeGreaterThan((drones?.bars[1]?.x ?? 0) + (drones?.bars[1]?.width ?? 0));
    expect(x).toBeLessThan(drones?.bars[2]?.x ?? 0);
    expect(stretches.filter(([from, to]) => from < geometry.yearsY && geometry.yearsY < to)).toEqual([]);
  });

  test('draws the break around the words over the lower panel, where they reach it', () => {
    const long = 'Missiles a month, on a scale of their own, which is smaller'.repeat(3);
    const { breakAt, panels } = attackGeometry({ ...INPUT, heads: { ...INPUT.heads, missiles: long } }, shape);
    const y = panels[1]?.head.y ?? 0;
    expect(breakAt.stretches).toHaveLength(3);
    expect(breakAt.stretches.filter(([from, to]) => from < y + 4 && y - 12 < to)).toEqual([]);
    expect(geometry.breakAt.stretches).toHaveLength(2);
  });

  test('stands the words of a later month higher, so that its leader meets no other words', () => {
    const [, september, october] = geometry.notes;
    expect(october?.y).toBeLessThan((september?.y ?? 0) - 12);
    expect(october?.leader.x1).toBeGreaterThan(september?.x ?? 0);
  });

  test('ends the leader of each note at its bar', () => {
    const bar = drones?.bars[3];
    const leader = geometry.notes[1]?.leader;
    expect(leader?.x1).toBeCloseTo((bar?.x ?? 0) + (bar?.width ?? 0) / 2, 0);
    expect(leader?.y2).toBe((bar?.y ?? 0) - 2);
  });

  test('names each year once, over its own months', () => {
    expect(geometry.years.map(({ label }) => label)).toEqual(['2024', '2025']);
  });

  test('throws for a note on a month that has no row', () => {
    const notes = [{ month: '2030-01', at: 'left' as const, lines: lines('none') }];
    expect(() => attackGeometry({ ...INPUT, notes }, shape)).toThrow('No row of the month 2030-01');
  });
});
