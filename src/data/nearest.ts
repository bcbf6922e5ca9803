import { distance } from 'fastest-levenshtein';

/**
 * The known word that an unknown one was most likely meant to be, or undefined when none is close.
 * Close: an edit distance of at most 2 or a third of the word's length, but never all of its letters;
 * a word that contains the other counts as at most 2 away.
 */
export function nearest(unknown: string, known: Iterable<string>): string | undefined {
  let best: { word: string; distance: number } | undefined;
  for (const word of known) {
    const contains = word.length > 2 && (word.includes(unknown) || unknown.includes(word));
    const d = contains ? Math.min(2, Math.abs(word.length - unknown.length)) : distance(unknown, word);
    if (!best || d < best.distance) best = { word, distance: d };
  }
  if (!best) return undefined;
  const limit = Math.min(Math.max(2, Math.floor(unknown.length / 3)), unknown.length - 1);
  return best.distance <= limit ? best.word : undefined;
}
