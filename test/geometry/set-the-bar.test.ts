import { describe, expect, test } from 'vitest';
import { type StairInput, stairGeometry } from '../../src/geometry/set-the-bar.ts';

const state = (short: string) => ({ short, how: short === '' ? ('unnamed' as const) : ('named' as const) });
const INPUT: StairInput = {
  steps: [
    { id: 'wide', count: 5, otherBasis: false, states: [state('FR'), state('GB'), state('PL'), state(''), state('')] },
    { id: 'narrow', count: 2, otherBasis: true, states: [state('FR'), state('')] },
    { id: 'none', count: 0, otherBasis: false, states: [] },
  ],
};

describe('stairGeometry', () => {
  test('draws one dot a state at every width', () => {
    for (const rows of [1, 2] as const) {
      expect(stairGeometry(INPUT, rows).steps.map(({ dots }) => dots.length)).toEqual([5, 2, 0]);
    }
  });

  test('wide: one row, as many columns as states', () => {
    const { columns, steps } = stairGeometry(INPUT, 1);
    expect(columns).toBe(5);
    expect(steps.map((step) => step.columns)).toEqual([5, 2, 0]);
    expect(steps[0]?.dots.map(({ column, row }) => [column, row])).toEqual([
      [0, 0],
      [1, 0],
      [2, 0],
      [3, 0],
      [4, 0],
    ]);
  });

  test('narrow: two dots deep, column by column', () => {
    const { columns, steps } = stairGeometry(INPUT, 2);
    expect(columns).toBe(3);
    expect(steps[0]?.dots.map(({ column, row }) => [column, row])).toEqual([
      [0, 0],
      [0, 1],
      [1, 0],
      [1, 1],
      [2, 0],
    ]);
  });

  test('runs each tread from the end of its step to the end of the step above', () => {
    expect(stairGeometry(INPUT, 1).steps.map(({ tread }) => tread)).toEqual([
      undefined,
      { from: 2, to: 5 },
      { from: 0, to: 2 },
    ]);
  });
});
