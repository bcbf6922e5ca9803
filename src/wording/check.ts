import type { Fault } from '../data/fault.ts';
import type { Tables } from '../data/parse.ts';
import type { Synonym } from '../data/schema/synonym.ts';
import { borrowedWords, wordsOfOthers } from './borrowed.ts';
import { spelledCharacters } from './characters.ts';
import { daysOutOfOrder, impossibleDays, wrongWeekdays } from './days.ts';
import { poorDescriptions } from './descriptions.ts';
import type { Dictionary } from './dictionary.ts';
import { foreignDigits } from './digits.ts';
import { unmarkedJudgements } from './judgements.ts';
import { bareAddresses, rawMarkup } from './markup.ts';
import { ownWordsFaults, readOwnWords } from './own-words.ts';
import { slipsOfPunctuation, strayQuotationMarks } from './punctuation.ts';
import { hardSections } from './reading-level.ts';
import { longSentences } from './sentence-length.ts';
import { slips } from './slips.ts';
import { misspeltWords, namesIn, SPELLING_FILE } from './spelling.ts';
import { movingTimes } from './times.ts';
import { verbContext, verbsAboveRecord } from './verbs.ts';
import type { Wording } from './wording.ts';

/** What the words of the content are held against. */
export interface Measures {
  tables: Tables;
  synonyms: readonly Synonym[];
  dictionary: Dictionary;
  /** The text of our own list of words. */
  ownWords: string;
  /** All words of the content are at hand: a row with a fault takes the names in it along. */
  whole: boolean;
}

/** What is asked of a wording by itself, whatever the tables and the other words say. */
const OF_ITSELF: readonly ((wording: Wording) => Fault[])[] = [
  spelledCharacters,
  foreignDigits,
  impossibleDays,
  daysOutOfOrder,
  wrongWeekdays,
  movingTimes,
  strayQuotationMarks,
  slipsOfPunctuation,
  rawMarkup,
  bareAddresses,
  longSentences,
  slips,
];

/** What was found to have no such fault. A save changes few words, and to ask all anew would take a third of a check. */
const faultless = new Set<string>();

function faultsOfItself(wording: Wording): Fault[] {
  const key = JSON.stringify({ ...wording, record: undefined });
  if (faultless.has(key)) return [];
  const found = OF_ITSELF.flatMap((faultsIn) => faultsIn(wording));
  if (found.length === 0) faultless.add(key);
  return found;
}

/** Checks all words that a reader can meet: what they say of whom, whose they are, and how they are written. */
export function checkWordings(wordings: readonly Wording[], measures: Measures): Fault[] {
  const { tables, synonyms } = measures;
  const verbs = verbContext(tables, synonyms);
  const others = wordsOfOthers(tables);
  return [
    ...wordings.flatMap((wording) => [
      ...faultsOfItself(wording),
      ...verbsAboveRecord(wording, verbs),
      ...unmarkedJudgements(wording),
      ...borrowedWords(wording, others),
    ]),
    ...hardSections(wordings),
    ...poorDescriptions(wordings),
    ...(measures.whole
      ? checkSpelling(wordings, measures)
      : ownWordsFaults(SPELLING_FILE, measures.ownWords, measures.dictionary)),
  ];
}

function checkSpelling(wordings: readonly Wording[], { dictionary, ownWords }: Measures): Fault[] {
  const used = new Set<string>();
  const spelling = { dictionary, own: readOwnWords(ownWords), names: namesIn(wordings), likely: new Map() };
  const faults = wordings.flatMap((wording) => misspeltWords(wording, spelling, used));
  return [...faults, ...ownWordsFaults(SPELLING_FILE, ownWords, dictionary, used)];
}
