import type { Fault } from '../data/fault.ts';
import { says } from '../data/faults/table.ts';
import { sentencesOf } from './sentences.ts';
import { faultAt, type Wording } from './wording.ts';

/** The longest sentence that a reader is asked to hold in mind. */
export const MOST_WORDS = 42;

/** What stands between white space and has a letter, a digit or a printed number in it. */
export const wordsOf = (text: string): string[] => text.match(/\S*[\p{L}\p{N}\uFFFC]\S*/gu) ?? [];

/** Sentences that are too long to be read at once. */
export function longSentences(wording: Wording): Fault[] {
  if (wording.quoted || wording.kind === 'interface') return [];
  return sentencesOf(wording.text).flatMap(({ text, offset }) => {
    const count = wordsOf(text).length;
    return count > MOST_WORDS ? [faultAt(wording, offset, 'sentence', says('sentence-long', count, MOST_WORDS))] : [];
  });
}
