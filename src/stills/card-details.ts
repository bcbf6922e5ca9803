import type { Chapter } from '../data/chapters.ts';
import type { Chart } from '../data/charts.ts';

/** A piece of a picture; its height follows from the place that it fills. */
export interface Detail {
  x: number;
  y: number;
  width: number;
}

/** The piece of each figure that its card shows. Narrow, so that its words can be read in a preview. Chosen by eye. */
export const FIGURE_DETAILS = {
  'set-the-bar': { x: -20, y: -14, width: 460 },
  'who-offers-what': { x: -16, y: -16, width: 420 },
  'numbers-in-the-debate': { x: 60, y: 330, width: 400 },
  'people-per-km': { x: -16, y: -16, width: 500 },
  'claim-anatomy': { x: -16, y: -16, width: 424 },
  timeline: { x: -16, y: -24, width: 520 },
  'article-checked': { x: 690, y: -16, width: 290 },
  'promise-ledger': { x: -16, y: -16, width: 480 },
  'aid-by-donor': { x: -16, y: -20, width: 500 },
  conditions: { x: 536, y: -16, width: 420 },
  layers: { x: 390, y: -16, width: 420 },
  'flank-map': { x: 60, y: 230, width: 400 },
  'air-attacks': { x: 345, y: -4, width: 440 },
} as const satisfies Record<Chart, Detail>;

/** The piece of a chapter's own figure that the chapter's card shows. Chosen by eye. */
export const CHAPTER_DETAILS = {
  'paris-promises': { figure: 'set-the-bar', x: -20, y: -40, width: 300 },
  'macrons-claim': { figure: 'claim-anatomy', x: -16, y: -16, width: 330 },
  'kyivs-shrinking-ask': { figure: 'numbers-in-the-debate', x: 60, y: 250, width: 260 },
  'the-war-next-door': { figure: 'flank-map', x: 110, y: 60, width: 330 },
  'unresolved-questions': { figure: 'conditions', x: 536, y: -16, width: 225 },
  'since-september': { figure: 'timeline', x: 330, y: -24, width: 300 },
  'determination-and-hesitation': { figure: 'promise-ledger', x: -16, y: -16, width: 330 },
} as const satisfies Record<Chapter, Detail & { figure: Chart }>;
