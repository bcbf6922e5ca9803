import { findEncoding } from '../data/encodings.ts';
import { ContentError, type Fault, quoteLines, showValue, sortFaults } from '../data/fault.ts';
import type { FaultCode } from '../data/faults/table.ts';
import { findLineEnds } from '../data/line-ends.ts';
import { findMergeConflict } from '../data/merge-conflicts.ts';
import { findMissingRecords } from '../data/missing-records.ts';
import { wrongWays } from '../data/moved-faults.ts';
import { NEEDED, type Needed } from '../data/needed-records.ts';
import { inspectTables, readTables } from '../data/parse.ts';
import type { Synonym } from '../data/schema/synonym.ts';
import { staleRecords } from '../data/stale.ts';
import { readSynonyms, SYNONYMS_FILE } from '../data/synonyms.ts';
import { contentOf } from '../data/tables.ts';
import { readTexts, type Texts, textOf } from '../data/texts.ts';
import { readUnchanged } from '../data/unchanged.ts';
import ASKED from '../i18n/asked.json' with { type: 'json' };
import type { Asked } from '../i18n/asked.ts';
import { findMissingWords } from '../i18n/missing-words.ts';
import { findWordsFaults } from '../i18n/words-faults.ts';
import { strayCharacters } from '../wording/characters.ts';
import { britishEnglish } from '../wording/dictionary.ts';
import { ownWordsFaults } from '../wording/own-words.ts';
import { SPELLING_FILE } from '../wording/spelling.ts';
import { checkEntries } from './check-entries.ts';
import { checkFiles, WORDS_FILE } from './check-files.ts';
import { checkAllProse, parsedOf, readAllProse, unreadProse } from './prose.ts';
import { siteAddresses } from './site-addresses.ts';
import { updatedToCome } from './updated.ts';
import { checkWorded } from './worded-records.ts';
import { wordingFaults } from './wording-faults.ts';

const charactersOf = readUnchanged(strayCharacters);
const conflictIn = readUnchanged(findMergeConflict);
const encodingIn = readUnchanged(findEncoding);
const lineEndsIn = readUnchanged(findLineEnds);
const wordsFaultsIn = readUnchanged(findWordsFaults);

/**
 * Every fault in the content, and every warning, in order of file and line: tables, what they refer to, interface words,
 * words of the search, prose, and the wording of all of them. One fault hides another only where it has to: prose is not
 * held against a table that cannot be read at all.
 *
 * @param today  `YYYY-MM-DD`; left out, no record is due to be looked at again, and no day is to come
 */
export function findContentFaults(texts: Texts, today?: string): Fault[] {
  const { missing, stray } = checkFiles([...texts.keys()]);
  // What is not there cannot be held against anything.
  if (missing.length > 0) return sortFaults([...missing, ...stray]);
  const inspected = inspectTables(...contentOf(texts));
  const { tables, located, faults, faulty } = inspected;
  const prose = readAllProse(texts);
  const strays = [...texts].flatMap(([file, text]) => charactersOf(file, text));
  const found = [
    ...[...stray, ...faults, ...wordsFaultsIn(WORDS_FILE, textOf(texts, WORDS_FILE))],
    ...strays,
    ...(today === undefined ? [] : [...staleRecords(located, today), ...updatedToCome(prose, located, today)]),
  ];
  if (inspected.unread) {
    // Told in the first round, though all else that the prose says waits for the tables.
    found.push(...prose.flatMap(unreadProse));
    found.push(...ownWordsFaults(SPELLING_FILE, textOf(texts, SPELLING_FILE), britishEnglish()));
  } else {
    const actors = tables.actors.map(({ id }) => id);
    const { synonyms, faults: ofSearch } = searchWords(textOf(texts, SYNONYMS_FILE), actors);
    const missing = new Set([...faulty].map(showValue));
    const allQuotes = faults.every(({ file }) => file !== 'content/data/quotes.yaml');
    // What the prose says of a row that has a fault is not known before the row is mended.
    const told = checkAllProse(prose, tables).filter(({ came }) => !missing.has(came));
    found.push(...wrongWays(located, siteAddresses(parsedOf(prose), tables)));
    found.push(...ofSearch, ...told.filter(({ code }) => allQuotes || code !== 'quotation-unrecorded'));
    // A sign that a file holds stands in its words too, and is told once.
    const twice = ({ record, file }: Fault) => record === 'character' && strays.some((other) => other.file === file);
    const links = told.filter(({ code }) => code === 'link-words');
    found.push(
      ...wordingFaults(texts, prose, inspected, synonyms).filter((fault) => !twice(fault) && !isInLink(fault, links)),
    );
  }
  // What else is wrong with a file that is no text or holds two, or whose lines nobody can count, is wrong because of that.
  const whole = [...texts].flatMap(([file, text]) => {
    const encoding = encodingIn(file, text);
    return encoding.length > 0 ? encoding : [...conflictIn(file, text), ...lineEndsIn(file, text)];
  });
  const unread = (name: string) => whole.some(({ file }) => file === name);
  const others = found.filter(
    // And without a list of words, each of them would be told; of the list, what such a file alone needs.
    ({ file, code }) =>
      !unread(file) &&
      !(code === 'misspelt-word' && unread(SPELLING_FILE)) &&
      !(code === 'own-word-needless' && whole.length > 0),
  );
  return quoteLines(sortFaults([...others, ...whole]), (file) => texts.get(file));
}

