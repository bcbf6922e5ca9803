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

/** The pieces for cards, of the pictures that are drawn for them where there are some: words in them are read at half size. */
export const CARD_PIECES: Readonly<Record<Chart, Piece>> = {
  'set-the-bar': 'stair',
  'who-offers-what': { x: 0, y: 0, width: 371, height: 357 },
  'numbers-in-the-debate': { x: 2, y: 0, width: 332, height: 384 },
  'people-per-km': { x: 0, y: 0, width: 334, height: 392 },
  'claim-anatomy': { x: 0, y: 0, width: 334, height: 440 },
  timeline: { x: 0, y: 34, width: 328, height: 500 },
  'article-checked': { x: 0, y: 0, width: 334, height: 396 },
  'promise-ledger': { x: 0, y: 0, width: 334, height: 330 },
  'aid-by-donor': { x: 0, y: 0, width: 390, height: 360 },
  conditions: { x: 564, y: 0, width: 371, height: 285 },
  layers: { x: 402, y: 0, width: 220, height: 355 },
  'flank-map': { x: 0, y: 150, width: 328, height: 345 },
  'air-attacks': { x: 0, y: 0, width: 332, height: 378 },
};

/** The piece of a chapter's own figure that the chapter's card shows. Chosen by eye. */
export const CHAPTER_PIECES = {
  'paris-promises': { figure: 'set-the-bar', piece: 'stair' },
  'macrons-claim': { figure: 'claim-anatomy', piece: CARD_PIECES['claim-anatomy'] },
  'kyivs-shrinking-ask': { figure: 'numbers-in-the-debate', piece: CARD_PIECES['numbers-in-the-debate'] },
  'the-war-next-door': { figure: 'flank-map', piece: { x: 0, y: 150, width: 212, height: 248 } },
  'unresolved-questions': { figure: 'conditions', piece: { x: 742, y: 125, width: 182, height: 300 } },
  'since-september': { figure: 'timeline', piece: CARD_PIECES.timeline },
  'determination-and-hesitation': { figure: 'promise-ledger', piece: CARD_PIECES['promise-ledger'] },
} as const satisfies Record<Chapter, { figure: Chart; piece: Piece }>;
