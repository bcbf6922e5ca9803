import { ContentError, type Fault, quoteLines, showValue, sortFaults } from '../data/fault.ts';
import { inspectTables } from '../data/parse.ts';
import { readSynonyms, SYNONYMS_FILE } from '../data/synonyms.ts';
import { contentOf } from '../data/tables.ts';
import { type Texts, textOf } from '../data/texts.ts';
import { findWordsFaults } from '../i18n/words-faults.ts';
import { checkFiles, WORDS_FILE } from './check-files.ts';
import { checkAllProse } from './prose.ts';

/**
 * Every fault in the content, in order of file and line: tables, what they refer to, interface
 * words, words of the search and prose. One fault hides another only where it has to: prose is not held against a
 * table that cannot be read at all.
 */
export function findContentFaults(texts: Texts): Fault[] {
  const { missing, stray } = checkFiles([...texts.keys()]);
  // What is not there cannot be held against anything.
  if (missing.length > 0) return sortFaults([...missing, ...stray]);
  const { tables, faults, faulty, unread } = inspectTables(...contentOf(texts));
  const found = [...stray, ...faults, ...findWordsFaults(WORDS_FILE, textOf(texts, WORDS_FILE))];
  if (!unread) {
    const actors = tables.actors.map(({ id }) => id);
    found.push(...synonymFaults(textOf(texts, SYNONYMS_FILE), actors));
    const missing = new Set([...faulty].map(showValue));
    const allQuotes = faults.every(({ file }) => file !== 'content/data/quotes.yaml');
    // What the prose says of a row that has a fault is not known before the row is mended.
    const told = checkAllProse(tables, texts).filter(({ came }) => !missing.has(came));
    found.push(...told.filter(({ record }) => allQuotes || record !== 'quotation'));
  }
  return quoteLines(sortFaults(found), (file) => texts.get(file));
}

function synonymFaults(text: string, actors: readonly string[]): readonly Fault[] {
  try {
    readSynonyms(text, actors);
    return [];
  } catch (error) {
    if (error instanceof ContentError) return error.faults;
    throw error;
  }
}
