import type { Fault } from '../data/fault.ts';
import type { Dictionary } from './dictionary.ts';

/** The lines of our own list that hold a word. */
function linesOf(text: string): { word: string; line: number }[] {
  return text
    .split(/\r?\n/)
    .map((word, index) => ({ word: word.trim(), line: index + 1 }))
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
 * @param used  the words that some text needs
 */
export function ownWordsFaults(file: string, text: string, dictionary: Dictionary, used: ReadonlySet<string>): Fault[] {
  const lines = linesOf(text);
  return lines.flatMap(({ word, line }, index) => {
    const before = lines[index - 1]?.word;
    const fault = (came: string, allowed: string): Fault => ({
      ...{ file, line, column: 1, record: word, field: '', came, allowed },
    });
    if (before !== undefined && order(before, word) >= 0) {
      const allowed = before === word ? 'each word once' : `words in the order of the alphabet: before "${before}"`;
      return [fault(`"${word}" after "${before}"`, allowed)];
    }
    if (dictionary.has(word))
      return [fault(`"${word}", which the dictionary knows`, 'words that it does not know; delete it')];
    if (!used.has(word)) return [fault(`"${word}", which stands nowhere`, 'words that are used; delete it')];
    return [];
  });
}
