import type { Chart } from '../charts.ts';
import type { Tables } from '../parse.ts';
import { shownSizes, YARDSTICKS } from './force-sizes.ts';

/** The figures that steps in the prose can drive, each with the ids of the marks that a step can light. */
export const MARKS = {
  'set-the-bar': (tables) => tables.rungs.map(({ id }) => id),
  'numbers-in-the-debate': (tables) => [...shownSizes(tables).map(({ id }) => id), ...YARDSTICKS],
} as const satisfies Partial<Record<Chart, (tables: Tables) => readonly string[]>>;

export type SteppedChart = keyof typeof MARKS;

/** The names of the figures that steps can drive. */
export const STEPPED_CHARTS = Object.keys(MARKS) as readonly SteppedChart[];

/** True for a figure that steps can drive. */
export function isStepped(chart: string): chart is SteppedChart {
  return Object.hasOwn(MARKS, chart);
}
