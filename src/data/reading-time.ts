/** How fast a page is taken to be read: what the method page tells. */
export const READING = { wordsPerMinute: 220, secondsPerFigure: 30 } as const;

/** Minutes to read a text with its figures, rounded, and one at least. */
export function minutesOf({ words, pictures }: { words: number; pictures: number }): number {
  const seconds = (words / READING.wordsPerMinute) * 60 + pictures * READING.secondsPerFigure;
  return Math.max(1, Math.round(seconds / 60));
}
