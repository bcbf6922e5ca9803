import type { Fault } from '../data/fault.ts';
import type { Inspected } from '../data/parse.ts';
import type { Synonym } from '../data/schema/synonym.ts';
import { type Texts, textOf } from '../data/texts.ts';
import { readUnchanged } from '../data/unchanged.ts';
import { checkWordings } from '../wording/check.ts';
import { britishEnglish } from '../wording/dictionary.ts';
import { fieldWordings } from '../wording/field-wordings.ts';
import { interfaceWordings } from '../wording/interface-wordings.ts';
import { SPELLING_FILE } from '../wording/spelling.ts';
import type { Wording } from '../wording/wording.ts';
import { WORDS_FILE } from './check-files.ts';
import { unrecordedInFields } from './field-quotations.ts';
import { type ProseFile, parsedOf } from './prose.ts';
import { headWordings, proseWordings } from './prose-wordings.ts';

const interfaceWordingsOf = readUnchanged(interfaceWordings);

/** What is wrong with the words that a reader can meet: those of the prose, the tables and the interface. */
export function wordingFaults(
  texts: Texts,
  prose: readonly ProseFile[],
  { tables, located, faulty }: Inspected,
  synonyms: readonly Synonym[],
): Fault[] {
  const parsed = parsedOf(prose);
  const heads = prose.map(({ file, mdx }) => headWordings(file, mdx));
  const ofInterface = interfaceWordingsOf(WORDS_FILE, textOf(texts, WORDS_FILE));
  const ofTables = fieldWordings(located, (file) => textOf(texts, file).split(/\r?\n/));
  const wordings: Wording[] = [
    ...heads.flat(),
    ...parsed.flatMap(({ file, tree }) => proseWordings(file, tree)),
    ...ofTables,
    ...ofInterface,
  ];
  const words = checkWordings(wordings, {
    ...{ tables, synonyms, dictionary: britishEnglish(), ownWords: textOf(texts, SPELLING_FILE) },
    // The names in a row that has a fault are not known, nor the words of a file or a head that cannot be read.
    whole:
      faulty.size === 0 && parsed.length === prose.length && [...heads, ofInterface].every(({ length }) => length > 0),
  });
  return [...words, ...unrecordedInFields(ofTables, located)];
}
