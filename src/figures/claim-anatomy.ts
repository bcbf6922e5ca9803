import type { Tables } from '../data/parse.ts';
import { RECORD_END, RECORD_START } from '../data/record-end.ts';
import type { Phrase } from '../data/schema/phrase.ts';
import { sourcesById } from '../data/select/cards.ts';
import { recordById } from '../data/select/record.ts';
import { formatDate, formatShortDate } from '../i18n/date.ts';
import { formatFigure } from '../i18n/number.ts';
import { nameSources } from '../i18n/source.ts';
import { say } from '../i18n/words.ts';
import { type FigureContract, rankSources } from './figure.ts';

/*
 * Relationship: part to whole, of a sentence.
 * In five seconds: the one short word in the middle, larger than the rest, with the 26 hanging on it; a branch above
 * it, a branch below it.
 */

/** The quotation that is taken apart, and the number that belongs to it. */
const QUOTE = 'macron-cnews-26';
const COUNT = 'states-26';

const key = (suffix: string) => `chart.claim-anatomy.${suffix}`;

/** One thing that was made of a part, whoever made it. */
export interface Told {
  kind: 'reported' | 'clarified' | 'article';
  who: string;
  date: string;
  quote?: string | undefined;
  wording?: string | undefined;
  sources: readonly string[];
}

/** What was made of a part: reports, what was clarified, and what the article made of it. */
export function toldOf(phrase: Phrase): Told[] {
  return [
    ...phrase.readings.map((one): Told => ({ ...one, kind: 'reported', who: one.outlet })),
    ...phrase.clarified.map((one): Told => ({ ...one, kind: 'clarified' })),
    ...(phrase.article === undefined
      ? []
      : [{ ...phrase.article, kind: 'article' as const, who: say(key('theArticle')) }]),
  ];
}

/** The parts of the sentence in its order. */
export function sentenceParts(tables: Tables): readonly Phrase[] {
  return tables.phrases.filter((phrase) => phrase.quote === QUOTE);
}

export function sentenceCount(tables: Tables): string {
  return formatFigure(recordById(tables.figures, COUNT));
}

function inWords(tables: Tables, { quote, wording }: Told): string {
  const quoted = quote === undefined ? undefined : recordById(tables.quotes, quote);
  return [quoted && `“${quoted.text}”`, wording].filter((part) => part !== undefined).join(' ');
}

export const claimAnatomy: FigureContract = {
  id: 'claim-anatomy',
  italics: true,
  title: (tables) => say(key('title'), { count: sentenceCount(tables) }),
  measure: (tables) => {
    const quote = recordById(tables.quotes, QUOTE);
    const source = sourcesById(tables, quote.sources)[0];
    return say(key('measure'), {
      who: quote.by,
      date: formatDate(quote.date),
      source: source === undefined ? '' : source.publisher,
    });
  },
  notes: () => [say(key('note')), say(key('searched'))],
  sources: (tables) => rankSources([recordById(tables.quotes, QUOTE), ...sentenceParts(tables).flatMap(toldOf)]),
  asOf: RECORD_END,
  period: () => [RECORD_START, RECORD_END],
  rows: (tables) => ({
    columns: [
      { key: 'part', label: say(key('column.part')), kind: 'number' },
      { key: 'text', label: say(key('column.text')), kind: 'words' },
      { key: 'gloss', label: say('quote.ours'), kind: 'words' },
      { key: 'kind', label: say('column.kind'), kind: 'words' },
      { key: 'who', label: say('column.who'), kind: 'words' },
      { key: 'words', label: say(key('column.words')), kind: 'words' },
      { key: 'date', label: say('column.date'), kind: 'date' },
      { key: 'sources', label: say('column.sources'), kind: 'words' },
    ],
    rows: sentenceParts(tables).flatMap((phrase, index) =>
      toldOf(phrase).map((told) => [
        index + 1,
        phrase.text,
        phrase.gloss,
        say(key(`kind.${told.kind}`)),
        told.who,
        inWords(tables, told),
        told.date,
        nameSources(sourcesById(tables, told.sources)).join('; '),
      ]),
    ),
    cited: sentenceParts(tables).flatMap((phrase) => toldOf(phrase).map(({ sources }) => sources)),
  }),
  description: (tables) =>
    say(key('description'), {
      count: sentenceCount(tables),
      list: sentenceParts(tables)
        .map((phrase, index) =>
          say(key('described'), {
            n: index + 1,
            gloss: phrase.gloss.replace(/,$/, ''),
            told: toldOf(phrase)
              .map((told) => `${told.who} (${formatShortDate(told.date)})`)
              .join(', '),
          }),
        )
        .join('; '),
    }),
};
