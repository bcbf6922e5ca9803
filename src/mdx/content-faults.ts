import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ContentError, type Fault, quoteLines, showValue, sortFaults } from '../data/fault.ts';
import { inspectTables } from '../data/parse.ts';
import { loadSynonyms } from '../data/synonyms.ts';
import { contentBelow } from '../data/tables.ts';
import { findWordsFaults } from '../i18n/words-faults.ts';
import { checkFiles, WORDS_FILE } from './check-files.ts';
import { checkAllProse, readAllProse } from './prose.ts';

/**
 * Every fault in the content below a project root, in order of file and line: tables, what they refer to, interface
 * words, words of the search and prose. One fault hides another only where it has to: prose is not held against a
 * table that cannot be read at all.
 */
export function findContentFaults(root: string = process.cwd()): Fault[] {
  const read = (file: string) => readFileSync(join(root, file), 'utf8');
  const { missing, stray } = checkFiles(globSync('content/**/*.{yaml,csv,mdx}', { cwd: root }));
  // What is not there cannot be held against anything.
  if (missing.length > 0) return sortFaults([...missing, ...stray]);
  const { tables, faults, faulty, unread } = inspectTables(...contentBelow(root));
  const found = [...stray, ...faults, ...findWordsFaults(WORDS_FILE, read(WORDS_FILE))];
  if (!unread) {
    found.push(
      ...synonymFaults(
        tables.actors.map(({ id }) => id),
        root,
      ),
    );
    const missing = new Set([...faulty].map(showValue));
    const allQuotes = faults.every(({ file }) => file !== 'content/data/quotes.yaml');
    // What the prose says of a row that has a fault is not known before the row is mended.
    const told = checkAllProse(readAllProse(root), tables).filter(({ came }) => !missing.has(came));
    found.push(...told.filter(({ record }) => allQuotes || record !== 'quotation'));
  }
  return quoteLines(sortFaults(found), read);
}

function synonymFaults(actors: readonly string[], root: string): readonly Fault[] {
  try {
    loadSynonyms(actors, root);
    return [];
  } catch (error) {
    if (error instanceof ContentError) return error.faults;
    throw error;
  }
}
