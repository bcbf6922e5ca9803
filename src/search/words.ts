/** A word of a text as the search compares it, with its place in the text. */
export interface Word {
  word: string;
  start: number;
  end: number;
}

/** Letters that are no letter with a mark, to those who type without them. */
const PLAIN: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', đ: 'd', ı: 'i', ß: 's', æ: 'a', œ: 'o', þ: 't' };

/** A text in small letters without marks, letter for letter: a place in one is the same place in the other. */
export function fold(text: string): string {
  return Array.from({ length: text.length }, (_, index) => {
    const letter = text.charAt(index).toLowerCase();
    const base = letter.normalize('NFD').charAt(0);
    return PLAIN[base] ?? base;
  }).join('');
}

/** Numbers with their separators, or runs of letters; what follows an apostrophe is no word of its own. */
const WORD = /\d{1,3}(?:[,\u00a0\u202f ]\d{3})+(?!\d)|\d+(?:\.\d+)?|\p{L}[\p{L}\p{M}]*/gu;

/** The words of a text. A number is one word however it is written: 64,000, 64 000 and 64000 are the same. */
export function wordsOf(text: string): Word[] {
  return [...fold(text).matchAll(WORD)]
    .map((match) => ({
      word: match[0].replace(/[,\u00a0\u202f ]/g, ''),
      start: match.index,
      end: match.index + match[0].length,
    }))
    .filter(({ word, start }) => !(word === 's' && /[’']/.test(text.charAt(start - 1))));
}