/** An address that is the words of a link which is told already: those say what is to stand there. */
function isInLink({ code, file, line, column }: Fault, links: readonly Fault[]): boolean {
  if (code !== 'address-in-words') return false;
  return links.some(
    (link) =>
      link.file === file && link.line === line && link.column < column && column <= link.column + link.came.length,
  );
}

/** What leaves a word of the interface without its name or its gaps. */
const BREAKS_WORDS: readonly FaultCode[] = [
  'interface-empty',
  'interface-gap',
  'interface-name',
  'interface-not-text',
  'unseen-sign',
  'words-cut',
];

/**
 * The same, and what the code asks for in vain: records that are not there, and words of the interface that are not those
 * that the code and the tables ask for.
 *
 * @param needed  records that figures name in code
 */
export function findAllFaults(texts: Texts, asked: Asked, today?: string, needed: Needed = {}): Fault[] {
  const found = findContentFaults(texts, today);
  const words = texts.get(WORDS_FILE);
  if (words === undefined || found.some(({ code }) => code === 'file-gone')) return found;
  const located = readTables((name) => textOf(texts, `content/data/${name}`));
  const lost = findMissingRecords(located, needed);
  const own = found.filter(({ file }) => file === WORDS_FILE);
  const unread = own.some(({ record, code }) => record === 'the file' && code !== 'words-cut');
  if (unread) return sortFaults([...found, ...lost]);
  const worded = checkWorded(WORDS_FILE, words, asked, located);
  const missing = [...worded.faults, ...findMissingWords(WORDS_FILE, words, worded.asked)];
  // A key or a text that is not whole lacks more than that, and is told once.
  const broken = new Set(own.filter(({ code }) => BREAKS_WORDS.includes(code)).map(({ line }) => line));
  const others = missing.filter(({ file, line }) => file !== WORDS_FILE || !broken.has(line));
  return sortFaults([...found, ...lost, ...quoteLines(others, (file) => texts.get(file))]);
}

/** All that is wrong with the content below a project root. */
export function findFaultsBelow(
  root: string = process.cwd(),
  today?: string,
  asked: Asked = ASKED,
  needed: Needed = NEEDED,
): Fault[] {
  const texts = readTexts(root);
  const odd = checkEntries(root, texts);
  // What takes the place of a file is told as what it is.
  const others = findAllFaults(texts, asked, today, needed).filter(
    ({ code, file }) => code !== 'file-gone' || odd.every((entry) => entry.file !== file),
  );
  return sortFaults([...others, ...odd]);
}

function searchWords(text: string, actors: readonly string[]): { synonyms: Synonym[]; faults: readonly Fault[] } {
  try {
    return { synonyms: readSynonyms(text, actors), faults: [] };
  } catch (error) {
    if (error instanceof ContentError) return { synonyms: [], faults: error.faults };
    throw error;
  }
}
