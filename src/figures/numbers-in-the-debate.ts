import { RECORD_END } from '../data/record-end.ts';
import type { FigureKind, Qualifier } from '../data/schema/figure.ts';
import { sourcesById } from '../data/select/cards.ts';
import { forceSizes, pastMissions } from '../data/select/force-sizes.ts';
import { formatDate, formatShortDate } from '../i18n/date.ts';
import { formatFigure } from '../i18n/number.ts';
import { nameSource } from '../i18n/source.ts';
import { say } from '../i18n/words.ts';
import { type FigureContract, rankSources } from './figure.ts';

/*
 * Relationship: change over time and magnitude, with uncertainty as ranges.
 * In five seconds: the two large sizes were Kyiv's and came first; the two that the article gives to Kyiv lie far
 * below, were said on one day by others, and nothing after them falls in a line.
 */

/** Past missions that are drawn for scale; all of them are in the table. */
export const YARDSTICKS = ['mission-ifor', 'mission-kfor-99', 'mission-efp'];

/** The two sizes that the article gives to Kyiv. */
export const RINGED = ['force-64k', 'force-25k'];

/** The kinds of number that the picture shows, in the order of its legend. */
export const SHOWN_KINDS = ['ask', 'sounding', 'plan', 'leak'] as const satisfies readonly FigureKind[];

/** The right end of the narrow list's axis, in people. */
export const MOST = 200_000;

/** Which way a qualifier points beyond its number. */
export const REACH = {
  'at-least': 'up',
  'more-than': 'up',
  'fewer-than': 'down',
  'up-to': 'down',
  about: 'none',
  nearly: 'none',
} as const satisfies Record<Qualifier, 'up' | 'down' | 'none'>;

export const numbersInTheDebate: FigureContract = {
  id: 'numbers-in-the-debate',
  title: () => say('chart.numbers-in-the-debate.title'),
  measure: () => say('chart.numbers-in-the-debate.measure'),
  notes: (tables) => {
    const left = forceSizes(tables).filter((row) => row.plot === false);
    return [
      say('chart.numbers-in-the-debate.note'),
      say('chart.numbers-in-the-debate.left', {
        list: left.map((row) => `${formatFigure(row)} (${row.who}, ${formatShortDate(row.asOf)})`).join('; '),
      }),
    ];
  },
  sources: (tables) => rankSources([...forceSizes(tables), ...pastMissions(tables)]),
  asOf: RECORD_END,
  rows: (tables) => ({
    columns: [
      { key: 'date', label: say('column.date'), kind: 'date' },
      { key: 'kind', label: say('column.kind'), kind: 'words' },
      { key: 'shown', label: say('column.people'), kind: 'words' },
      { key: 'low', label: say('column.low'), kind: 'number' },
      { key: 'high', label: say('column.high'), kind: 'number' },
      { key: 'what', label: say('column.what'), kind: 'words' },
      { key: 'who', label: say('column.who'), kind: 'words' },
      { key: 'inPicture', label: say('column.inPicture'), kind: 'words' },
      { key: 'sources', label: say('column.sources'), kind: 'words' },
    ],
    rows: [...forceSizes(tables), ...pastMissions(tables)].map((row) => [
      row.asOf,
      row.group === 'mission' ? say('kind.mission') : say(`kind.${row.kind}`),
      formatFigure(row),
      row.low ?? row.value ?? null,
      row.high ?? row.value ?? null,
      row.label,
      row.via === undefined ? row.who : say('fig.via', { who: row.who, via: row.via }),
      row.plot === false ? say('no') : say('yes'),
      sourcesById(tables, row.sources).map(nameSource).join('; '),
    ]),
  }),
  description: (tables) => {
    const shown = forceSizes(tables).filter((row) => row.plot !== false);
    return say('chart.numbers-in-the-debate.description', {
      n: shown.length,
      list: shown
        .map((row) => `${formatDate(row.asOf)}: ${formatFigure(row)}, ${row.who}, ${say(`kind.${row.kind}`)}`)
        .join('; '),
    });
  },
};
