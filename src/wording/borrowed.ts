import type { Fault } from '../data/fault.ts';
import { says } from '../data/faults/table.ts';
import type { Tables } from '../data/parse.ts';
import { readOnce } from '../data/unchanged.ts';
import { faultAt, ourWords, type Wording } from './wording.ts';

/** So many words in a row are not hit upon by chance. */
const RUN = 8;

interface Word {
  text: string;
  offset: number;
}

/** The words of a text in small letters; a quotation or what a component prints parts two runs. */
function runsOf(text: string): Word[][] {
  const runs: Word[][] = [[]];
  for (const match of ourWords(text).matchAll(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*|\uFFFC| {12,}/gu)) {
    const [word] = match;
    if (/^[\uFFFC ]/.test(word)) runs.push([]);
    else runs.at(-1)?.push({ text: word.toLowerCase().replaceAll("'", '’'), offset: match.index });
  }
  return runs;
}

const keyOf = (words: readonly Word[]) => words.map(({ text }) => text).join(' ');

/** Every run of words in a text, with the offset at which it begins. */
const windowsOf = readOnce((text): readonly { key: string; offset: number; last: number }[] =>
  runsOf(text).flatMap((words) =>
    words.slice(0, Math.max(0, words.length - RUN + 1)).map((word, index) => ({
      key: keyOf(words.slice(index, index + RUN)),
      offset: word.offset,
      last: words[index + RUN - 1]?.offset ?? word.offset,
    })),
  ),
);

/** Where the record has words from. */
interface Kept {
  where: string;
  /** As we reworded the article: tables say the same of the same thing, prose may not. */
  reworded: boolean;
}

/** What the record keeps of others: quotations, parts of them, headlines, and the statements of the article. */
export function wordsOfOthers(tables: Tables): ReadonlyMap<string, Kept> {
  const kept = (text: string, where: string, reworded = false) =>
    windowsOf(text.replace(/[“”"]/g, ' ')).map(({ key }) => [key, { where, reworded }] as const);
  return new Map([
    ...tables.claims.flatMap(({ id, statement }) => kept(statement, `the statement ${id} of the article`, true)),
    ...tables.sources.flatMap(({ id, title = '' }) => kept(title, `the headline of ${id}`)),
    ...tables.phrases.flatMap(({ id, text }) => kept(text, `the part ${id} of a quotation`)),
    ...tables.quotes.flatMap(({ id, text }) => kept(text, `the quotation ${id}`)),
  ]);
}

/** Runs of words that stand in the record as others' words, and here without quotation marks. Told once for each run. */
export function borrowedWords(wording: Wording, others: ReturnType<typeof wordsOfOthers>): Fault[] {
  if (wording.quoted || (wording.table === 'quotes' && wording.field === 'translation')) return [];
  const found = windowsOf(wording.text).flatMap(({ key, offset, last }) => {
    const kept = others.get(key);
    return kept === undefined || (kept.reworded && wording.kind === 'field') ? [] : [{ key, offset, last, ...kept }];
  });
  return found
    .filter(({ offset }, index) => index === 0 || offset > (found[index - 1]?.last ?? 0))
    .map(({ key, offset, where }) =>
      faultAt(wording, offset, 'borrowed words', says('borrowed-words', key, where, RUN - 1)),
    );
}
