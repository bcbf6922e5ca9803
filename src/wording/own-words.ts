import type { Fault } from '../data/fault.ts';
import { type Said, says } from '../data/faults/table.ts';
import type { Dictionary } from './dictionary.ts';

/** The lines of our own list that hold a word. */
function linesOf(text: string): { word: string; line: number }[] {
  return text
    .split(/\r?\n/)
    .map((word, index) => ({ word: word.trim().normalize('NFC'), line: index + 1 }))
    .filter(({ word }) => word !== '' && !word.startsWith('#'));
}

/** The words of our own list. */
export function readOwnWords(text: string): Set<string> {
  return new Set(linesOf(text).map(({ word }) => word));
}

/** By letters first, then by marks and capitals, as a list of names is sorted. */
const order = new Intl.Collator('en').compare;

/**
 * What is wrong with the list itself: words out of order, twice, known to the dictionary, or used nowhere.
 *
 * @param used  the words that some text needs; undefined where not all texts could be read
 */
export function ownWordsFaults(
  file: string,
  text: string,
  dictionary: Dictionary,
  used?: ReadonlySet<string>,
): Fault[] {
  const lines = linesOf(text);
  return lines.flatMap(({ word, line }, index) => {
    const before = lines[index - 1]?.word;
    const fault = (said: Said): Fault => ({ file, line, column: 1, record: word, field: '', ...said });
    if (before !== undefined && order(before, word) >= 0) return [fault(says('own-word-place', word, before))];
    if (dictionary.has(word)) return [fault(says('own-word-needless', word, 'the dictionary knows'))];
    return used?.has(word) !== false ? [] : [fault(says('own-word-needless', word, 'stands nowhere'))];
  });
}
