import type { Fault } from '../data/fault.ts';
import { says } from '../data/faults/table.ts';
import { nearest } from '../data/nearest.ts';
import { readOnce } from '../data/unchanged.ts';
import type { Dictionary } from './dictionary.ts';
import { faultAt, ourWords, type Wording } from './wording.ts';

/** The words of this project that no dictionary has, one a line. */
export const SPELLING_FILE = 'content/i18n/spelling.txt';

/** A word with the apostrophes inside it; digits keep it from being one: F-35, 19th. */
const WORD = /(?<![\p{L}\p{N}\p{M}\u00AD_{&\\])(?:\p{L}[\p{M}\u00AD]*)+(?:[’'](?:\p{L}\p{M}*)+)*(?![\p{L}\p{N}_}])/gu;
/** Gaps that are filled later, addresses, and what belongs to a digit: F-35, MiG-31. */
const NO_WORDS = /\{\w+\}|https?:\/\/\S+|\b[\w-]+(?:\.[\w-]+)+\b|\b\p{L}+-\d\S*|\b\d[\p{L}\d]*/gu;

/** Fields that are names or words of others: they are what the rest is spelt after. */
const NAMES: readonly string[] = ['actors name', 'places name', 'sources publisher', 'sources via', 'sources title'];

export interface Spelling {
  dictionary: Dictionary;
  /** Words of our own list. */
  own: ReadonlySet<string>;
  /** Words of names that stand in the tables. */
  names: ReadonlySet<string>;
  /** What was said of a word that nothing knows. */
  likely: Map<string, string | undefined>;
}

/** To look for what was meant takes as long as to check a page. A text of another language has no such words. */
const MOST_LOOKED_FOR = 100;

/** The word that one was most likely meant to be; of the first hundred of them, each looked for once. */
function likelyOf(word: string, { dictionary, own, names, likely }: Spelling): string | undefined {
  if (!likely.has(word) && likely.size < MOST_LOOKED_FOR) {
    likely.set(word, nearest(word, [...own, ...names]) ?? dictionary.closest(word));
  }
  return likely.get(word);
}

const wordsIn = readOnce((text): readonly { word: string; offset: number }[] => {
  const bare = text.replace(NO_WORDS, (found) => ' '.repeat(found.length));
  return [...bare.matchAll(WORD)].map((match) => ({
    word: match[0]
      .replace(/(?:[’']s|[’'])$/u, '')
      .replaceAll('’', "'")
      // Where a word may break at a line's end is no part of it.
      .replaceAll('\u00AD', '')
      .normalize('NFC'),
    offset: match.index,
  }));
});

const isName = ({ table = '', field }: Wording) => NAMES.includes(`${table} ${field}`);

/** The words of the names of actors, places and publishers. */
export function namesIn(wordings: readonly Wording[]): Set<string> {
  return new Set(wordings.filter(isName).flatMap(({ text }) => wordsIn(text).map(({ word }) => word)));
}

/** What a word may stand as in a list: itself, or in small letters where it begins a sentence or shouts. */
const formsOf = (word: string): string[] =>
  /^\p{Lu}/u.test(word) ? [word, word[0]?.toLowerCase() + word.slice(1), word.toLowerCase()] : [word];

/** Words that neither the dictionary nor our list nor a name in the tables knows. Quotations and headlines keep theirs. */
export function misspeltWords(wording: Wording, spelling: Spelling, used: Set<string>): Fault[] {
  const { dictionary, own, names } = spelling;
  if (wording.quoted || isName(wording)) return [];
  return wordsIn(ourWords(wording.text)).flatMap(({ word, offset }) => {
    const forms = formsOf(word);
    if (forms.some((form) => dictionary.has(form))) return [];
    const known = forms.find((form) => own.has(form));
    if (known !== undefined) used.add(known);
    if (known !== undefined || forms.some((form) => names.has(form))) return [];
    return [
      faultAt(wording, offset, 'spelling', says('misspelt-word', `"${word}"`, SPELLING_FILE), likelyOf(word, spelling)),
    ];
  });
}
