import type { Tables } from '../data/parse.ts';
import type { SteppedChart } from '../data/select/marks.ts';
import { numbersMark } from './numbers-in-the-debate.ts';
import { stairMark } from './set-the-bar.ts';

/** A figure in the state of one step: what is lit. */
export interface FigureState {
  lit: readonly string[];
}

/** What a mark is called, for each figure that steps can drive. */
const MARK_NAMES = {
  'set-the-bar': stairMark,
  'numbers-in-the-debate': numbersMark,
} as const satisfies Record<SteppedChart, (tables: Tables, id: string) => string>;

/** A mark in plain words, for those who do not see it lit. */
export function markName(chart: SteppedChart, tables: Tables, id: string): string {
  return MARK_NAMES[chart](tables, id);
}
