/** The figures of the site: the names that prose, addresses and downloads use. */
export const CHARTS = [
  'set-the-bar',
  'who-offers-what',
  'numbers-in-the-debate',
  'people-per-km',
  'claim-anatomy',
  'timeline',
  'article-checked',
  'promise-ledger',
  'aid-by-donor',
  'conditions',
  'layers',
  'flank-map',
  'air-attacks',
] as const;

export type Chart = (typeof CHARTS)[number];
