import type { Root } from 'nlcst';
import retextEnglish from 'retext-english';
import retextIndefiniteArticle from 'retext-indefinite-article';
import retextRepeatedWords from 'retext-repeated-words';
import { unified } from 'unified';
import { VFile } from 'vfile';
import type { Fault } from '../data/fault.ts';
import { says } from '../data/faults/table.ts';
import { faultAt, PRINTED, type Wording } from './wording.ts';

const reader = unified().use(retextEnglish).use(retextRepeatedWords).use(retextIndefiniteArticle).freeze();

/** What others say is not ours to mend; what stands before and behind it does not meet. */
const withoutQuotations = (text: string) =>
  text.replace(/“[^”]*”?|"[^"]*"/g, (quoted) => PRINTED.repeat(quoted.length));

/** Slips of the hand that no spelling shows: a word written twice, and the wrong one of "a" and "an". */
export function slips(wording: Wording): Fault[] {
  if (wording.quoted) return [];
  const file = new VFile(withoutQuotations(wording.text));
  reader.runSync(reader.parse(file) as Root, file);
  return file.messages.flatMap(({ actual = '', expected, place, source }) => {
    const at = place !== undefined && 'start' in place ? place.start.offset : undefined;
    if (at === undefined) return [];
    const code = source === 'retext-repeated-words' ? 'word-twice' : 'article-wrong';
    const said = says(code, `"${actual}"`);
    return [faultAt(wording, at, 'word', said, expected?.[0])];
  });
}
