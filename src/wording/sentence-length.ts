import type { Fault } from '../data/fault.ts';
import { sentencesOf } from './sentences.ts';
import { faultAt, type Told, type Wording } from './wording.ts';

/** The longest sentence that a reader is asked to hold in mind. */
export const MOST_WORDS = 42;

/** What stands between white space and has a letter, a digit or a printed number in it. */
export const wordsOf = (text: string): string[] => text.match(/\S*[\p{L}\p{N}\uFFFC]\S*/gu) ?? [];

/** What is said of a sentence that is too long. */
const long = (count: number): Told => ({
  about: 'sentence',
  severity: 'warning',
  came: `a sentence of ${count} words`,
  allowed: `at most ${MOST_WORDS}: a full stop, or a semicolon less, makes two of it`,
});

/** Sentences that are too long to be read at once. */
export function longSentences(wording: Wording): Fault[] {
  if (wording.quoted || wording.kind === 'interface') return [];
  return sentencesOf(wording.text).flatMap(({ text, offset }) => {
    const count = wordsOf(text).length;
    return count > MOST_WORDS ? [faultAt(wording, offset, long(count))] : [];
  });
}
