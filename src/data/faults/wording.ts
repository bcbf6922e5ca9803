import { allows, type FaultKind } from './kind.ts';

/** What can be wrong with words, wherever they stand. */
export const WORDING_FAULTS = {
  'verb-above-record': {
    severity: 'fault',
    says: (verb: string, actor: string, record: string) => ({
      came: `"${verb}" of ${actor}, whose record is ${record}`,
      allowed:
        'a verb that fits the level: "sent" needs a record in place, "will send" and "commits" a specific commitment, "offered" and "is ready to" neither; or name the condition',
    }),
    mend: 'Say what was said: offered, ready to, not ruled out. Or name in the same clause the condition on which it hangs. If the actor has committed itself since, add that position first.',
  },
  'judgement-unowned': {
    severity: 'fault',
    says: allows(
      'a judgement only with whose it is: inside <Judgement by="…">, as a recorded quotation, or in a sentence that says who judges',
    ),
    mend: 'Leave the word out, or say whose judgement it is.',
  },
  'borrowed-words': {
    severity: 'fault',
    says: (words: string, where: string, most: number) => ({
      came: `"${words}", as in ${where}`,
      allowed: `at most ${most} words in a row from somebody else, outside quotation marks`,
    }),
    mend: 'Say it in words of our own, or quote it: `<Quote id="…" />`.',
  },
  'misspelt-word': {
    severity: 'fault',
    says: (came: string, list: string) => ({
      came,
      allowed: `British spelling, names of actors, places and publishers, and the words of ${list}`,
    }),
    mend: 'Mend the word. A name or a word that is right goes into `content/i18n/spelling.txt`, in its place in the alphabet.',
  },
  'own-word-place': {
    severity: 'fault',
    says: (word: string, before: string) => ({
      came: `"${word}" after "${before}"`,
      allowed: 'words in the order of the alphabet, each once',
    }),
    mend: 'Move the word to its place, or take it out if it is there already.',
  },
  'own-word-needless': {
    severity: 'fault',
    says: (word: string, why: 'the dictionary knows' | 'stands nowhere') => ({
      came: `"${word}", which ${why}`,
      allowed: 'words that stand somewhere and that the dictionary does not know',
    }),
    mend: 'Take the word out of the list.',
  },
  'word-twice': {
    severity: 'fault',
    says: allows('a word once'),
    mend: 'Take one of the two out. Where both are meant, say it in another way: whoever reads aloud stumbles too.',
  },
  'article-wrong': {
    severity: 'warning',
    says: allows('"a" before a sound that is spoken as a consonant, "an" before one that is spoken as a vowel'),
    mend: 'Read it aloud: *a European state*, *an EU state*. If it sounds right, let it stand.',
  },
  'sentence-long': {
    severity: 'warning',
    says: (words: number, most: number) => ({ came: `a sentence of ${words} words`, allowed: `at most ${most} words` }),
    mend: 'Make two of it: most long sentences have an *and*, a semicolon or a bracket where one could end.',
  },
  'section-hard': {
    severity: 'warning',
    says: (years: number, most: number) => ({
      came: `a section that asks for ${years} years of school`,
      allowed: `at most ${most}, by the automated readability index`,
    }),
    mend: 'Write shorter sentences, and take the shorter of two words. The index counts letters a word and words a sentence.',
  },
  'description-picture': {
    severity: 'fault',
    says: (words: string) => ({
      came: `"${words} …"`,
      allowed: 'what is to be seen, from the first word on: that it is a picture has been said already',
    }),
    mend: 'Begin with what the picture shows.',
  },
  'description-title': {
    severity: 'fault',
    says: (text: string) => ({
      came: `"${text}", which is the title`,
      allowed: 'what the title does not say: both are read, one after the other',
    }),
    mend: 'Say what is to be seen, or what the page is for.',
  },
  'description-length': {
    severity: 'fault',
    says: (letters: number, least: number, most: number) => ({
      came: `a description of ${letters} letters`,
      allowed: `${least} to ${most} letters: enough to stand for what is not seen, and no more than can be heard at once`,
    }),
    mend: 'Say what somebody who sees the picture or the page would tell of it by telephone.',
  },
  'unseen-sign': {
    severity: 'fault',
    says: allows('letters, digits and signs that a reader sees'),
    mend: 'Delete the sign; where it cannot be seen, type the words around it anew. A place where a long word of the interface may break is written `\\u00AD`.',
  },
  'digits-foreign': {
    severity: 'fault',
    says: allows('the digits 0 to 9'),
    mend: 'Type the number anew. The digits look alike and are others: no search finds them.',
  },
  'day-impossible': {
    severity: 'fault',
    says: (came: string, month: string, last: number) => ({ came, allowed: `a day of ${month}, from 1 to ${last}` }),
    mend: 'Look at the source: the day or the month is wrong.',
  },
  'days-reversed': {
    severity: 'fault',
    says: allows('the earlier day first'),
    mend: 'Look at the source: two digits have changed places, or the two days have.',
  },
  'weekday-wrong': {
    severity: 'fault',
    says: allows('the day of the week that the calendar gives the date'),
    mend: 'Look at the source: the date or the day of the week is wrong. Best leave the latter out.',
  },
  'time-moving': {
    severity: 'fault',
    says: allows('a date, or a time that stays: by then, in June 2026, when the record ends'),
    mend: 'Write the day, the month or the event. Nobody knows when this will be read.',
  },
  'quotation-mark': {
    severity: 'fault',
    says: allows('“ before the words of others and ” behind them, both; an apostrophe as ’'),
    mend: 'Quote with “ and ” what stands in `quotes.yaml`, and nothing else: words in other marks are held against no record.',
  },
  punctuation: {
    severity: 'fault',
    says: allows(
      'signs as print has them: one stop, no blank before it and one behind it, a dash as –, an apostrophe as ’',
    ),
    mend: 'Take what is suggested.',
  },
  'markup-in-words': {
    severity: 'fault',
    says: (came: string, where: 'prose' | 'elsewhere') => ({
      came,
      allowed:
        where === 'prose'
          ? 'Markdown that is whole, such as *words* and [words](/method/): a sign that nothing is made of is printed'
          : 'plain words: outside the prose of pages HTML and Markdown are printed as they stand',
    }),
    mend: 'Take the signs out. What has to stand out does so by its place in the sentence.',
  },
  'address-in-words': {
    severity: 'fault',
    says: allows('words: an address stands in `url` of a source, or is one of this site and belongs to a link'),
    mend: 'Name the page, and cite it: `<Cite id="…" />` in prose, `sources` in a row.',
  },
  'letter-foreign': {
    severity: 'fault',
    says: (letter: string, sign: string) => ({
      came: `"${letter}", ${sign}, a Cyrillic or Greek letter`,
      allowed: 'letters of one alphabet in a word',
    }),
    mend: 'Type the word anew. The letter looks like one of ours and is another: no search finds the word.',
  },
  'letter-in-pieces': {
    severity: 'fault',
    says: (letter: string, pieces: string) => ({
      came: `"${letter}" as ${pieces}`,
      allowed: `the letter "${letter}" in one piece`,
    }),
    mend: 'Type the letter anew. It looks the same in two pieces, and no search finds the one by the other.',
  },
} as const satisfies Record<string, FaultKind>;
