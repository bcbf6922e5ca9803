import { type ContentFiles, contentFilesBelow } from '../data/content-files.ts';
import { ContentError, type Fault, quoteLines, showValue, sortFaults } from '../data/fault.ts';
import { inspectTables } from '../data/parse.ts';
import { readSynonyms, SYNONYMS_FILE } from '../data/synonyms.ts';
import { tableFiles } from '../data/tables.ts';
import { findWordsFaults } from '../i18n/words-faults.ts';
import { checkFiles, WORDS_FILE } from './check-files.ts';
import { checkAllProse } from './prose.ts';

/** Every fault in the content below a project root. */
export function findContentFaults(root?: string): Fault[] {
  return findFaults(contentFilesBelow(root));
}

/**
 * Every fault in the content, in order of file and line: tables, what they refer to, interface
 * words, words of the search and prose. One fault hides another only where it has to: prose is not held against a
 * table that cannot be read at all.
 */
export function findFaults(content: ContentFiles): Fault[] {
  const { missing, stray } = checkFiles(content.paths);
  // What is not there cannot be held against anything.
  if (missing.length > 0) return sortFaults([...missing, ...stray]);
  const { tables, faults, faulty, unread } = inspectTables(...tableFiles(content));
  const found = [...stray, ...faults, ...findWordsFaults(WORDS_FILE, content.read(WORDS_FILE))];
  if (!unread) {
    found.push(
      ...synonymFaults(
        tables.actors.map(({ id }) => id),
        content.read(SYNONYMS_FILE),
      ),
    );
    const missing = new Set([...faulty].map(showValue));
    const allQuotes = faults.every(({ file }) => file !== 'content/data/quotes.yaml');
    // What the prose says of a row that has a fault is not known before the row is mended.
    const told = checkAllProse(tables, content).filter(({ came }) => !missing.has(came));
    found.push(...told.filter(({ record }) => allQuotes || record !== 'quotation'));
  }
  return quoteLines(sortFaults(found), content.read);
}

function synonymFaults(actors: readonly string[], text: string): readonly Fault[] {
  try {
    readSynonyms(text, actors);
    return [];
  } catch (error) {
    if (error instanceof ContentError) return error.faults;
    throw error;
  }
}
