import type { Chart } from './charts.ts';
import type { Opening } from './schema/opening.ts';

/** The figure that shows all of what an opening shows a part of. */
export const OPENING_FIGURES = {
  counted: 'set-the-bar',
  sentence: 'claim-anatomy',
  sizes: 'numbers-in-the-debate',
  attacks: 'air-attacks',
  waits: 'conditions',
  dates: 'timeline',
  stages: 'promise-ledger',
} as const satisfies Record<Opening['show'], Chart>;
