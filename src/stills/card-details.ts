import type { Chapter } from '../data/chapters.ts';
import type { Chart } from '../data/charts.ts';
import type { Box } from '../geometry/box.ts';

/** A piece of a picture, cut where no word is cut; or the stair, which has a form of its own for small places. */
export type Piece = Box | 'stair';

/** The piece of each figure that stands for it in lists: its whole point, and no half word. Chosen by eye. */
export const FIGURE_PIECES: Readonly<Record<Chart, Piece>> = {
  'set-the-bar': 'stair',
  'who-offers-what': { x: 0, y: 0, width: 930, height: 692 },
  'numbers-in-the-debate': { x: 0, y: 0, width: 786, height: 712 },
  'people-per-km': { x: 0, y: 0, width: 910, height: 404 },
  'claim-anatomy': { x: 0, y: 0, width: 840, height: 398 },
  timeline: { x: 0, y: 0, width: 930, height: 407 },
  'article-checked': { x: 0, y: 0, width: 875, height: 656 },
  'promise-ledger': { x: 0, y: 0, width: 690, height: 464 },
  'aid-by-donor': { x: 0, y: 0, width: 545, height: 420 },
  conditions: { x: 536, y: 0, width: 424, height: 432 },
  layers: { x: 140, y: 0, width: 515, height: 462 },
  'flank-map': { x: 0, y: 222, width: 560, height: 426 },
  'air-attacks': { x: 345, y: 0, width: 585, height: 428 },
};

/** The pieces that a card needs larger. */
export const CARD_PIECES: Readonly<Record<Chart, Piece>> = {
  ...FIGURE_PIECES,
  'claim-anatomy': { x: 0, y: 0, width: 400, height: 398 },
  'who-offers-what': { x: 0, y: 0, width: 550, height: 540 },
  'article-checked': { x: 730, y: 0, width: 150, height: 296 },
};

/** The piece of the list of actors: who stands where on land. */
export const ACTORS_PIECE = { x: 0, y: 0, width: 370, height: 540 };

/** The piece of a chapter's own figure that the chapter's card shows. Chosen by eye. */
export const CHAPTER_PIECES = {
  'paris-promises': { figure: 'set-the-bar', piece: 'stair' },
  'macrons-claim': { figure: 'claim-anatomy', piece: { x: 0, y: 0, width: 400, height: 398 } },
  'kyivs-shrinking-ask': { figure: 'numbers-in-the-debate', piece: { x: 0, y: 206, width: 378, height: 506 } },
  'the-war-next-door': { figure: 'flank-map', piece: { x: 0, y: 222, width: 334, height: 238 } },
  'unresolved-questions': { figure: 'conditions', piece: { x: 536, y: 0, width: 424, height: 568 } },
  'since-september': { figure: 'timeline', piece: { x: 430, y: 0, width: 500, height: 407 } },
  'determination-and-hesitation': { figure: 'promise-ledger', piece: { x: 688, y: 0, width: 220, height: 391 } },
} as const satisfies Record<Chapter, { figure: Chart; piece: Piece }>;
