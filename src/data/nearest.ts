import { distance } from 'fastest-levenshtein';

/**
 * The known word that an unknown one was most likely meant to be, or undefined when none is close.
 * Close: an edit distance of at most a third of the word's length, or one contains the other.
 */
export function nearest(unknown: string, known: Iterable<string>): string | undefined {
  let best: { word: string; distance: number } | undefined;
  for (const word of known) {
    const contains = word.length > 2 && (word.includes(unknown) || unknown.includes(word));
    const d = contains ? Math.min(2, Math.abs(word.length - unknown.length)) : distance(unknown, word);
    if (!best || d < best.distance) best = { word, distance: d };
  }
  if (!best) return undefined;
  return best.distance <= Math.max(2, Math.floor(unknown.length / 3)) ? best.word : undefined;
}
