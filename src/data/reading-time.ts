/** How fast a page is taken to be read: what the method page tells. */
export const READING = { wordsPerMinute: 220, secondsPerFigure: 30 } as const;

/** Words of the section on how a chapter knows what it says, about. */
const METHOD_WORDS = 150;

/** Minutes at each depth at which a chapter can be read: in short, whole, and with how it is known. */
export function minutesByDepth(uses: { words: number; gistWords: number; pictures: number }) {
  return {
    gist: minutesOf({ words: uses.gistWords, pictures: 0 }),
    full: minutesOf(uses),
    method: minutesOf({ words: uses.words + METHOD_WORDS, pictures: uses.pictures }),
  };
}

/** Minutes to read a text with its figures, rounded, and one at least. */
export function minutesOf({ words, pictures }: { words: number; pictures: number }): number {
  const seconds = (words / READING.wordsPerMinute) * 60 + pictures * READING.secondsPerFigure;
  return Math.max(1, Math.round(seconds / 60));
}
