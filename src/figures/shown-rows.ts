import type { Chart } from '../data/charts.ts';

/** Where the rows of a figure that a reader filters stand in its page, and how they are found in its file. */
export interface ShownRows {
  /** What finds a row in the figure. */
  rows: string;
  /** What finds the name of a row in it; empty where the row is its name. */
  named: string;
  /** The column of the file that holds the name, from 0. */
  column: number;
}

/** The figures whose rows a reader can filter or sort. */
export const SHOWN_ROWS: Readonly<Partial<Record<Chart, ShownRows>>> = {
  'who-offers-what': { rows: '.mx__actor', named: 'th', column: 0 },
  'article-checked': { rows: '.claim', named: 'th', column: 0 },
  timeline: { rows: '.event', named: '.event__h b', column: 4 },
  'promise-ledger': { rows: '.promise', named: 'th b', column: 0 },
  'aid-by-donor': { rows: '.donor', named: '.donor__name', column: 0 },
  'flank-map': { rows: '.flank__list .flank__n', named: '', column: 0 },
};
