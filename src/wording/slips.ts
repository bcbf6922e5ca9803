import retextEnglish from 'retext-english';
import retextIndefiniteArticle from 'retext-indefinite-article';
import retextRepeatedWords from 'retext-repeated-words';
import { unified } from 'unified';
import { VFile } from 'vfile';
import type { Fault } from '../data/fault.ts';
import { says } from '../data/faults/table.ts';
import { faultAt, ourWords, PRINTED, type Wording } from './wording.ts';

interface Slip {
  code: 'word-twice' | 'article-wrong';
  offset: number;
  came: string;
  meant: string | undefined;
}

const reader = unified().use(retextEnglish).use(retextRepeatedWords).use(retextIndefiniteArticle).freeze();

function readSlips(text: string): Slip[] {
  // What others say is not ours to mend, and what stands before and behind it does not meet.
  const file = new VFile(ourWords(text, PRINTED));
  reader.runSync(reader.parse(file), file);
  return file.messages.flatMap(({ actual = '', expected, place, source }) => {
    const offset = place !== undefined && 'start' in place ? place.start.offset : undefined;
    if (offset === undefined) return [];
    const code = source === 'retext-repeated-words' ? 'word-twice' : 'article-wrong';
    return [{ code, offset, came: `"${actual}"`, meant: expected?.[0] }];
  });
}

/** By text: to read all words takes as long as all other checks together, and a save changes one of them. */
const known = new Map<string, readonly Slip[]>();

function slipsIn(text: string): readonly Slip[] {
  const found = known.get(text) ?? readSlips(text);
  known.set(text, found);
  return found;
}

/** Slips of the hand that no spelling shows: a word written twice, and the wrong one of "a" and "an". */
export function slips(wording: Wording): Fault[] {
  if (wording.quoted) return [];
  return slipsIn(wording.text).map(({ code, offset, came, meant }) =>
    faultAt(wording, offset, 'word', says(code, came), meant),
  );
}
