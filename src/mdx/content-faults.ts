import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ContentError, type Fault, quoteLines, showValue, sortFaults } from '../data/fault.ts';
import { type Inspected, inspectTables } from '../data/parse.ts';
import type { Synonym } from '../data/schema/synonym.ts';
import { staleRecords } from '../data/stale.ts';
import { loadSynonyms } from '../data/synonyms.ts';
import { contentBelow } from '../data/tables.ts';
import { findWordsFaults } from '../i18n/words-faults.ts';
import { strayCharacters } from '../wording/characters.ts';
import { checkWordings } from '../wording/check.ts';
import { britishEnglish } from '../wording/dictionary.ts';
import { fieldWordings } from '../wording/field-wordings.ts';
import { interfaceWordings } from '../wording/interface-wordings.ts';
import { SPELLING_FILE } from '../wording/spelling.ts';
import type { Wording } from '../wording/wording.ts';
import { checkFiles, WORDS_FILE } from './check-files.ts';
import { checkAllProse, type ProseFile, parsedOf, readAllProse } from './prose.ts';
import { headWordings, proseWordings } from './prose-wordings.ts';

/** The day of a check, and whether it is the one that is made to find what is due. */
export interface Due {
  /** `YYYY-MM-DD` */
  today: string;
  scheduled: boolean;
}

/**
 * Every fault in the content below a project root, and every warning, in order of file and line: tables, what they refer
 * to, interface words, words of the search, prose, and the wording of all of them. One fault hides another only where
 * it has to: prose is not held against a table that cannot be read at all.
 *
 * @param due  left out, no record is due to be looked at again
 */
export function findContentFaults(root: string = process.cwd(), due?: Due): Fault[] {
  const read = (file: string) => readFileSync(join(root, file), 'utf8');
  const present = globSync('content/**/*.{yaml,csv,mdx,txt}', { cwd: root });
  const { missing, stray } = checkFiles(present);
  // What is not there cannot be held against anything.
  if (missing.length > 0) return sortFaults([...missing, ...stray]);
  const inspected = inspectTables(...contentBelow(root));
  const { tables, located, faults, faulty, unread } = inspected;
  const found = [
    ...[...stray, ...faults, ...findWordsFaults(WORDS_FILE, read(WORDS_FILE))],
    ...present.flatMap((file) => strayCharacters(file, read(file))),
    ...(due === undefined ? [] : staleRecords(located, due.today, due.scheduled)),
  ];
  if (!unread) {
    const { synonyms, faults: ofSearch } = readSynonyms(
      tables.actors.map(({ id }) => id),
      root,
    );
    found.push(...ofSearch);
    const missing = new Set([...faulty].map(showValue));
    const allQuotes = faults.every(({ file }) => file !== 'content/data/quotes.yaml');
    const prose = readAllProse(root);
    // What the prose says of a row that has a fault is not known before the row is mended.
    const told = checkAllProse(prose, tables).filter(({ came }) => !missing.has(came));
    found.push(...told.filter(({ record }) => allQuotes || record !== 'quotation'));
    found.push(...wordingFaults(prose, inspected, synonyms, read));
  }
  return quoteLines(sortFaults(found), read);
}

function wordingFaults(
  prose: readonly ProseFile[],
  { tables, located, faulty }: Inspected,
  synonyms: readonly Synonym[],
  read: (file: string) => string,
): Fault[] {
  const parsed = parsedOf(prose);
  const wordings: Wording[] = [
    ...prose.flatMap(({ file, mdx }) => headWordings(file, mdx)),
    ...parsed.flatMap(({ file, tree }) => proseWordings(file, tree)),
    ...fieldWordings(located, (file) => read(file).split(/\r?\n/)),
    ...interfaceWordings(WORDS_FILE, read(WORDS_FILE)),
  ];
  const whole = faulty.size === 0 && parsed.length === prose.length;
  const dictionary = britishEnglish();
  return checkWordings(wordings, { tables, synonyms, dictionary, ownWords: read(SPELLING_FILE), whole });
}

function readSynonyms(
  actors: readonly string[],
  root: string,
): { synonyms: readonly Synonym[]; faults: readonly Fault[] } {
  try {
    return { synonyms: loadSynonyms(actors, root), faults: [] };
  } catch (error) {
    if (error instanceof ContentError) return { synonyms: [], faults: error.faults };
    throw error;
  }
}
