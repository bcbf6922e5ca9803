import type { Chart } from '../data/charts.ts';
import { articleChecked } from './article-checked.ts';
import type { FigureContract } from './figure.ts';
import { numbersInTheDebate } from './numbers-in-the-debate.ts';
import { setTheBar } from './set-the-bar.ts';
import { timeline } from './timeline.ts';
import { whoOffersWhat } from './who-offers-what.ts';

/** What each figure says of itself. */
export const CONTRACTS = {
  'set-the-bar': setTheBar,
  'who-offers-what': whoOffersWhat,
  'numbers-in-the-debate': numbersInTheDebate,
  timeline,
  'article-checked': articleChecked,
} as const satisfies Record<Chart, FigureContract>;
