import type { Chart } from '../data/charts.ts';

/** A chapter, as those that come after it name it. */
export interface ShowingChapter {
  id: string;
  title: string;
}

export type FirstIn = ReadonlyMap<Chart, ShowingChapter>;

/** Which of several chapters, in their order, is the first that shows a figure. */
export function firstIn(chapters: readonly (ShowingChapter & { charts: readonly Chart[] })[]): FirstIn {
  const first = new Map<Chart, ShowingChapter>();
  for (const { id, title, charts } of chapters) {
    for (const chart of charts) if (!first.has(chart)) first.set(chart, { id, title });
  }
  return first;
}
