/** The figures of the site: the names that prose, addresses and downloads use. */
export const CHARTS = [
  'set-the-bar',
  'who-offers-what',
  'numbers-in-the-debate',
  'timeline',
  'article-checked',
] as const;

export type Chart = (typeof CHARTS)[number];
