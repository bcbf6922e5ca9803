import { wordsOf } from './words.ts';

/** A run of words, found or not. */
export interface Run {
  text: string;
  found: boolean;
}

/** About how many letters of a text are shown around what was found in it. */
const LENGTH = 180;

/** The part of a text around the first word that was found, in runs, with dots where it was cut. */
export function excerpt(text: string, found: readonly string[], length: number = LENGTH): Run[] {
  const words = wordsOf(text);
  const first = words.find(({ word }) => found.includes(word));
  const from = startBefore(words, Math.max(0, (first?.start ?? 0) - length / 3));
  const until = text.length - from <= length * 1.2 ? text.length : endBefore(words, from + length);
  const runs: Run[] = [];
  const add = (part: string, isFound: boolean) => {
    if (part !== '') runs.push({ text: part, found: isFound });
  };
  let at = from;
  for (const { word, start, end } of words) {
    if (start < from || end > until || !found.includes(word)) continue;
    add(text.slice(at, start), false);
    add(text.slice(start, end), true);
    at = end;
  }
  add(text.slice(at, until), false);
  if (from > 0) runs.unshift({ text: '… ', found: false });
  if (until < text.length) runs.push({ text: ' …', found: false });
  return runs;
}

const startBefore = (words: readonly { start: number }[], place: number) =>
  place === 0 ? 0 : (words.find(({ start }) => start >= place)?.start ?? 0);

const endBefore = (words: readonly { end: number }[], place: number) =>
  words.findLast(({ end }) => end <= place)?.end ?? place;
